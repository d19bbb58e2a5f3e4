/**
 * The style of every page of a publication, in the look of the page of a draw: dark on light, 18 px and up. On paper
 * the measures of official documents: 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm; a wide table stands on its side with its
 * head at the binding. Neither a red letterhead nor a seal is drawn: those are the department's alone.
 *
 * @basis GB/T 9704—2012 5.2, 8
 */
export const publicationStyle = `
:root{--ink:#18222d;--quiet:#465261;--line:#c3ccd6;--wash:#f3f6f9;--accent:#17497a;--alert:#8c1d18;--sans:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif;--serif:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;--mono:"DejaVu Sans Mono",Consolas,Menlo,"Noto Sans Mono CJK SC",monospace}
*{box-sizing:border-box}
html{font-size:112.5%;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:64rem;padding:0 1.25rem 3rem;background:#fff;color:var(--ink);font-family:var(--sans);line-height:1.75;overflow-wrap:break-word}
h1,h2,h3{font-family:var(--serif);line-height:1.35;text-wrap:balance}
h1{margin:.2em 0 .3em;font-size:1.9rem}
h2{margin:0 0 .8em;padding-bottom:.35em;border-bottom:2px solid var(--accent);font-size:1.4rem;color:var(--accent)}
h3{margin:1.4em 0 .4em;font-size:1.1rem}
p{margin:.5em 0}
a{color:var(--accent);text-underline-offset:.2em}
:focus-visible{outline:3px solid #b35c00;outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;z-index:2;padding:.4em 1em;background:#fff}
header{padding:2.2rem 0 .6rem}
.authority{margin:0;font-size:1.1rem;color:var(--quiet)}
.mark{margin:.3em 0;padding:.4em .8em;border:2px solid var(--alert);color:var(--alert);font-weight:700}
.catalogue{display:grid;grid-template-columns:1fr 1fr;gap:1px;margin:.8rem 0 0;padding:1px;background:var(--line)}
.catalogue div{display:flex;gap:.8em;padding:.35em .8em;background:#fff}
.catalogue .whole{grid-column:1/-1}
dt{flex:none;color:var(--quiet)}
dd{margin:0;overflow-wrap:anywhere}
.forms{display:flex;align-items:baseline;flex-wrap:wrap;gap:.2rem 1.4rem;margin:1rem 0 0;padding:.5rem 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line);font-size:1rem}
.forms a{display:inline-block;padding:.25rem 0}
section{margin:2.4rem 0 0}
main>.scroll:first-child,section:first-child{margin-top:1.4rem}
.wide .scroll{position:relative;left:50%;width:max-content;min-width:100%;max-width:min(100vw - 2.5rem,100rem);transform:translateX(-50%)}
.scroll{margin:1rem 0 .5rem;overflow-x:auto}
table{min-width:min(100%,30rem);border-collapse:collapse;font-variant-numeric:tabular-nums;line-height:1.5}
caption{padding:0 0 .5em;text-align:left;font-weight:700;caption-side:top}
th,td{padding:.5em .7em;border:1px solid var(--line);text-align:left;vertical-align:baseline;min-width:8em}
thead th{background:var(--wash);vertical-align:bottom;max-width:11em}
tbody th{min-width:11em;font-weight:500}
tbody tr{background:#fff}
tbody tr:nth-child(even){background:#fafbfc}
th.n,td.n,th.s,td.s{min-width:0}
thead th.n{min-width:3.6em}
thead th.s{min-width:6.4em}
td.n,td.s,th.s[scope=row]{white-space:nowrap}
th.n,td.n{text-align:right}
tbody .c,code{font-family:var(--mono);font-size:.9rem}
tbody .c{overflow-wrap:normal;min-width:7.4em}
td:not([class]){min-width:13em}
code{overflow-wrap:anywhere}
/* A notice has one row of eighteen columns: its header cells become the left side, its cells the right. */
.lined table{display:grid;grid-template:repeat(19,auto)/auto 1fr;grid-auto-flow:column;width:100%}
.lined caption{grid-column:1/-1}
.lined thead,.lined tbody,.lined tr{display:contents}
.lined th,.lined td,.lined thead th{display:block;min-width:0;max-width:none;margin:0 0 -1px;text-align:left;white-space:normal;overflow-wrap:anywhere}
.lined tbody th,.lined tbody td{margin-left:-1px}
.lined .c{padding-top:.7em}
.note{color:var(--quiet)}
.notice{padding:.8em 1em;border-left:4px solid var(--alert);background:#fbf3f2}
.files{margin:0;padding:0;list-style:none}
.files li{margin:0;padding:.7rem 0;border-top:1px solid var(--line)}
.files li:first-child{border-top:0;padding-top:0}
.files .name{display:block;font-weight:600}
.files small{display:flex;flex-wrap:wrap;gap:0 1.4rem;font-size:1rem;color:var(--quiet)}
ol,ul{padding-left:1.4em}
.signatures{display:grid;grid-template-columns:repeat(auto-fit,minmax(12rem,1fr));gap:1rem;margin:1rem 0}
.signatures div{padding:.6em .8em 3.4em;border:1px solid var(--line)}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--quiet)}
footer dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:.2rem 1.6rem;margin:0}
footer dl div{display:flex;gap:.7em}
@media screen and (min-width:40rem){.wide tbody th{position:sticky;left:0;background:inherit;box-shadow:inset -1px 0 var(--line)}}
@media (max-width:40rem){body{padding:0 .9rem 2rem}h1{font-size:1.5rem}h2{font-size:1.25rem}header{padding-top:1.2rem}.catalogue{grid-template-columns:1fr}.wide .scroll{left:0;width:auto;min-width:0;max-width:none;transform:none}}
@page{size:A4;margin:37mm 26mm 35mm 28mm}
@page wide{size:A4 landscape;margin:28mm 37mm 26mm 35mm}
@media print{html{font-size:10.5pt}body{max-width:none;padding:0}body.wide{page:wide}.forms,.skip{display:none}header{padding-top:0}.scroll,.wide .scroll{left:0;width:auto;min-width:0;max-width:none;overflow:visible;transform:none}table{width:100%;min-width:0;font-size:9pt}.wide table{font-size:6.5pt;line-height:1.35}th,td,thead th,tbody th,tbody .c,thead th.n,thead th.s,td:not([class]){min-width:0;max-width:none;white-space:normal;overflow-wrap:anywhere}.wide th,.wide td{padding:.3em .35em}td.s,th.s[scope=row]{white-space:normal}.wide tbody th,.wide td:not([class]){min-width:7.5em}.wide tbody .c{min-width:5.4em}.wide td.s,.wide thead th.s{min-width:3.5em}.wide thead th.n{min-width:2.3em}.catalogue{gap:0;padding:0;background:none}.catalogue div{border:1px solid var(--line);margin:-1px 0 0 -1px}tbody .c{font-size:inherit}td.n{white-space:nowrap}thead{display:table-header-group}tr,.files li{break-inside:avoid}h2,h3,caption{break-after:avoid}section{margin-top:1.2rem}footer{break-inside:avoid;margin-top:1.2rem}a{color:inherit;text-decoration:none}}
`;

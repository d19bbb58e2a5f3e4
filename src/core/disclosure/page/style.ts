/**
 * The page's whole style. Dark on light (every pair at least 7:1), 18 px and up, one column on a phone, A4 on paper.
 * Neither a red letterhead nor a seal is drawn: those are the department's alone.
 */
export const pageStyle = `
:root{--ink:#18222d;--quiet:#465261;--line:#c3ccd6;--wash:#f3f6f9;--accent:#17497a;--alert:#8c1d18;--sans:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif;--serif:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;--mono:"DejaVu Sans Mono",Consolas,Menlo,"Noto Sans Mono CJK SC",monospace}
*{box-sizing:border-box}
html{font-size:112.5%;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:64rem;padding:0 1.25rem 3rem;background:#fff;color:var(--ink);font-family:var(--sans);line-height:1.75;overflow-wrap:break-word}
h1,h2,h3{font-family:var(--serif);line-height:1.35;text-wrap:balance}
h1{margin:.2em 0 .3em;font-size:1.9rem}
h2{margin:0 0 .8em;padding-bottom:.35em;border-bottom:2px solid var(--accent);font-size:1.4rem;color:var(--accent)}
h3{margin:0 0 .3em;font-size:1.1rem}
p{margin:.5em 0}
a{color:var(--accent);text-underline-offset:.2em}
:focus-visible{outline:3px solid #b35c00;outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;z-index:2;padding:.4em 1em;background:#fff}
header{padding:2.2rem 0 1.2rem;border-bottom:1px solid var(--line)}
.authority{margin:0;font-size:1.1rem;color:var(--quiet)}
.kind{margin:0;font-size:1.1rem}
.mark{margin:.3em 0;padding:.4em .8em;border:2px solid var(--alert);color:var(--alert);font-weight:700}
.facts{display:flex;flex-wrap:wrap;gap:.3rem 2.2rem;margin:1rem 0 0}
.facts div{display:flex;gap:.6em}
dt{color:var(--quiet)}
dd{margin:0;overflow-wrap:anywhere}
.facts dd{font-weight:700}
nav{padding:.8rem 0;border-bottom:1px solid var(--line);font-size:.95rem}
nav ol{display:flex;flex-wrap:wrap;gap:0 1.3rem;margin:0;padding:0;list-style:none}
nav li,.figures li,.timeline li{margin:0}
nav a{display:inline-block;padding:.25rem 0}
section{margin:2.4rem 0 0}
.wide .scroll{position:relative;left:50%;width:max-content;min-width:100%;max-width:min(100vw - 2.5rem,92rem);transform:translateX(-50%)}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(7.4rem,1fr));gap:1px;margin:0 0 1.1rem;padding:1px;background:var(--line);list-style:none}
.figures li{display:flex;flex-direction:column;padding:.7rem .9rem;background:#fff}
.figures .name{color:var(--quiet)}
.figures b{font-size:1.6rem;line-height:1.3;font-variant-numeric:tabular-nums;white-space:nowrap}
.figures small{margin-left:.2em;font-size:1rem;font-weight:400;color:var(--quiet)}
.figures .main{background:var(--accent)}
.figures .main *{color:#fff}
.scroll{margin:1rem 0 .5rem;overflow-x:auto}
table{min-width:min(100%,30rem);border-collapse:collapse;font-variant-numeric:tabular-nums;line-height:1.5}
caption{padding:0 0 .5em;text-align:left;font-weight:700;caption-side:top}
th,td{padding:.5em .7em;border:1px solid var(--line);text-align:left;vertical-align:baseline;min-width:9em}
thead th{background:var(--wash);vertical-align:bottom;white-space:nowrap}
tbody th{min-width:11em;font-weight:500}
tbody tr:nth-child(even){background:#fafbfc}
th.n,td.n,th.s,td.s{min-width:0;white-space:nowrap}
th.n,td.n{text-align:right}
tbody .c,code,pre{font-family:var(--mono);font-size:.9rem}
tbody .c{overflow-wrap:anywhere;min-width:10.5em}
code{overflow-wrap:anywhere}
pre{margin:.6rem 0;padding:.9rem 1.1rem;overflow-x:auto;border-left:4px solid var(--accent);background:var(--wash);line-height:1.6}
.digest b{display:inline-block;font-family:var(--mono);letter-spacing:.04em}
.digest code{display:block;color:var(--quiet)}
.labelled{margin:.6em 0}
.labelled>span:first-child{display:block;color:var(--quiet)}
.note{color:var(--quiet)}
.notice{padding:.8em 1em;border-left:4px solid var(--alert);background:#fbf3f2}
.timeline{margin:1.2rem 0;padding:0;list-style:none}
.timeline>li{position:relative;padding:0 0 1.5rem 1.9rem;border-left:2px solid var(--line)}
.timeline>li:last-child{border-color:transparent}
.timeline>li::before{content:"";position:absolute;left:-.5rem;top:.35rem;width:.9rem;height:.9rem;border-radius:50%;background:var(--accent)}
.timeline h3{color:var(--accent)}
.time{margin:.1em 0;font-weight:700}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:1.5rem}
.pair>div{padding:1rem 1.2rem;background:var(--wash)}
ul,ol{padding-left:1.4em}
li{margin:.3em 0}
details{margin:.6em 0}
summary{cursor:pointer;color:var(--accent)}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--quiet)}
.rehearsal::before{content:"演练　演练　演练";position:fixed;inset:0;z-index:1;display:flex;align-items:center;justify-content:center;transform:rotate(-24deg);font:700 16vmin var(--serif);color:rgba(140,29,24,.09);white-space:nowrap;pointer-events:none}
@media (max-width:40rem){body{padding:0 .9rem 2rem}h1{font-size:1.5rem}h2{font-size:1.25rem}header{padding-top:1.2rem}.figures{grid-template-columns:repeat(2,1fr)}.figures .main{grid-column:1/-1;order:-1}.figures b{font-size:1.4rem}tbody th{min-width:9em}.wide .scroll{left:0;width:auto;min-width:0;max-width:none;transform:none}}
@page{size:A4;margin:20mm 16mm}
@page wide{size:A4 landscape;margin:16mm}
@media print{html{font-size:10.5pt}body{max-width:none;padding:0}nav,.skip{display:none}.wide{page:wide}.scroll,.wide .scroll{left:0;width:auto;max-width:none;overflow:visible;transform:none}th,td{min-width:0!important;white-space:normal!important}.figures{grid-template-columns:repeat(7,1fr)}thead{display:table-header-group}tr,.figures li,.timeline>li{break-inside:avoid}h2,h3,caption{break-after:avoid}pre{white-space:pre-wrap;overflow-wrap:anywhere}a{color:inherit;text-decoration:none}.figures .main{background:#fff}.figures .main *{color:var(--ink)}}
`;

/**
 * The style of the yearly report: dark on light (every pair at least 7:1), 18 px and up, one column on a phone. On paper
 * A4 with the margins and the type of an official document; neither a red letterhead nor a seal is drawn.
 *
 * @basis GB/T 9704—2012 (天头 37 mm、订口 28 mm、版心 156 mm × 225 mm；3号仿宋)
 */
export const reportStyle = `
:root{--ink:#18222d;--quiet:#465261;--line:#c3ccd6;--wash:#f3f6f9;--accent:#17497a;--sans:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif;--serif:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;--fangsong:FangSong_GB2312,FangSong,"仿宋_GB2312","仿宋",STFangsong,"Noto Serif CJK SC","Songti SC",SimSun,serif;--heiti:SimHei,"黑体",STHeiti,"Noto Sans CJK SC",sans-serif}
*{box-sizing:border-box}
html{font-size:112.5%;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:64rem;padding:0 1.25rem 3rem;background:#fff;color:var(--ink);font-family:var(--sans);line-height:1.75;overflow-wrap:break-word}
h1,h2,h3{font-family:var(--serif);line-height:1.35;text-wrap:balance}
h1{margin:1.2rem 0 1.4rem;font-size:1.9rem;text-align:center}
h2{margin:0 0 .8em;padding-bottom:.35em;border-bottom:2px solid var(--accent);font-size:1.4rem;color:var(--accent)}
h3{margin:1.6rem 0 .4em;font-size:1.15rem}
p{margin:.5em 0}
a{color:var(--accent);text-underline-offset:.2em}
:focus-visible{outline:3px solid #b35c00;outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;z-index:2;padding:.4em 1em;background:#fff}
header{padding:1.6rem 0 .6rem}
.catalogue{display:grid;grid-template-columns:1fr 1fr;margin:0;border:1px solid var(--line);border-width:1px 0 0 1px}
.catalogue div{display:flex;border:1px solid var(--line);border-width:0 1px 1px 0}
.catalogue .whole{grid-column:1/-1}
.catalogue dt{flex:none;width:5.6em;padding:.35em .7em;background:var(--wash);color:var(--quiet)}
.catalogue dd{margin:0;padding:.35em .7em;overflow-wrap:anywhere}
nav{padding:.8rem 0;border-block:1px solid var(--line)}
nav ol{display:flex;flex-wrap:wrap;gap:0 1.3rem;margin:0;padding:0;list-style:none}
nav a{display:inline-block;padding:.25rem 0}
section{margin:2.4rem 0 0}
.prose{text-indent:2em}
.figures{display:grid;grid-template-columns:repeat(6,1fr);gap:1px;margin:0 0 1.1rem;padding:1px;background:var(--line);list-style:none}
.figures li{display:flex;flex-direction:column;padding:.7rem .9rem;background:#fff}
.figures .name{color:var(--quiet)}
.figures b{font-size:1.6rem;line-height:1.3;font-variant-numeric:tabular-nums;white-space:nowrap}
.figures small{margin-left:.2em;font-size:1rem;font-weight:400;color:var(--quiet)}
.beside{display:grid;grid-template-columns:minmax(0,24rem) minmax(0,1fr);gap:1rem 2.4rem;align-items:start;margin:1rem 0}
.beside>*{min-width:0}
figure{margin:0}
figcaption{padding:0 0 .5em;line-height:1.5;font-weight:700}
.chart{display:block;width:100%;max-width:24rem;height:auto;font-variant-numeric:tabular-nums}
.scroll{margin:0 0 .5rem;overflow-x:auto}
table{min-width:min(100%,20rem);border-collapse:collapse;font-variant-numeric:tabular-nums;line-height:1.5}
caption{padding:0 0 .5em;text-align:left;font-weight:700;caption-side:top}
th,td{padding:.4em .6em;border:1px solid var(--line);text-align:left;vertical-align:baseline}
thead th{background:var(--wash);vertical-align:bottom;text-wrap:balance}
tbody th{position:sticky;left:0;min-width:8.5em;background:#fff;font-weight:500}
th.n,td.n{text-align:right;white-space:nowrap}
th.s,td.s{min-width:0;white-space:nowrap}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));gap:1rem 2.4rem;align-items:start}
.pair>*{min-width:0}
tbody td:not(.n):not(.s){min-width:8em}
.sums tbody tr:last-child{background:var(--wash);font-weight:700}
.sums tbody tr:last-child th{background:var(--wash);font-weight:700}
.wide thead th.n{min-width:3.3em;white-space:normal}
.wide tbody th{min-width:11.5em}
.wide .scroll{position:relative;left:50%;width:max-content;min-width:100%;max-width:min(100vw - 2.5rem,92rem);transform:translateX(-50%)}
.note{color:var(--quiet)}
ul,ol{padding-left:1.4em}
li{margin:.3em 0}
.figures li,nav li{margin:0}
.annexes{margin:2rem 0 0}
.signed{margin:3rem 2em 0 0;text-align:right}
.signed p{margin:.2em 0}
footer{margin-top:2rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--quiet)}
@media (max-width:52rem){.beside{grid-template-columns:minmax(0,1fr)}.figures{grid-template-columns:repeat(3,1fr)}}
@media (max-width:40rem){body{padding:0 .9rem 2rem}h1{font-size:1.5rem}h2{font-size:1.25rem}.catalogue{grid-template-columns:1fr}.figures{grid-template-columns:repeat(2,1fr)}.figures b{font-size:1.4rem}.signed{margin-right:0}thead th.n,.wide thead th.n{min-width:3.3em;white-space:normal}tbody th,.wide tbody th{min-width:7em}th,td{padding:.4em .45em}.wide .scroll{left:0;width:auto;min-width:0;max-width:none;transform:none}}
@page{size:A4;margin:37mm 26mm 35mm 28mm}
@page wide{size:A4 landscape;margin:28mm 37mm 26mm 35mm}
@media print{html{font-size:10.5pt}body{max-width:none;padding:0;font:16pt/29pt var(--fangsong);color:#000}nav,.skip{display:none}header{padding:0}h1{margin:0 0 29pt;font-size:22pt}h2{margin:0 0 .4em;padding:0;border:0;font:400 16pt/29pt var(--heiti);color:#000}h3{margin:.6em 0 .2em;font:700 16pt/29pt var(--fangsong)}.catalogue{font-size:10.5pt;line-height:1.5;margin-bottom:29pt}section{margin:1em 0 0}.wide{page:wide;break-before:page}.pair{grid-template-columns:3fr 2fr;gap:6mm}thead th.n,.wide thead th.n{min-width:2.9em;white-space:normal}tbody th{position:static;background:none}.beside{grid-template-columns:72mm 1fr;gap:6mm}.chart{max-width:72mm}figcaption,caption{font-size:12pt;line-height:1.4}table{width:100%;min-width:0;font-size:10.5pt;line-height:1.35}th,td{padding:.2em .4em}tbody th,tbody td:not(.n):not(.s){min-width:0}.wide tbody th{min-width:30mm}.wide table{font-size:9pt}.wide th,.wide td{padding:.2em .3em}.scroll,.wide .scroll{left:0;width:auto;max-width:none;overflow:visible;transform:none}thead{display:table-header-group}.figures{grid-template-columns:repeat(4,1fr);gap:0;padding:0;background:none;break-inside:avoid}.figures li{border:.5pt solid var(--line);padding:.3rem .5rem;line-height:1.5;font-size:10.5pt}.figures b{font-size:14pt}tr,figure,.figures li{break-inside:avoid}h2,h3,caption,figcaption{break-after:avoid}.note,li{font-size:12pt;line-height:1.5}.wide .note{margin:.2em 0;font-size:9.5pt;line-height:1.4}.signed{margin:29pt 4em 0 0;break-inside:avoid}footer{margin-top:1rem;font-size:9pt;line-height:1.5}a{color:inherit;text-decoration:none}}
`;

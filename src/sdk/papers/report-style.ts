/** The style of the report: dark on light, one column on screen, A4 on paper, outcomes told apart without colour. */
export const reportStyle = `
:root{--ink:#18222d;--quiet:#465261;--line:#a9b4c0;--wash:#f3f6f9;--accent:#17497a;--alert:#8c1d18;--open:#6b4500;--sans:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif;--mono:"DejaVu Sans Mono",Consolas,Menlo,"Noto Sans Mono CJK SC",monospace}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:0 1.25rem 3rem;background:#fff;color:var(--ink);font:16px/1.65 var(--sans);overflow-wrap:break-word}
h1{margin:1rem 0 .4em;font-size:1.7rem;line-height:1.3}
h2{margin:2em 0 .6em;padding-bottom:.3em;border-bottom:2px solid var(--accent);color:var(--accent);font-size:1.3rem}
h3{margin:1.4em 0 .3em;font-size:1.05rem}
p{margin:.35em 0}
[lang=en]{color:var(--quiet);font-size:.86em;font-weight:400}
h1 [lang=en]{display:block}
code{font-family:var(--mono);font-size:.86em;overflow-wrap:anywhere}
table{width:100%;margin:.6em 0;border-collapse:collapse;line-height:1.45;font-size:.94em}
caption{padding:.3em 0;text-align:left;font-weight:700}
th,td{padding:.35em .6em;border:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead th,.facts th,.signatures th{background:var(--wash)}
tbody th{font-weight:600}
.facts th{width:13em}
.n{width:1%;text-align:right;white-space:nowrap}
.mark{display:inline-block;min-width:1.1em;font-weight:700}
.verdict{margin:.8em 0;padding:.5em .8em;border:2px solid;font-weight:700}
.pass>td .mark,.verdict.pass{color:#145a32}.fail>td .mark,.verdict.fail{color:var(--alert)}.not-run>td .mark,.verdict.not-run{color:var(--open)}
.fail>th,.fail>td{border-width:2px}
ul,ol{margin:.4em 0;padding-left:1.4em}
.findings{margin:0}
.signatures td{height:3.2em}
.signatures th{width:13em}
footer{margin-top:2rem;padding-top:.6rem;border-top:1px solid var(--line);color:var(--quiet)}
@page{size:A4;margin:18mm 16mm}
@media print{body{max-width:none;padding:0;font-size:10pt}thead{display:table-header-group}tr,.verdict,.signatures{break-inside:avoid}h2,h3{break-after:avoid}}
`;

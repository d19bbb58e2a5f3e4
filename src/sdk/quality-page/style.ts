/** The style of the report: dark on light, one column on screen, A4 on paper. */
export const reportStyle = `
:root{--ink:#18222d;--quiet:#465261;--line:#c3ccd6;--wash:#f3f6f9;--accent:#17497a;--alert:#8c1d18;--sans:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif;--mono:"DejaVu Sans Mono",Consolas,Menlo,"Noto Sans Mono CJK SC",monospace}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:0 1.25rem 3rem;background:#fff;color:var(--ink);font:16px/1.65 var(--sans);overflow-wrap:break-word}
h1{margin:.3em 0 0;font-size:1.7rem;line-height:1.3}
h2{margin:2.2em 0 .6em;padding-bottom:.3em;border-bottom:2px solid var(--accent);color:var(--accent);font-size:1.3rem}
h3{margin:1.6em 0 .3em;font-size:1.05rem}
p{margin:.35em 0}
[lang=en]{color:var(--quiet);font-size:.86em;font-weight:400}
h1 [lang=en],h3 [lang=en]{display:block}
a{color:var(--accent)}
.mark{margin:1.2rem 0 0;padding:.3em .8em;border:2px solid var(--alert);color:var(--alert);font-weight:700}
.severity{margin-right:.5em;padding:.1em .5em;border:1px solid;border-radius:.2em;font-size:.85em;white-space:nowrap}
.error{color:var(--alert)}.warning{color:#6b4500}.info{color:var(--quiet)}
table{width:100%;margin:.6em 0;border-collapse:collapse;line-height:1.45;font-size:.92em}
th,td{padding:.35em .6em;border:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead th{background:var(--wash)}
.n{width:1%;text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.c{width:14em;font-family:var(--mono);font-size:.92em}
ul{margin:.4em 0;padding-left:1.3em}
.note{color:var(--quiet)}
footer{margin-top:3rem;padding-top:.8rem;border-top:1px solid var(--line);color:var(--quiet)}
@page{size:A4;margin:16mm 14mm}
@media print{body{max-width:none;padding:0;font-size:10pt}thead{display:table-header-group}tr{break-inside:avoid}h2,h3{break-after:avoid}a{color:inherit;text-decoration:none}}
`;

/** The style of the notice: dark on light, and an ordinary draw on one sheet of A4. */
export const noticeStyle = `
:root{--ink:#18222d;--quiet:#465261;--line:#c3ccd6;--wash:#f3f6f9;--accent:#17497a;--alert:#8c1d18;--sans:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif;--serif:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;--mono:"DejaVu Sans Mono",Consolas,Menlo,monospace}
*{box-sizing:border-box}
body{margin:0 auto;max-width:52rem;padding:0 1.25rem 2rem;background:#fff;color:var(--ink);font:16px/1.6 var(--sans);overflow-wrap:break-word}
header{padding:1.2rem 0 .6rem;text-align:center}
h1{margin:.2em 0;font:700 1.7rem/1.3 var(--serif);text-wrap:balance}
h2{margin:1.1em 0 .35em;color:var(--accent);font-size:1.05rem;line-height:1.4}
p{margin:.25em 0}
[lang=en]{color:var(--quiet);font-size:.84em;font-weight:400}
.authority,.kind{margin:0;font-size:1.05rem}
.mark{margin:0 0 .6em;padding:.25em .8em;border:2px solid var(--alert);color:var(--alert);font-weight:700}
.seal{padding:.8rem 1rem;border:2px solid var(--accent);text-align:center}
.seal h2{margin:0}
.digits{margin:.3em auto;max-width:42rem;font:700 1.55rem/1.45 var(--mono);letter-spacing:.03em}
.digits span{display:inline-block;padding:0 .35em}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(22rem,1fr));gap:.1rem 1.5rem;margin:.9rem 0 0}
.facts div{display:flex;gap:.7em}
dt{flex:none;color:var(--quiet)}
dd{margin:0;overflow-wrap:anywhere}
.attention{margin:.8rem 0 0;padding:.5rem .9rem;border:2px solid var(--alert)}
.attention h2{margin:0;color:var(--alert)}
ul{margin:.2em 0;padding-left:1.3em}
table{width:100%;border-collapse:collapse;line-height:1.4;font-size:.94em;font-variant-numeric:tabular-nums}
th,td{padding:.22em .5em;border:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:anywhere}
th:first-child,td:first-child{min-width:8.5em}
thead th{background:var(--wash);font-weight:600}
th.n,td.n{width:1%;text-align:right;white-space:nowrap}
footer{margin-top:1rem;padding-top:.4rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.85em}
.rehearsal::before{content:"演练　演练　演练";position:fixed;inset:0;z-index:1;display:flex;align-items:center;justify-content:center;transform:rotate(-24deg);font:700 16vmin var(--serif);color:rgba(140,29,24,.09);white-space:nowrap;pointer-events:none}
@media (max-width:40rem){h1{font-size:1.35rem}.digits{font-size:1.15rem}.facts{grid-template-columns:1fr}.scroll{overflow-x:auto}th.n{white-space:normal}td:not(.n){min-width:11em}}
@page{size:A4;margin:9mm 12mm}
@media print{body{max-width:none;padding:0;font-size:8pt;line-height:1.32}header{padding:0 0 .2rem}h1{margin:.1em 0;font-size:14pt}h2{margin:.55em 0 .15em;font-size:9pt;break-after:avoid}p{margin:.15em 0}.authority,.kind{font-size:9.5pt}.seal{padding:.25rem .6rem}.digits{margin:.1em auto;max-width:150mm;font-size:15pt;line-height:1.25}.facts{grid-template-columns:1fr 1fr;margin-top:.3rem}.attention{margin-top:.3rem;padding:.2rem .6rem}tr{break-inside:avoid}thead{display:table-header-group}table{line-height:1.28}th,td{padding:.1em .45em}footer{margin-top:.4rem;padding-top:.2rem}}
`;

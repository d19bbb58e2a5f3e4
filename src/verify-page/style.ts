/** The style of the page: dark on light, eighteen pixels, nothing told by colour alone; in print one sheet of A4. */
export const verifyStyle = `
:root{--ink:#18222d;--quiet:#4a5665;--line:#c3ccd6;--wash:#f2f5f9;--accent:#17497a;--good:#17643a;--bad:#9b1c17;--open:#6b4e00;--sans:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif;--serif:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;--mono:"DejaVu Sans Mono",Consolas,Menlo,monospace}
*{box-sizing:border-box}
html{font-size:18px;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:52rem;padding:0 1.2rem 3rem;background:#fff;color:var(--ink);font:1rem/1.6 var(--sans);overflow-wrap:break-word}
h1{margin:.1em 0;font:700 1.65rem/1.3 var(--serif)}
h2{margin:0 0 .5rem;font:700 1.25rem/1.4 var(--serif);color:var(--accent)}
h3{margin:1em 0 .3em;font-size:1rem}
p{margin:.35em 0}
code,pre,.digits b,.seal{font-family:var(--mono)}
code{font-size:.92em}
button,input,select{font:inherit;color:inherit;border-radius:.3rem}
button{min-height:2.7rem;padding:.3rem 1.1rem;border:2px solid var(--accent);background:var(--accent);color:#fff;font-weight:700;cursor:pointer}
button.plain{min-height:2.2rem;padding:.1rem .8rem;background:#fff;color:var(--accent);font-weight:400}
button[disabled],button[aria-disabled=true]{border-color:#6c7784;background:#fff;color:#5b6673;cursor:default}
input,select{min-height:2.7rem;padding:.3rem .7rem;border:2px solid #6c7784;background:#fff}
input::placeholder{color:#68737f;opacity:1}
:focus{outline:3px solid #b8650a;outline-offset:2px}
:focus:not(:focus-visible){outline:none}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
.hidden,.off{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap}
.quiet{color:var(--quiet);font-size:.86rem}
.bar{display:flex;align-items:center;justify-content:space-between;min-height:3.2rem}
.authority{margin:0;color:var(--quiet)}
.kind{color:var(--quiet);font-size:.86rem}
.warning{margin:.6rem 0 0;padding:.3rem .8rem;border:2px solid var(--bad);color:var(--bad);font-weight:700}
.first{margin:.6rem 0 0;padding:1.1rem 1.2rem;border:2px solid var(--accent);border-radius:.6rem;background:#fff}
[hidden]{display:none!important}
.question label{font-weight:700}
.row{display:flex;flex-wrap:wrap;align-items:center;margin:.3rem -.25rem}
.row>*{margin:.25rem}
.question .row{flex-wrap:nowrap}
.question input{flex:1 1 auto;width:100%;min-width:0;font-family:var(--mono);letter-spacing:.02em}
.question input::placeholder{font-family:var(--sans);letter-spacing:0}
.find{flex:none}
.answer{margin:.6rem 0;padding:.7rem .9rem;border-radius:.4rem;background:var(--wash)}
.answer:empty{display:none}
.who{margin:0 0 .3rem;font-size:1.1rem;font-weight:700}
.who code{font-weight:400}
.sentence{display:flex}
.sentence .mark{flex:none;width:1.5em}
.mark{font-weight:700;font-family:"DejaVu Sans","Segoe UI Symbol","Noto Sans Symbols2",var(--sans)}
.pass .mark,.mark.pass{color:var(--good)}
.fail .mark,.mark.fail,.sentence.fail{color:var(--bad)}
.not-run .mark,.mark.not-run{color:var(--open)}
.verdict{font-size:1.12rem;font-weight:700}
.verdict .quiet{font-weight:400}
.verdict.drawn{color:var(--accent)}
.verdict.pass,.verdict.fail,.verdict.not-run{margin:.5rem 0;padding:.5rem .8rem;border-left:6px solid;background:var(--wash)}
.verdict.pass{border-color:var(--good)}.verdict.fail{border-color:var(--bad)}.verdict.not-run{border-color:var(--open)}
.answer .verdict{white-space:normal;display:block}
.scale{margin:.3rem 0 .5rem;font-size:.82rem}
.scale .marks{display:flex;flex-wrap:wrap;justify-content:space-between}
.scale .marks span:first-child{font-weight:700}
.scale .track{position:relative;margin-top:1rem;display:flex;height:1.7rem;border:1px solid #6c7784;border-radius:.2rem;background:#fff}
.scale .zone{flex:none;min-width:.3rem;overflow:hidden;padding:0 .3em;border-right:4px solid var(--accent);background:#cfe0f1;white-space:nowrap}
.scale .rest{flex:1;overflow:hidden;padding:0 .4em;color:var(--quiet);text-align:right;white-space:nowrap}
.scale .needle{position:absolute;top:-1.05rem;width:0;height:0;margin-left:-.5rem;border:.5rem solid transparent;border-bottom:0;border-top:1rem solid #4a5665}
.scale .needle.in{border-top-color:var(--accent)}
.tally{margin:.6rem 0 0;font-weight:700}
.again{margin:.2rem 0}
.asked{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;margin:0}
.big{display:block;width:100%;min-height:3.4rem;margin:.7rem 0 .3rem;font-size:1.2rem}
progress{width:100%;height:1rem}
.digits{margin:.6rem 0 0}
.digits>*{display:inline-block;margin-right:.6em}
.digits b{font-size:1.25rem;letter-spacing:.04em}
section{margin:2.2rem 0 0;padding:1.4rem 0 0;border-top:1px solid var(--line)}
table{width:100%;border-collapse:collapse;line-height:1.45}
caption{padding:.3em 0;text-align:left;font-weight:700}
th,td{padding:.45em .6em;border:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400;overflow-wrap:anywhere}
thead th{background:var(--wash);font-weight:700}
tbody th{font-weight:700}
tbody th p{font-weight:400}
td.number,th.number{width:4.5em;text-align:right;font-variant-numeric:tabular-nums}
.checks td.number,.checks thead th:first-child{width:2.6em}
.outcome{width:7em;white-space:nowrap}
tr.fail th,tr.fail td{background:#fcf1f0}
.finding{color:var(--ink)}
.fail .finding{color:var(--bad)}
.timeline,.steps{margin:.8rem 0;padding:0}
.timeline{padding-left:.6rem;list-style:none}
.timeline .step{position:relative;padding:0 0 .5rem 1.8rem;border-left:3px solid var(--line)}
.timeline .step::before{content:"";position:absolute;left:-.55rem;top:.35rem;width:.95rem;height:.95rem;border-radius:50%;background:var(--accent)}
.timeline .step h3{margin:0}
.timeline .step p{margin:.1em 0}
.timeline .alarm h3{color:var(--bad)}
.timeline .alarm::before{background:var(--bad)}
.timeline .gap{padding:.35rem 0 .35rem 1.8rem;border-left:3px dashed var(--open);color:var(--open);font-size:.92rem}
.time{color:var(--quiet)}
.timeline p{overflow-wrap:anywhere}
.steps{padding-left:1.5em}
.copyable pre{margin:.3rem 0;padding:.6rem .8rem;border:1px solid var(--line);background:var(--wash);font-size:.8rem;white-space:pre-wrap;overflow-wrap:anywhere;word-break:break-all}
.alteration{padding:.6rem .8rem;border:1px solid var(--line);background:var(--wash);overflow-wrap:anywhere}
.alteration del{padding:0 .2em;background:#f7d9d6;color:#7a1512}
.alteration ins{padding:0 .2em;background:#d6ecdd;color:#0f4a2a;font-weight:700;text-decoration:none}
#tamper-file{max-width:100%}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));grid-gap:1rem}
.pair>div{padding:.4rem 1.1rem .8rem;background:var(--wash);border-radius:.4rem}
ul{padding-left:1.2em}
li{margin:.3em 0}
.drop{display:flex;flex-wrap:wrap;padding:.9rem;border:2px dashed #6c7784;border-radius:.5rem;background:var(--wash)}
.picker{position:relative;flex:1 1 12rem;margin:.3rem .5rem;padding:.6rem 1rem;border:2px solid var(--accent);border-radius:.3rem;background:#fff;color:var(--accent);text-align:center;font-weight:700;cursor:pointer}
.picker:focus-within{outline:3px solid #b8650a;outline-offset:2px}
.picker input{position:absolute;top:0;right:0;bottom:0;left:0;width:100%;height:100%;min-height:0;padding:0;border:0;opacity:0;cursor:pointer}
.sealed h2{font-size:1.4rem}
.seal{padding:.8rem;border:3px solid var(--accent);text-align:center;font-size:1.3rem;font-weight:700;line-height:1.7}
.seal span{display:inline-block;padding:0 .35em}
.seal .first-digits{border-bottom:3px solid var(--accent)}
.outweighed .verdict{font-size:1rem;font-weight:400}
.verdict.doubtful{color:var(--quiet);font-weight:400}
.do{font-size:1.25rem;font-weight:700;color:var(--bad)}
footer{margin-top:2.5rem;padding-top:.8rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.86rem}
.sheet{display:none}
.rehearsal::before{content:"演练　演练　演练";position:fixed;top:0;right:0;bottom:0;left:0;z-index:1;display:flex;align-items:center;justify-content:center;transform:rotate(-24deg);font:700 16vmin var(--serif);color:rgba(155,28,23,.11);white-space:nowrap;pointer-events:none}
@media (max-width:40rem){html{font-size:17px}body{padding:0 .7rem 2rem}h1{font-size:1.12rem}.kind{font-size:.75rem}.bar{min-height:2.6rem}.first{padding:.7rem .8rem}.answer{padding:.5rem .7rem}.verdict{font-size:1.05rem}.kind{margin:.1em 0}.answer p{margin:.2em 0}.answered .figures{display:none}.answered .who{font-size:1rem}.answered .verdict .quiet{display:none}.digits>*{margin-right:.3em}.digits .quiet{display:block}.digits span:first-child{font-size:.86rem}.digits .quiet{font-size:.78rem}.digits b{font-size:1.02rem;letter-spacing:0}.tally{font-size:.92rem;margin-top:.4rem}.answer{margin:.4rem 0}.question input{padding:.3rem .4rem;font-size:.92rem;letter-spacing:0}.find{padding:.3rem .7rem}.verdict.pass,.verdict.fail,.verdict.not-run{margin:.3rem 0;padding:.3rem .6rem;font-size:.98rem}.again{min-height:1.9rem;font-size:.82rem}.bar{min-height:2.3rem}button.plain{min-height:2rem}.checks .outcome{width:5.2em;white-space:normal}th,td{padding:.35em .4em}.seal{font-size:1.1rem}.big{min-height:3rem;margin:.5rem 0 .2rem}.digits{margin-top:.3rem}}
@media (prefers-reduced-motion:no-preference){.answer,.verdict{transition:background-color .2s}}
@page{size:A4;margin:16mm 15mm}
@media print{html{font-size:11pt}body{max-width:none;padding:0}header,main,footer,.skip{display:none}.sheet{display:block}.sheet-title{margin:0 0 .4em;text-align:center;font-size:18pt;color:#000}.sheet dl{margin:.6em 0}.sheet dl div{display:flex}.sheet dt{flex:none;width:9em}.sheet dd{margin:0;font-family:var(--mono);font-size:9pt;overflow-wrap:anywhere}.sheet .authority{text-align:center}.sheet-answer{margin:.6em 0;padding:.4em .8em;border:1px solid #000}.sheet td,.sheet th{padding:.25em .5em}.sheet tr{break-inside:avoid;page-break-inside:avoid}.sign{display:flex;justify-content:space-between;margin-top:2.5em}}
`;

import { seedText } from '../../entropy/index.js';
import { type Html, html } from '../../markup/index.js';
import { showTable } from '../../tables/index.js';
import { nameStratum } from '../names.js';
import { assuranceWords, methodWords } from '../words.js';
import type { PageContent, Section } from './section.js';

/** How the seed came about, so that anyone can compute it again. */
export function showSeed({ commitment, record }: PageContent): Section {
  const lines = seedText({ commitment, reveals: record.reveals, sources: record.sources })
    .trimEnd()
    .split('\n');
  const command = `printf '%s\\n' ${lines.map((line) => `'${line}'`).join(' \\\n  ')} | sha256sum`;
  const body = html`<p>本次种子的来历：${assuranceWords[record.assurance.level]}。封存指纹、各方揭示的秘密数和公共随机数逐行连成一段文字，这段文字的 SHA-256 就是种子。改动其中任何一个字，种子都会完全不同${record.assurance.level === 'single-party' ? '' : '；任何一方都不能单独决定它'}。</p>
<pre tabindex="0" aria-label="种子的原文">${lines.join('\n')}</pre>
<p>在命令行里可以重算，结果应当是 <code>${record.seed}</code>：</p>
<pre tabindex="0" aria-label="重算种子的命令">${command}</pre>`;
  return { id: 'seed', title: '种子怎么来的', body };
}

/** The method in words; for tickets, every stratum's key and 入选线 and how to compute a ticket of one's own. */
export function showMethod(content: PageContent): Section {
  const { record } = content;
  const body = record.method === 'sha256@1' ? showTickets(content) : showShuffle();
  return {
    id: 'method',
    title: '抽取方法',
    body: html`<p>本次使用<strong>${methodWords[record.method]}</strong>。</p>${body}`,
  };
}

function showTickets({ plan, rules, record }: PageContent): Html {
  const names = new Map(plan.strata.map((stratum) => [stratum.id, nameStratum(stratum, rules)]));
  const table = showTable({
    id: 'cutoffs',
    caption: '各层的密钥 K 和入选线',
    columns: [
      { title: '分层', kind: 'text' },
      { title: '密钥 K', kind: 'code' },
      { title: '入选线（最后一户正选的签号）', kind: 'code' },
    ],
    rowHeader: 0,
    rows: record.strata.map(({ id, key, cutoff }) => [names.get(id) ?? id, key, cutoff ?? '本层没有抽取']),
  });
  return html`<p>种子为每一层定出一把密钥 K。每个检查对象的签号是 <code>K:代码</code> 的 SHA-256；同一层按签号从小到大排，排在最前面的正选，其后的备选。</p>
${table}
<p>任何单位都可以算自己的签号：把本层的 K 和自己的代码代入下面的命令。签号不大于入选线，就是抽中；大于入选线，就是没有抽中。</p>
<pre tabindex="0" aria-label="计算签号的命令">${ticketCommand(record.strata)}</pre>`;
}

function ticketCommand(strata: PageContent['record']['strata']): string {
  const shown = strata.find(({ selected }) => selected.length > 0);
  const [key, id] = [shown?.key ?? '本层的K', shown?.selected[0] ?? '本单位代码'];
  const ticket = shown?.tickets?.[id];
  const lines = [`K='${key}'`, `id='${id}'`, `printf '%s:%s' "$K" "$id" | sha256sum`];
  return [...lines, ...(ticket === undefined ? [] : [`# 上面这个例子的结果：${ticket}`])].join('\n');
}

function showShuffle(): Html {
  return html`<p>种子为每一层定出一把密钥。程序把本层的代码按字节顺序排好，用密钥启动 seedrandom 3.0.5 随机数发生器，像洗牌一样逐个交换位置；洗完后排在最前面的正选，其后的备选。同样的名录和种子，任何人、任何机器都洗出同样的顺序，用 <code>double-random replay .</code> 就能重算。</p>`;
}

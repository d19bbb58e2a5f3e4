import type { JournalEntry } from '../../journal/index.js';
import { type Html, html, noHtml } from '../../markup/index.js';
import { describeSource } from '../words.js';
import { formatBeijingTime } from './chinese-time.js';
import { showDigest } from './digest.js';
import { entriesOf, factOf } from './journal-lines.js';
import type { PageContent, Section } from './section.js';

/** 时间线: that the rules and the registers were fixed before any random number existed. */
export function showTimeline(content: PageContent): Section {
  const { plan, commitment, record, recordDigest, rules } = content;
  const steps = [
    step(
      '规则定稿',
      [html`<p class="time">封存之前</p>`],
      [
        html`<p>工作细则《${rules.name}》第 ${plan.rules.version} 版，封存时写进方案。</p>`,
        labelled('规则指纹', showDigest(plan.rules.digest)),
      ],
    ),
    step('名录封存', timesOf(entriesOf(content, 'plan-sealed')), [
      html`<p>名录、规则、各层数量、回避关系和抽取方法一起封存，凝成一个封存指纹；此后改动任何一个字，指纹都对不上。</p>`,
      labelled('封存指纹', showDigest(commitment)),
      labelled('检查对象名录指纹', showDigest(plan.targets.root)),
      plan.draws === 'targets' ? noHtml : labelled('检查人员名录指纹', showDigest(plan.inspectors.root)),
    ]),
    step('种子揭示', timesOf(entriesOf(content, 'share-revealed'), 'party'), [showReveals(content)]),
    step('公共随机源', timesOf(entriesOf(content, 'source-observed'), 'source'), [showSources(content)]),
    step('抽取', timesOf(entriesOf(content, 'draw-recorded')), [
      html`<p>由种子按公开的算法一次算出，没有人工选择。</p>`,
      labelled('种子', showDigest(record.seed)),
      labelled('抽取记录指纹', showDigest(recordDigest)),
    ]),
  ];
  const body = html`<p>时间为北京时间，取自只追加、不修改的办理记录（<code>journal.ndjson</code>）。</p>
<ol class="timeline">
${steps}</ol>`;
  return { id: 'timeline', title: '先封存，后随机', body };
}

function step(name: string, times: readonly Html[], details: readonly Html[]): Html {
  const shown = times.length > 0 ? times : [html`<p class="time">时间不在随本页公布的办理记录节选内</p>`];
  return html`<li><h3>${name}</h3>${shown}${details}</li>\n`;
}

function timesOf(entries: readonly JournalEntry[], about?: string): Html[] {
  return entries.map((entry) => {
    const subject = about === undefined ? undefined : factOf(entry, about);
    const named = subject === undefined ? '' : `（${subject}）`;
    return html`<p class="time"><time datetime="${entry.time}">${formatBeijingTime(entry.time)}</time>${named}</p>`;
  });
}

function showReveals({ plan, record }: PageContent): Html {
  if (plan.entropy.parties.length === 0) return html`<p>本次没有安排各方提交秘密数。</p>`;
  const rows = plan.entropy.parties.map(({ id }) => {
    const share = Object.hasOwn(record.reveals, id) ? record.reveals[id] : undefined;
    return share === undefined
      ? html`<dt>${id}</dt><dd>没有在 ${formatBeijingTime(plan.entropy.revealBy)} 之前揭示，不计入</dd>`
      : html`<dt>${id}</dt><dd><code>${share}</code></dd>`;
  });
  return html`<p>各方在封存前交出秘密数的指纹，封存后再揭示秘密数本身。</p><dl>${rows}</dl>`;
}

function showSources({ plan, record }: PageContent): Html {
  if (plan.entropy.sources.length === 0) return html`<p>本次没有使用公共随机源。</p>`;
  const rows = plan.entropy.sources.map((source) => {
    const value = record.sources.find(({ id }) => id === source.id)?.value ?? '未取得';
    return html`<dt>${describeSource(source)}</dt><dd><code>${value}</code></dd>`;
  });
  return html`<p>封存的方案事先指定了期号或者场次，事后不能另选。</p><dl>${rows}</dl>`;
}

function labelled(name: string, value: Html): Html {
  return html`<p class="labelled"><span>${name}</span>${value}</p>`;
}

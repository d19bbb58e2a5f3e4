import { formatDay, shortenDigest } from '../../disclosure/index.js';
import { canonicalJson, type Digest, digestOf } from '../../kernel/index.js';
import { type Html, html, noHtml } from '../../markup/index.js';
import { nameNotInspected } from '../../results/index.js';
import { showTable } from '../../tables/index.js';
import { writeFrame } from '../page/page-frame.js';
import { describeFollowUps, labelsOf } from '../result-words.js';
import { showChecking } from './checking.js';
import type { Extract, ProvedResult } from './model.js';
import { tellStanding } from './sentences.js';

const actWords = { corrected: '更正', withdrawn: '撤下', restored: '恢复' } as const;

/** What the page adds to its extract. */
export interface ExtractPageOptions {
  /** 封存指纹, as the office published it before the draw; without it the page leaves room to write it down. */
  readonly commitment?: Digest | undefined;
}

/**
 * One page for the target itself, to be printed and signed: plain sentences first, then the numbers and how they are checked,
 * what they prove and what not. No seal is drawn: there is room for one.
 *
 * @basis 政府信息公开条例 第三十六条, 第四十条 (答复的形式)
 * @example
 * ```ts
 * const read = parseExtract('{}');
 * assert.ok(!read.ok || writeExtractPage(read.value).startsWith('<!doctype html>'));
 * ```
 */
export function writeExtractPage(extract: Extract, options: ExtractPageOptions = {}): string {
  const { draw, stated } = extract;
  const sections: readonly (readonly [string, Html])[] = [
    ['结论', showConclusion(extract)],
    ...(extract.results === undefined ? [] : [['检查结果与公示', showResults(extract)] as const]),
    ['有关的数和核对的办法', showChecking(extract, options)],
    ['证明什么，不证明什么', showLimits(extract)],
  ];
  const numerals = ['一', '二', '三', '四'];
  const shown = sections.map(
    ([title, body], at) => html`<section aria-labelledby="part-${at + 1}">
<h2 id="part-${at + 1}">${numerals[at] ?? at + 1}、${title}</h2>
${body}</section>
`,
  );
  return writeFrame({
    authority: draw.authority,
    title: `${draw.title}：${extract.register?.shown.name ?? extract.target}情况摘录`,
    edition: 'public',
    head: html`<p class="note">只写申请单位自己的情况，不含其他检查对象和检查人员的姓名。</p>\n`,
    body: html`${shown}`,
    // On paper the foot is never broken: whoever signs, signs the sheet with the fingerprint.
    foot: html`${showSignatures()}<dl>
<div><dt>发布机关</dt><dd>${draw.authority}</dd></div>
<div><dt>出具日期</dt><dd>${formatDay(stated.issuedOn)}</dd></div>
<div><dt>任务编号</dt><dd>${draw.drawId}</dd></div>
<div><dt>摘录指纹（前16位）</dt><dd><code>${shortenDigest(digestOf(canonicalJson(extract)))}</code></dd></div>
</dl>
`,
  });
}

function showConclusion(extract: Extract): Html {
  const lines = tellStanding(extract).map((sentence) => html`<p>${sentence}</p>\n`);
  const titles = extract.stated.items.map(({ title }) => title).join('；');
  return html`${lines}${titles === '' ? noHtml : html`<p>抽查事项：${titles}。</p>\n`}`;
}

function showResults({ results, stated }: Extract): Html {
  // What holds now comes first, what it took the place of below.
  const places = [...(results?.places ?? [])].reverse().map((place, at) => showPlace(place, { at, stated }));
  const none = places.length > 0 ? noHtml : html`<p>没有正在公示的检查结果。</p>\n`;
  if (stated.amendments.length === 0) return html`${places}${none}`;
  const amendments = showTable({
    id: 'amendments',
    caption: '公示以后的更正、撤下和恢复',
    columns: ['日期', '办理', '原因', '依据', '批准'].map((title) => ({ title, kind: 'text' as const })),
    rowHeader: 0,
    rows: stated.amendments.map(({ act, on, ground }) => [
      on,
      actWords[act],
      ground.reason,
      ground.basis,
      ground.approver,
    ]),
  });
  return html`${places}${none}${amendments}`;
}

function showPlace(
  { state, result }: ProvedResult,
  { at, stated }: { readonly at: number; readonly stated: Extract['stated'] },
): Html {
  const nameOf = (id: string) => stated.items.find((item) => item.id === id)?.title ?? id;
  const { findings, notInspected, list, followUps, inspectedOn } = result;
  const rows =
    notInspected === undefined
      ? findings.map((finding) => [nameOf(finding.item), labelsOf(finding, list) ?? finding.codes.join('、')])
      : [['全部抽查事项', nameNotInspected(notInspected)]];
  const table = showTable({
    id: `result-${at + 1}`,
    caption: `${state === 'shown' ? '现在公示的结果' : '曾经公示、已被更正的结果'}（抽查完成日期${formatDay(inspectedOn)}）`,
    columns: [
      { title: '抽查事项', kind: 'text' },
      { title: '抽查结果', kind: 'text' },
    ],
    rowHeader: 0,
    rows,
  });
  const follows = followUps.length === 0 ? '没有后续处理。' : `后续处理：${describeFollowUps(followUps)}。`;
  return html`${table}<p>${follows}</p>\n`;
}

function showLimits({ standing, register, record }: Extract): Html {
  const absent = standing.kind === 'absent';
  const proves = [
    ...(absent ? [] : ['本单位在封存的名录里的条目，抽取之前就已定下，以后没有改动。']),
    ...(absent || standing.kind === 'excluded' || record.method !== 'sha256@1'
      ? []
      : ['本单位的签号由种子和本单位代码算出，谁也选不了；抽中没有，与入选线一比便知。']),
    ...(standing.kind === 'selected' ? ['所列检查结果就是公示台账里的那一条，一字不差。'] : []),
    '种子由封存之后才公布的数算出，与封存的方案相扣。',
  ];
  const open = [
    ...(absent
      ? ['“不在名录”由出具机关说明。要单凭数据证明一户不在名录，须出示与它相邻的别家的条目，摘录里不能有。']
      : []),
    ...((register?.withheld.length ?? 0) > 0
      ? [
          '名录里本单位的记录有不对外公开的栏目，摘录只列公开的栏目；条目里的指纹是整条记录的，所以单凭摘录核对不了这一条。',
        ]
      : []),
    ...(record.method === 'sha256@1' || absent
      ? []
      : ['洗牌法的次序要有整层的名单才能重算，摘录里没有别家，次序以公布的抽取记录为准。']),
    ...(record.stratum === undefined
      ? []
      : ['入选线、检查小组人数是否与抽取记录一致，用公布的 record.json 核对。']),
    '封存和抽取的次数、更正和撤下的原因由出具机关说明。',
    '名录是否齐全、检查是否认真、各方是否串通，任何数据都证明不了。',
  ];
  const list = (lines: readonly string[]) =>
    html`<ul>\n${lines.map((line) => html`<li>${line}</li>\n`)}</ul>\n`;
  return html`<h3>可以核对的</h3>\n${list(proves)}<h3>摘录本身证明不了的</h3>\n${list(open)}`;
}

function showSignatures(): Html {
  const boxes = ['出具机关（签章）', '经办人、日期', '领取人、日期'];
  return html`<div class="signatures">\n${boxes.map((box) => html`<div>${box}</div>\n`)}</div>\n`;
}

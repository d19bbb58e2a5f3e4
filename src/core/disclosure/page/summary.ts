import { compareText, type Rounding, sortedBy } from '../../kernel/index.js';
import { type Html, html, joinHtml, noHtml } from '../../markup/index.js';
import type { FrameSummary } from '../../plan/index.js';
import type { Quantity } from '../../rules/index.js';
import { showTable } from '../../tables/index.js';
import { nameStratum } from '../names.js';
import { describeExclusion, describeQuantity, dimensionWords, formatCount, roundingWords } from '../words.js';
import { showDigest } from './digest.js';
import { countDraws } from './journal-lines.js';
import type { PageContent, Section } from './section.js';

/** What anyone asks first: out of how many, how many, how often drawn. */
export function summarise(content: PageContent): Section {
  const { plan, record } = content;
  const { targets, inspectors } = plan;
  const drawn = record.strata.reduce((sum, { selected }) => sum + selected.length, 0);
  const reserves = record.strata.reduce((sum, stratum) => sum + stratum.reserves.length, 0);
  const { draws, redraws } = countDraws(content);
  const body = html`<ul class="figures">
${figure('检查对象名录', targets.universe, '户')}
${figure('可以抽取', targets.eligible, '户')}
${figure('未纳入', targets.universe - targets.eligible, '户')}
${figure('抽中', drawn, '户', true)}
${figure('备选', reserves, '户')}
${figure('抽取', draws, '次')}
${figure('重抽', redraws, '次')}
</ul>
<p>${sentenceOf(content, { drawn, reserves })}</p>
${handedDownOf(content)}${visitsOf(content)}<p>抽取和重抽的次数，按本抽取编号和年度计划事项 ${plan.planItem} 的办理记录统计。</p>
${missingOf(draws)}${previousOf(content)}
${showReasons('left-out-targets', '未纳入抽取的检查对象及原因', targets, '户')}
${plan.draws === 'targets' ? noHtml : showInspectorPool(inspectors)}`;
  return { id: 'summary', title: '抽了多少', body };
}

function showInspectorPool(inspectors: FrameSummary): Html {
  const { universe, eligible } = inspectors;
  return html`<p>检查人员名录共 ${formatCount(universe)} 人，可以选派 ${formatCount(eligible)} 人。</p>
${showReasons('left-out-inspectors', '未纳入选派的检查人员及原因', inspectors, '人')}`;
}

/** 分层: how large each stratum is, what the rules ask of it and what that comes to. */
export function showStrata({ plan, rules }: PageContent): Section {
  const handedDown = plan.handedDown !== undefined;
  const by = handedDown ? '' : rules.strata.by.map((dimension) => dimensionWords[dimension]).join('、');
  const rows = plan.strata.map(({ id, label, size, quantity, rounding, quota, reserve, inspectors }) => [
    nameStratum({ id, label }, rules),
    formatCount(size),
    `${describeQuantity(quantity)}${countedBy(quantity, { rounding, inspectors })}`,
    formatCount(quota),
    formatCount(reserve),
  ]);
  const total = (numberOf: (stratum: (typeof plan.strata)[number]) => number) =>
    formatCount(plan.strata.reduce((sum, stratum) => sum + numberOf(stratum), 0));
  const sums = [
    '合计',
    total(({ size }) => size),
    '',
    total(({ quota }) => quota),
    total(({ reserve }) => reserve),
  ];
  const table = showTable({
    id: 'strata-table',
    caption: '各层的户数、抽查比例或数量、应抽户数',
    columns: [
      { title: by === '' ? '分层' : `分层（按${by}）`, kind: 'text' },
      { title: '可抽取（户）', kind: 'number' },
      { title: '抽查比例或数量', kind: 'text' },
      { title: '应抽（户）', kind: 'number' },
      { title: '备选（户）', kind: 'number' },
    ],
    rowHeader: 0,
    rows: [...rows, sums],
  });
  const chances = handedDown
    ? '下发的每一户都要检查，本次不再抽取。'
    : '同一层内每一户被抽中的机会相同。比例和数量在封存之前由工作细则定下，之后不能再改。';
  const body = html`<p>${chances}</p>\n${table}`;
  return { id: 'strata', title: '分层与数量', body };
}

/** How the whole number came about; a count, and all, are whole from the outset. */
function countedBy(
  quantity: Quantity,
  { rounding, inspectors }: { readonly rounding: Rounding; readonly inspectors: number | undefined },
): string {
  if (quantity.kind === 'all' || quantity.kind === 'count') return '';
  if (quantity.kind === 'range' && quantity.of === 'count') return '（取下限）';
  const base = quantity.kind === 'range' ? '取下限，' : '';
  const staff = inspectors === undefined ? '' : `检查人员${formatCount(inspectors)}人，`;
  return `（${base}${staff}${roundingWords[rounding]}）`;
}

function figure(name: string, count: number, unit: string, main = false): Html {
  const mark = main ? html` class="main"` : noHtml;
  return html`<li${mark}><span class="name">${name}</span><b>${formatCount(count)}<small>${unit}</small></b></li>`;
}

function sentenceOf(
  { plan, record }: PageContent,
  { drawn, reserves }: { drawn: number; reserves: number },
): string {
  if (plan.handedDown !== undefined)
    return `检查对象 ${formatCount(drawn)} 户由${plan.handedDown.authority}在抽取 ${plan.handedDown.drawId} 中随机抽取后下发，本次不再抽取检查对象，${teamsOf({ plan, record })}`;
  const spare = reserves > 0 ? `，另抽备选 ${formatCount(reserves)} 户` : '';
  return `从 ${formatCount(plan.targets.eligible)} 户可以抽取的检查对象中随机抽取 ${formatCount(drawn)} 户${spare}，${teamsOf({ plan, record })}`;
}

function teamsOf({ plan, record }: Pick<PageContent, 'plan' | 'record'>): string {
  if (plan.draws === 'targets') return '检查人员由承接下发名单的单位另行随机选派。';
  if (record.unassigned)
    return '现有检查人员不足以配齐检查小组，本次没有随机选派检查人员，原因见“检查人员选派”。';
  const only = plan.handedDown === undefined ? '并' : '只';
  return `${only}随机选派检查人员，组成 ${formatCount(record.teams.length)} 个检查小组。`;
}

/** The two draws are one: who checks this one wants the record of the other. */
function handedDownOf({ plan: { handedDown } }: PageContent): Html {
  if (handedDown === undefined) return noHtml;
  return html`<p class="labelled"><span>抽取 ${handedDown.drawId} 的记录指纹（与${handedDown.authority}公示的核对）</span>${showDigest(handedDown.record)}</p>\n`;
}

/** Only of a draw that decides the order of visits. */
function visitsOf({ record }: PageContent): Html {
  const { batches = [] } = record.visitBatches ?? {};
  if (batches.length === 0) return noHtml;
  const sizes = batches.map(({ length }, at) => `第${at + 1}批 ${formatCount(length)} 户`).join('、');
  return html`<p>抽中的检查对象分 ${formatCount(batches.length)} 批检查，哪一户在哪一批由同一次随机抽取决定：${sizes}。</p>\n`;
}

function missingOf(draws: number): Html {
  return draws > 0 ? noHtml : html`<p class="notice">随本页公布的工作日志里没有这次抽取的记录。</p>\n`;
}

function previousOf({ plan }: PageContent): Html {
  if (plan.previous === undefined) return noHtml;
  return html`<p class="notice">本次抽取替代已作废的抽取 <code>${plan.previous}</code>，作废的记录仍然保留、可以查询。</p>`;
}

function showReasons(id: string, caption: string, frame: FrameSummary, unit: string): Html {
  const reasons = sortedBy(Object.entries(frame.excluded), ([code]) => code);
  if (reasons.length === 0) return noHtml;
  const ordered = reasons.sort((left, right) => right[1] - left[1] || compareText(left[0], right[0]));
  const table = showTable({
    id,
    caption,
    columns: [
      { title: '原因', kind: 'text' },
      { title: `数量（${unit}）`, kind: 'number' },
    ],
    rowHeader: 0,
    rows: ordered.map(([code, count]) => [describeExclusion(code), formatCount(count)]),
  });
  const counted = reasons.reduce((sum, [, count]) => sum + count, 0);
  if (counted === frame.universe - frame.eligible) return table;
  return joinHtml([table, html`<p class="note">同一${unit}有几条原因的，每条原因下都计一次。</p>`]);
}

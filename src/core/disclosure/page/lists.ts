import type { AssignmentCertificate } from '../../draw/index.js';
import { itemTitle, methodWords } from '../../items/index.js';
import { type Html, html } from '../../markup/index.js';
import { showTable, tableDigest } from '../../tables/index.js';
import type { DisclosureTable } from '../model.js';
import { nameGroup } from '../names.js';
import { editionMarks } from '../table/titles.js';
import { formatCount, remedyWords } from '../words.js';
import { showDigest } from './digest.js';
import type { PageContent, Section } from './section.js';

/** 抽查事项 with their legal basis. */
export function showItems({ plan, items, rules }: PageContent): Section {
  const table = showTable({
    id: 'items-table',
    caption: '本次抽查事项和依据',
    columns: ['抽查事项', '抽查主体', '检查内容', '检查方式', '抽查依据'].map((title) => ({
      title,
      kind: 'text',
    })),
    rowHeader: 0,
    rows: plan.items.map(({ id }) => {
      const item = items.find((listed) => listed.id === id);
      if (item === undefined) return [id, '', '', '', ''];
      const methods = item.methods.map((method) => methodWords[method]).join('、');
      return [itemTitle(item), item.authority, item.content, methods, item.basis.join('；')];
    }),
  });
  const basis = rules.basis.length === 0 ? '' : `，依据${rules.basis.join('、')}`;
  return { id: 'items', title: '查什么', body: html`${table}<p>抽查按《${rules.name}》进行${basis}。</p>` };
}

/** 抽查名单. */
export function showTargets(content: PageContent): Section {
  const { tables, record } = content;
  const selected = record.strata.reduce((sum, stratum) => sum + stratum.selected.length, 0);
  const reserves = tables.targets.rows.length - selected;
  const caption = `抽查名单（正选 ${formatCount(selected)} 户，备选 ${formatCount(reserves)} 户）`;
  const body = html`<p>“抽签序号”是在本层随机顺序中的位置。备选只在正选依规不能检查时按顺序递补。</p>
${showPublished(content, tables.targets, caption)}`;
  return { id: 'targets', title: '抽查名单', body, wide: true };
}

/** 检查人员选派; where nobody could be assigned, why, and what is done instead. */
export function showInspectors(content: PageContent): Section {
  const { tables, record, plan } = content;
  const caption = `检查人员选派（${formatCount(record.teams.length)} 个检查小组，${formatCount(tables.inspectors.rows.length)} 人次）`;
  if (plan.draws === 'targets') {
    const handed = html`<p>本次只抽取检查对象。检查人员由承接下发名单的单位另行随机选派，由其公示。</p>
<p class="note">表内没有一行。</p>${showTableDigest(tables.inspectors)}`;
    return { id: 'inspectors', title: '检查人员选派', body: handed, wide: true };
  }
  const body =
    record.unassigned === undefined
      ? showPublished(content, tables.inspectors, caption)
      : html`${showShortage(content, record.unassigned.certificate)}${showRemedies(content)}
<p class="note">表内没有一行。</p>${showTableDigest(tables.inspectors)}`;
  return { id: 'inspectors', title: '检查人员选派', body, wide: true };
}

function showPublished(content: PageContent, table: DisclosureTable, caption: string): Html {
  const marks = editionMarks(content);
  const { columns, rowHeader, rows } = table;
  const shown = showTable({
    id: `${table.id}-table`,
    caption: marks.length === 0 ? caption : `${caption}　【${marks.join('】【')}】`,
    columns,
    rowHeader,
    rows: rows.map(({ cells }) => cells),
  });
  return html`${shown}${showTableDigest(table)}`;
}

function showTableDigest(table: DisclosureTable): Html {
  return html`<p class="labelled"><span>本表数据指纹</span>${showDigest(tableDigest(table))}</p>`;
}

function showShortage(
  { plan }: PageContent,
  { places, inspectors, demand, capacity }: AssignmentCertificate,
): Html {
  const roles = new Map(plan.team.map((group) => [group.id, nameGroup(group)]));
  const demanded = places.map(
    ({ target, group }) => html`<li><code>${target}</code> ${roles.get(group) ?? group}</li>`,
  );
  const candidates = inspectors.map((id) => html`<li><code>${id}</code></li>`);
  return html`<p class="notice">本次没有随机选派检查人员：现有检查人员配不齐全部检查小组。下列岗位需要 ${formatCount(demand)} 人次，能去的检查人员合计最多承担 ${formatCount(capacity)} 人次，缺 ${formatCount(demand - capacity)} 人次。配不齐就一个也不选派，不留空缺，也不由人挑选。</p>
<details><summary>哪些岗位（${formatCount(places.length)} 个）</summary><ul>${demanded}</ul></details>
<details><summary>哪些检查人员能去（${formatCount(inspectors.length)} 名）</summary><ul>${candidates}</ul></details>`;
}

function showRemedies({ record }: PageContent): Html {
  const remedies = record.unassigned?.remedies ?? [];
  if (remedies.length === 0)
    return html`<p>封存的方案没有规定补救办法，应当作废本次抽取，补充人员后重新封存。</p>`;
  const listed = remedies.map(
    ({ kind, approver }) => html`<li>${remedyWords[kind]}（须经${approver}批准）</li>`,
  );
  return html`<p>封存时定下的补救办法如下。<strong>补救办法由人决定，不是随机选派。</strong></p><ol>${listed}</ol>`;
}

import { assuranceWords, describeSource, methodWords } from '../../disclosure/index.js';
import { seedText } from '../../entropy/index.js';
import { itemTitle } from '../../items/index.js';
import { beijingTime, digestOf } from '../../kernel/index.js';
import { notApplicable } from '../../tables/index.js';
import { shownDigits } from '../facts.js';
import { countPools } from './counts.js';
import { listLeftOut } from './left-out.js';
import type { ProcessAttempt, ProcessCheck, ProcessParts, ProcessSection } from './model.js';
import { tableOf } from './table-of.js';

const attemptWords: Readonly<Record<ProcessAttempt['kind'], string>> = {
  rehearsal: '演练',
  aborted: '中止',
  redraw: '重抽',
};
const checkWords: Readonly<Record<ProcessCheck['outcome'], string>> = {
  pass: '通过',
  fail: '不通过',
  'not-run': '无法判定',
};
const verdictWords: Readonly<Record<ProcessCheck['outcome'], string>> = {
  pass: '一致',
  fail: '不一致',
  'not-run': '无法判定',
};

/**
 * D7 抽取过程记录 as data: twelve sections, of which every text comes from the draw itself or from the caller. The public
 * edition tells how many were recused, the internal one who and why.
 *
 * @basis 国办发〔2015〕58号 (全程留痕，责任可追溯)
 * @example
 * ```ts
 * import { sealRecord } from 'double-random/record';
 * import { sampleDraft, sampleDraw, sampleOffice } from 'double-random/sdk';
 * const [draw, office] = [sampleDraw(), sampleOffice()];
 * const { record, digest } = sealRecord(draw);
 * const sections = processRecord({
 *   edition: 'public', plan: draw.plan, record, rules: office.rules[0], items: office.items,
 *   commitment: draw.commitment, recordDigest: digest, task: sampleDraft().draft.task, ruleSentences: ['……'],
 *   universe: office.targets, timeline: [], attempts: [], selfChecks: [], signatures: ['抽取人'],
 * });
 * assert.deepEqual(sections.map(({ id }) => id).slice(0, 2), ['facts', 'rules']);
 * ```
 */
export function processRecord(parts: ProcessParts): readonly ProcessSection[] {
  return [
    tellFacts(parts),
    { id: 'rules', title: '规则全文', lines: parts.ruleSentences, tables: [] },
    countPools(parts),
    listLeftOut(parts),
    tellSeed(parts),
    tellTimeline(parts),
    listDrawn(parts),
    listAttempts(parts),
    tellSoftware(parts),
    tellChecks('self-checks', '自检结果', parts.selfChecks),
    tellReplay(parts),
    { id: 'signatures', title: '签字栏', lines: parts.signatures, tables: [] },
  ];
}

function tellFacts({ plan, items, rules, commitment, recordDigest }: ProcessParts): ProcessSection {
  const names = plan.items.map(({ id }) => {
    const item = items.find((listed) => listed.id === id);
    return item === undefined ? id : itemTitle(item);
  });
  const mode = plan.mode === 'rehearsal' ? '演练（不是正式抽取）' : '正式抽取';
  const rows = [
    ['任务名称', plan.title],
    ['任务编号', plan.drawId],
    ['计划编号', plan.planItem],
    ['抽查机关', plan.authority],
    ['性质', mode],
    ['名录基准日', plan.asOf],
    ['抽查事项', names.join('；')],
    ['工作细则', `《${rules.name}》第${plan.rules.version}版`],
    ['抽取方法', methodWords[plan.method]],
    ['封存指纹', commitment],
    ['抽取记录指纹', recordDigest],
  ];
  const table = tableOf('process-facts', ['项目', '内容'], rows);
  return { id: 'facts', title: '基本信息', lines: [], tables: [{ caption: '基本信息', table }] };
}

function tellSeed({ plan, record, commitment }: ProcessParts): ProcessSection {
  const reveals = plan.entropy.parties.map(({ id }) => [
    `${id} 提交的秘密数`,
    Object.hasOwn(record.reveals, id) ? (record.reveals[id] ?? '') : '没有按时揭示，不计入',
  ]);
  const sources = plan.entropy.sources.map((source) => [
    describeSource(source),
    record.sources.find(({ id }) => id === source.id)?.value ?? '未取得',
  ]);
  const text = seedText({ commitment, reveals: record.reveals, sources: record.sources });
  const rows = [...reveals, ...sources, ['种子', record.seed]];
  const table = tableOf('process-seed', ['来源', '内容'], rows);
  return {
    id: 'seed',
    title: '种子与来源',
    lines: [
      `种子的来历：${assuranceWords[record.assurance.level]}。`,
      '下面几行文字（每行末尾换行）的 SHA-256 就是种子：',
      ...text.trimEnd().split('\n'),
    ],
    tables: [{ caption: '种子的各个来源', table }],
  };
}

function tellTimeline({ timeline }: ProcessParts): ProcessSection {
  const rows = timeline.map(({ at, what, by }) => [beijingTime(at), what, by ?? notApplicable]);
  const table = tableOf('process-timeline', ['时间（北京时间）', '事项', '经办角色'], rows);
  return { id: 'timeline', title: '时间线', lines: [], tables: [{ caption: '时间线', table }] };
}

function listDrawn({ record, plan }: ProcessParts): ProcessSection {
  const rows = record.strata.flatMap(({ selected, reserves, tickets }, index) =>
    [...selected, ...reserves].map((id, at) => [
      `第${index + 1}层`,
      String(at + 1),
      tickets?.[id] ?? notApplicable,
      digestOf(id).slice(0, shownDigits),
      at < selected.length ? '正选' : '候补',
    ]),
  );
  const titles = ['分层', '抽签序号', '签号', '代码指纹', '状态'];
  const table = tableOf('process-drawn', titles, rows);
  const shuffled = '本次的抽取方法没有签号。代码指纹是统一社会信用代码的 SHA-256 的前16位。';
  const ticketed = '代码指纹是统一社会信用代码的 SHA-256 的前16位。';
  return {
    id: 'drawn',
    title: '抽取表',
    lines: [plan.method === 'sha256@1' ? ticketed : shuffled],
    tables: [{ caption: '抽取表', table }],
  };
}

function listAttempts({ attempts }: ProcessParts): ProcessSection {
  const count = (kind: ProcessAttempt['kind']) => attempts.filter((one) => one.kind === kind).length;
  const rows = attempts.map(({ kind, drawId, on, reason }) => [
    attemptWords[kind],
    drawId,
    on,
    reason ?? notApplicable,
  ]);
  const table = tableOf('process-attempts', ['性质', '抽取编号', '日期', '原因'], rows);
  return {
    id: 'attempts',
    title: '历次演练、中止和重抽',
    lines: [`演练 ${count('rehearsal')} 次，中止 ${count('aborted')} 次，重抽 ${count('redraw')} 次。`],
    tables: attempts.length === 0 ? [] : [{ caption: '历次演练、中止和重抽', table }],
  };
}

function tellSoftware({ plan, record }: ProcessParts): ProcessSection {
  const rows = [
    ['封存程序', `${plan.software.name} ${plan.software.version}`],
    ['抽取程序', `${record.software.name} ${record.software.version}`],
    ['抽取方法', methodWords[record.method]],
    ['方案格式', plan.format],
    ['记录格式', record.format],
  ];
  const table = tableOf('process-software', ['项目', '版本'], rows);
  return {
    id: 'software',
    title: '软件与算法版本',
    lines: [],
    tables: [{ caption: '软件与算法版本', table }],
  };
}

function tellReplay({ replay }: ProcessParts): ProcessSection {
  if (replay === undefined)
    return { id: 'replay', title: '重放结论', lines: ['重放结论：无法判定。还没有重放。'], tables: [] };
  const section = tellChecks('replay', '重放结论', replay.checks);
  return { ...section, lines: [`重放结论：${verdictWords[replay.outcome]}。`] };
}

function tellChecks(id: string, title: string, checks: readonly ProcessCheck[]): ProcessSection {
  if (checks.length === 0) return { id, title, lines: ['没有记录。'], tables: [] };
  const rows = checks.map(({ name, outcome, detail }) => [name, checkWords[outcome], detail ?? '']);
  const table = tableOf(`process-${id}`, ['检查', '结果', '说明'], rows);
  return { id, title, lines: [], tables: [{ caption: title, table }] };
}

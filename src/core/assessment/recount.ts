import { type FollowUpKind, followUpKinds, type NationalCode, nameFollowUp } from '../results/index.js';
import type { DrawFacts, PoolFacts } from './model.js';
import { countWords } from './words.js';

/** A figure by what it is called. */
export type Told = readonly [name: string, value: number];

export const planItemsWord = '计划事项数';
export const itemsWord = '抽查事项数';

const national: readonly NationalCode[] = ['1', '2', '3', '4', '5', '6', '7', '8'];

/**
 * Counts draws once more in the plainest way, one list and one question for each figure, so that the two ways of
 * counting share nothing but the records.
 */
export function recount(draws: readonly DrawFacts[]): readonly Told[] {
  const all = draws.flatMap(({ drawn }) => drawn);
  const inspected = all.filter(({ outcome }) => outcome === 'inspected');
  const outcomes = (wanted: string) => all.filter(({ outcome }) => outcome === wanted).length;
  const withProblem = inspected.filter(({ findings }) => findings.some(({ problem }) => problem));
  const open = (draw: DrawFacts) => draw.drawn.some(({ outcome }) => outcome === 'outstanding');
  const findings = all.flatMap((target) => target.findings);
  const sum = (numberOf: (draw: DrawFacts) => number) => draws.map(numberOf).reduce((a, b) => a + b, 0);
  return [
    [countWords.draws, draws.length],
    [countWords.redraws, draws.filter(({ redraw }) => redraw).length],
    [countWords.joint, draws.filter(({ cooperating }) => cooperating.length > 0).length],
    [countWords.finished, draws.length - draws.filter(open).length],
    [countWords.universe, sum(({ targets }) => targets.universe)],
    [countWords.eligible, sum(({ targets }) => targets.eligible)],
    [countWords.excluded, sum(({ targets }) => targets.universe) - sum(({ targets }) => targets.eligible)],
    [countWords.inspectors, sum(({ inspectors }) => inspectors.universe)],
    [countWords.eligibleInspectors, sum(({ inspectors }) => inspectors.eligible)],
    [countWords.excludedInspectors, sum(({ inspectors }) => inspectors.universe - inspectors.eligible)],
    [countWords.drawn, all.length],
    [countWords.inspected, inspected.length],
    [countWords.notInspected, outcomes('not-inspected')],
    [countWords.outstanding, outcomes('outstanding')],
    [countWords.clear, inspected.length - withProblem.length],
    [countWords.problem, withProblem.length],
    [countWords.published, all.filter(({ published }) => published).length],
    [countWords.onTime, all.filter(({ onTime }) => onTime === true).length],
    [countWords.late, all.filter(({ onTime }) => onTime === false).length],
    [countWords.notYetDue, all.filter(({ onTime }) => onTime === undefined).length],
    [countWords.recusals, sum(({ recusals }) => recusals)],
    [countWords.findings, findings.length],
    [countWords.problemFindings, findings.filter(({ problem }) => problem).length],
    [planItemsWord, new Set(draws.map(({ planItem, department }) => `${planItem} ${department}`)).size],
    [itemsWord, new Set(draws.flatMap(({ items }) => items.map(({ id, name }) => `${id} ${name}`))).size],
    ...national.map(
      (code): Told => [
        nameNational(code),
        findings.filter((finding) => finding.national.includes(code)).length,
      ],
    ),
    ...followUpKinds.map(
      (kind): Told => [
        nameFollowUpCount(kind),
        all.filter(({ followUps }) => followUps.some((one) => one === kind)).length,
      ],
    ),
    ...recountReasons(draws.map(({ targets }) => targets)).map(([name, n]): Told => [nameReason(name), n]),
    ...recountReasons(draws.map(({ inspectors }) => inspectors)).map(
      ([name, n]): Told => [nameInspectorReason(name), n],
    ),
  ];
}

export function nameNational(code: NationalCode): string {
  return `全国代码${code}的结果`;
}

export function nameFollowUpCount(kind: FollowUpKind): string {
  return `${nameFollowUp(kind)}户数`;
}

export function nameReason(reason: string): string {
  return `因“${reason}”剔除的户数`;
}

export function nameInspectorReason(reason: string): string {
  return `因“${reason}”未纳入选派的人次`;
}

function recountReasons(pools: readonly PoolFacts[]): readonly Told[] {
  const reasons = new Set(pools.flatMap(({ excluded }) => Object.keys(excluded)));
  return [...reasons].map(
    (reason): Told => [reason, pools.reduce((n, pool) => n + countOf(pool, reason), 0)],
  );
}

function countOf({ excluded }: PoolFacts, reason: string): number {
  return Object.hasOwn(excluded, reason) ? (excluded[reason] ?? 0) : 0;
}

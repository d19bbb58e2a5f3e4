import { type InspectionItem, itemTitle } from '../items/index.js';
import {
  beijingDay,
  type CivilDate,
  fail,
  type Identifier,
  type Issue,
  issueOf,
  type Result,
  succeed,
} from '../kernel/index.js';
import type { DrawMode } from '../plan/index.js';
import type { InspectionTarget } from '../pools/index.js';
import { nameNotInspected, type TargetResult, type TargetStanding } from '../results/index.js';
import type { PublicationIssueCode } from './codes.js';
import { codesOf, describeFollowUps, labelsOf } from './result-words.js';

/** The results of one draw, with the names and numbers that are published beside them. */
export interface DrawResults {
  readonly mode: DrawMode;
  /** 抽查计划 and 抽查任务, by number and name. */
  readonly plan: NumberedName;
  readonly task: NumberedName;
  /** 抽查类型. */
  readonly type: '定向' | '不定向';
  /** 抽查机关. */
  readonly authority: string;
  /** The items of the draw, in its order. */
  readonly items: readonly Pick<InspectionItem, 'id' | 'name' | 'subItem'>[];
  /** Register records, at least of every target whose result is shown. */
  readonly targets: readonly Pick<InspectionTarget, 'id' | 'name'>[];
  /** Every drawn target, in the order of the rows. Only those that are shown to the public become rows. */
  readonly standings: readonly TargetStanding[];
  /** 公示日期 of a result that is published for the first time now. */
  readonly publishedOn: CivilDate;
}

/** What has a number and a name. */
export interface NumberedName {
  readonly number: string;
  readonly name: string;
}

/** A target whose result is shown, with what is published of each item. */
export interface ShownResult {
  readonly target: Identifier;
  readonly name: string;
  readonly result: TargetResult;
  readonly publishedOn: CivilDate;
  readonly rows: readonly ShownFinding[];
}

/** One row of the results: one item of one target. */
export interface ShownFinding {
  readonly item: Identifier;
  readonly itemName: string;
  /** 抽查结果, in the words of its list. */
  readonly label: string;
  /** 后续处理; empty where nothing follows. */
  readonly followUp: string;
}

/**
 * What is published of a draw's results: every target that is shown, over every item of the draw.
 *
 * @returns the targets in order; or `publication.rehearsal`, and for each that cannot be published
 *   `publication.target-missing`, `publication.finding-missing`, `publication.item-unknown`, `publication.code-unknown`
 */
export function listShownResults(
  draw: DrawResults,
): Result<readonly ShownResult[], Issue<PublicationIssueCode>> {
  if (draw.mode === 'rehearsal') return fail([issueOf('publication.rehearsal')]);
  const namesById = new Map(draw.targets.map(({ id, name }) => [id, name]));
  const issues: Issue<PublicationIssueCode>[] = [];
  const shown = draw.standings.flatMap(({ target, shown: result, published, releases }): ShownResult[] => {
    if (result === undefined) return [];
    const name = namesById.get(target);
    if (name === undefined) issues.push(issueOf('publication.target-missing', { args: { target } }));
    // What follows a pending result went out on a day of its own; a correction keeps the day of what it corrects.
    const act = releases.at(-1)?.published ?? published;
    const publishedOn = act === undefined ? draw.publishedOn : beijingDay(act.at);
    return [
      { target, name: name ?? '', result, publishedOn, rows: listFindings(draw.items, result, issues) },
    ];
  });
  return issues.length > 0 ? fail(issues) : succeed(shown);
}

function listFindings(
  items: DrawResults['items'],
  result: TargetResult,
  issues: Issue<PublicationIssueCode>[],
): ShownFinding[] {
  const { target, findings, followUps, list, notInspected } = result;
  const followUp = describeFollowUps(followUps);
  if (notInspected !== undefined) {
    const label = nameNotInspected(notInspected);
    return items.map((item) => ({ item: item.id, itemName: itemTitle(item), label, followUp }));
  }
  for (const { item } of findings)
    if (!items.some(({ id }) => id === item))
      issues.push(issueOf('publication.item-unknown', { args: { target, item } }));
  // What follows stands beside what it follows from; where nothing was wrong, it follows from the visit.
  const anyProblem = findings.some((finding) => hasProblem(finding, result));
  return items.flatMap((item) => {
    const finding = findings.find((one) => one.item === item.id);
    if (finding === undefined) {
      issues.push(issueOf('publication.finding-missing', { args: { target, item: item.id } }));
      return [];
    }
    const label = labelsOf(finding, list);
    if (label === undefined) {
      const args = { target, item: item.id, text: finding.codes.join('、'), list };
      issues.push(issueOf('publication.code-unknown', { args }));
      return [];
    }
    const follows = !anyProblem || hasProblem(finding, result);
    return [{ item: item.id, itemName: itemTitle(item), label, followUp: follows ? followUp : '' }];
  });
}

function hasProblem(finding: TargetResult['findings'][number], { list }: TargetResult): boolean {
  return codesOf(finding, list)?.some(({ problem }) => problem) === true;
}

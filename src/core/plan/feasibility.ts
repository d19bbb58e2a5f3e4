import { type Issue, issueOf } from '../kernel/index.js';
import type { EligibleInspector, EligibleTarget, PlannedStratum, TeamGroup } from './model.js';
import {
  assessStaffing,
  demandOf,
  findTargetsWithoutTeam,
  findUnstaffedTeams,
  staffKinds,
  sufficesInOneClass,
} from './staffing/index.js';
import { reportRisk, reportShortages, reportUnproved, reportUnstaffed } from './staffing-issues.js';

/** `certain`: whatever is drawn, a complete assignment exists. `possible`: it depends on who is drawn. */
export type Feasibility = 'certain' | 'possible';

/** Below this many inspectors the teams can be guessed. */
const guessableBelow = 6;
/** 行政处罚法 第四十二条: no fewer than two officers. */
const leastTeam = 2;

/** What the check looks at. */
export interface FeasibilityInput {
  readonly targets: readonly EligibleTarget[];
  readonly inspectors: readonly EligibleInspector[];
  readonly strata: readonly PlannedStratum[];
  readonly team: readonly TeamGroup[];
  /** The register's own words for the areas of the frame. */
  readonly areaNames?: ReadonlyMap<string, string>;
}

/**
 * Asks, before anything is sealed, whether the inspectors suffice, whoever is drawn. Errors are certain failures,
 * each with the places that are short and what would cure it. Without errors, either a complete assignment is proved
 * for every possible drawing, or a warning names a drawing that cannot be staffed or the places where the proof
 * failed; then the plan's remedies may have to apply.
 *
 * @returns issues `plan.team-too-small`, `plan.target-without-team`, `plan.place-without-people`, `plan.team-short`,
 *   `plan.capacity-short`, `plan.area-short` (errors),
 *   `plan.small-inspector-pool`, `plan.drawing-at-risk`, `plan.feasibility-uncertain` (warnings)
 * @basis 行政处罚法 第四十二条
 * @example
 * ```ts
 * const team = [{ id: identifier('pair'), label: '', count: 1, class: 'any', byArea: false }];
 * const { issues } = checkFeasibility({ targets: [], inspectors: [], strata: [], team });
 * assert.equal(issues[0]?.code, 'plan.team-too-small');
 * ```
 */
export function checkFeasibility(input: FeasibilityInput): {
  readonly feasibility: Feasibility;
  readonly issues: readonly Issue[];
} {
  const { inspectors, team } = input;
  // Only targets are drawn: whoever they are handed down to asks.
  if (team.length === 0) return { feasibility: 'certain', issues: [] };
  const single = findTargetsWithoutTeam(input);
  const issues: Issue[] = [...single.issues];
  const places = team.reduce((sum, { count }) => sum + count, 0);
  if (places < leastTeam) issues.push(issueOf('plan.team-too-small', { args: { places, least: leastTeam } }));
  if (inspectors.length < guessableBelow) {
    const args = { inspectors: inspectors.length, least: guessableBelow };
    issues.push(issueOf('plan.small-inspector-pool', { severity: 'warning', args }));
  }

  const staff = staffKinds(inspectors);
  const demand = demandOf(input, belongingOf(inspectors));
  const naming = { team, areaNames: input.areaNames ?? new Map<string, string>() };
  const unstaffed = findUnstaffedTeams(demand, staff, (place) => single.unstaffed.has(place));
  issues.push(...reportUnstaffed(unstaffed, naming));
  const reported = new Set([
    ...single.unstaffed,
    ...unstaffed.flatMap((shortage) => shortage.places.map(({ place }) => place)),
  ]);
  const assessment = assessStaffing(demand, staff, (place) => reported.has(place));
  if (assessment.kind === 'short')
    issues.push(...assessment.findings.flatMap((finding) => reportShortages(finding, staff, naming)));
  const isRefused = issues.some(({ severity }) => severity === 'error');
  if (
    isRefused ||
    assessment.kind === 'short' ||
    assessment.kind === 'suffices' ||
    sufficesInOneClass(input)
  ) {
    return { feasibility: 'certain', issues };
  }
  issues.push(
    assessment.kind === 'at-risk'
      ? reportRisk(assessment, staff, naming)
      : reportUnproved(assessment, naming),
  );
  return { feasibility: 'possible', issues };
}

function belongingOf(
  inspectors: readonly EligibleInspector[],
): (inspector: string, place: string) => boolean {
  const classes = new Map<string, readonly string[]>(inspectors.map((one) => [one.id, one.classes]));
  return (inspector, place) => classes.get(inspector)?.includes(place) === true;
}

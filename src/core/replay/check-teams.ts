import { type Assignment, assignInspectors } from '../draw/index.js';
import { canonicalJson, type Issue, issueOf } from '../kernel/index.js';
import { type InspectorEntry, isEligible, type SealedPlan, type TargetEntry } from '../plan/index.js';
import type { DrawRecord } from '../record/index.js';
import type { Bundle } from './bundle.js';
import { firstDifference } from './first-difference.js';
import type { Check } from './model.js';
import { judge, runCheck, type Verdict } from './part.js';

/** 检查人员分组重算一致、回避被执行: assigns every team again and compares place by place. */
export function checkTeams({ plan, record, targets, inspectors }: Bundle): Check {
  return runCheck('teams', {
    needs: { plan, record, targets, inspectors },
    owns: [],
    run: ({ plan: { plan: sealed }, record: { record: drawn }, targets: visited, inspectors: staff }) => {
      const compared = { sealed, drawn, visited, staff, file: record.file };
      const broken = checkTeamRules(compared);
      if (broken.length > 0) return judge(broken);
      const shownTargets = new Set(visited.filter(isEligible).map(({ id }) => id));
      const missing = drawn.strata.flatMap(({ selected }) => selected).find((id) => !shownTargets.has(id));
      if (missing !== undefined) {
        return judge([issueOf('replay.row-missing', { path: [targets.file], args: { id: missing } })]);
      }
      const eligible = staff.filter(isEligible).length;
      if (eligible === sealed.inspectors.eligible) return assignAgain(compared);
      const args = { rows: staff.length, universe: sealed.inspectors.universe };
      const withheld = issueOf('replay.rows-withheld', {
        severity: 'warning',
        path: [inspectors.file],
        args,
      });
      return { outcome: 'not-run', args: figures(drawn), findings: [withheld] };
    },
  });
}

interface Comparison {
  readonly sealed: SealedPlan;
  readonly drawn: DrawRecord;
  readonly visited: readonly TargetEntry[];
  readonly staff: readonly InspectorEntry[];
  readonly file: string;
}

function assignAgain({ sealed, drawn, visited, staff, file }: Comparison): Verdict {
  const selected = new Set(drawn.strata.flatMap((stratum) => stratum.selected));
  const expected = assignInspectors({
    plan: sealed,
    targets: visited,
    inspectors: staff,
    seed: drawn.seed,
    selected,
  });
  const at = firstDifference(expected.service, drawn.service);
  if (at !== undefined) {
    const args = { position: at + 1, expected: expected.service[at] ?? '', found: drawn.service[at] ?? '' };
    return judge([issueOf('replay.service-differs', { path: [file, at + 1], args })]);
  }
  return judge(compareAssignment(expected, { drawn, file }), figures(drawn));
}

function compareAssignment(
  expected: Assignment,
  { drawn, file }: { drawn: DrawRecord; file: string },
): Issue[] {
  if (!expected.complete) {
    const same = canonicalJson(expected.certificate) === canonicalJson(drawn.unassigned?.certificate ?? {});
    return same && drawn.teams.length === 0 ? [] : [issueOf('replay.certificate-differs', { path: [file] })];
  }
  if (drawn.unassigned !== undefined) return [issueOf('replay.certificate-differs', { path: [file] })];
  if (expected.effectiveCap !== drawn.effectiveCap) {
    const args = { expected: expected.effectiveCap, found: drawn.effectiveCap ?? 0 };
    return [issueOf('replay.cap-differs', { path: [file], args })];
  }
  const at = firstDifference(expected.teams.map(canonicalJson), drawn.teams.map(canonicalJson));
  if (at === undefined) return [];
  const [wanted, given] = [expected.teams[at], drawn.teams[at]];
  const args = {
    position: at + 1,
    target: wanted?.target ?? given?.target ?? '',
    expected: membersOf(wanted),
    found: membersOf(given),
  };
  return [issueOf('replay.team-differs', { path: [file, at + 1], args })];
}

/** What holds whatever is withheld: nobody recused visits, nobody stands twice on one team. */
function checkTeamRules({ drawn, visited, file }: Comparison): Issue[] {
  const recusedByTarget = new Map(
    visited.filter(isEligible).map(({ id, recused }) => [id, new Set(recused)]),
  );
  const issues: Issue[] = [];
  for (const [at, { target, groups }] of drawn.teams.entries()) {
    const members = groups.flatMap(({ inspectors }) => inspectors);
    const path = [file, at + 1];
    for (const inspector of members.filter((id) => recusedByTarget.get(target)?.has(id))) {
      issues.push(issueOf('replay.recusal-ignored', { path, args: { target, inspector } }));
    }
    for (const inspector of new Set(members.filter((id, place) => members.indexOf(id) !== place))) {
      issues.push(issueOf('replay.person-repeated', { path, args: { target, inspector } }));
    }
  }
  return issues;
}

function membersOf(team: DrawRecord['teams'][number] | undefined): string {
  return (team?.groups ?? []).map(({ inspectors }) => inspectors.join(', ')).join(' + ');
}

function figures({ teams }: DrawRecord): Check['args'] {
  return { teams: teams.length };
}

import { type Assignment, assignInspectors, methodOf, shuffleForward, stageKey } from '../draw/index.js';
import {
  canonicalJson,
  compareText,
  type Digest,
  digestOf,
  type Identifier,
  type Issue,
  issueOf,
} from '../kernel/index.js';
import { type InspectorEntry, isEligible, type SealedPlan, type TargetEntry } from '../plan/index.js';
import { composeRecord, type DrawRecord } from '../record/index.js';
import type { Bundle } from './bundle.js';
import { firstDifference } from './first-difference.js';
import type { SealedTargets } from './frame/sealed-targets.js';
import type { Check } from './model.js';
import { judge, runCheck, type Verdict } from './part.js';

/** 检查人员分组重算一致、回避被执行: assigns every team again and compares place by place. */
export function checkTeams({ plan, record, targets, inspectors }: Bundle): Check {
  return runCheck('teams', {
    needs: { plan, record, targets, inspectors },
    owns: [],
    run: ({
      plan: { plan: sealed },
      record: { record: drawn, digest },
      targets: frame,
      inspectors: people,
    }) => {
      const staff = [...people.entries()];
      const compared = {
        sealed,
        drawn,
        digest,
        visited: pickVisited(frame, drawn),
        staff,
        file: record.file,
      };
      const broken = checkTeamRules(compared);
      if (broken.length > 0) return judge(broken);
      const missing = drawn.strata
        .flatMap(({ selected }) => selected)
        .find((id) => frame.stratumOf(id) === undefined);
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
  readonly digest: Digest;
  readonly visited: readonly TargetEntry[];
  readonly staff: readonly InspectorEntry[];
  readonly file: string;
}

/** The entries of all that a record says are visited, in id order. */
function pickVisited(frame: SealedTargets, { strata, teams }: DrawRecord): readonly TargetEntry[] {
  const selected = strata.flatMap((stratum) => stratum.selected);
  return [...frame.pick([...selected, ...teams.map(({ target }) => target)]).values()];
}

function assignAgain({ sealed, drawn, digest, visited, staff, file }: Comparison): Verdict {
  const selected = new Set(drawn.strata.flatMap((stratum) => stratum.selected));
  const expected = assignInspectors({
    plan: sealed,
    targets: visited,
    inspectors: staff,
    seed: drawn.seed,
    selected,
  });
  const findings = compareAssignment(expected, { drawn, remedies: sealed.remedies, file });
  if (findings.length === 0 && !isComposedSo(expected, { sealed, drawn, digest })) {
    findings.push(issueOf('replay.record-differs', { path: [file] }));
  }
  return judge(findings, figures(drawn));
}

/** With everything in it found to be right, the record must be, to the byte, what these make: nothing more is in it. */
function isComposedSo(
  assignment: Assignment,
  { sealed, drawn, digest }: Pick<Comparison, 'sealed' | 'drawn' | 'digest'>,
): boolean {
  const { seed, commitment, strata, visitBatches, software } = drawn;
  const outcome = { seed, strata, ...(visitBatches && { visitBatches }), assignment };
  const composed = composeRecord({ plan: sealed, commitment, evidence: drawn, outcome });
  return digestOf(canonicalJson({ ...composed, software })) === digest;
}

function compareAssignment(
  expected: Assignment,
  { drawn, remedies, file }: { drawn: DrawRecord; remedies: SealedPlan['remedies']; file: string },
): Issue[] {
  if (!expected.complete) {
    const unassigned = { certificate: expected.certificate, remedies };
    // No record can state a demand beyond whole numbers.
    const same =
      Number.isSafeInteger(expected.certificate.demand) &&
      canonicalJson(unassigned) === canonicalJson(drawn.unassigned ?? {});
    return same && drawn.teams.length === 0 && drawn.effectiveCap === undefined
      ? []
      : [issueOf('replay.certificate-differs', { path: [file] })];
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

/** What holds whatever is withheld: teams of the plan's shape, people who may fill their places, nobody recused. */
function checkTeamRules({ sealed, drawn, visited, staff, file }: Comparison): Issue[] {
  const targets = new Map(visited.filter(isEligible).map((target) => [target.id, target]));
  const people = new Map(staff.filter(isEligible).map((inspector) => [inspector.id, inspector]));
  const loads = new Map<string, number>();
  const issues = checkService(drawn, { sealed, file });
  for (const [at, { target, groups }] of drawn.teams.entries()) {
    const path = [file, at + 1];
    const members = groups.flatMap(({ inspectors }) => inspectors);
    for (const id of members) loads.set(id, (loads.get(id) ?? 0) + 1);
    for (const inspector of members.filter((id) => targets.get(target)?.recused?.includes(id))) {
      issues.push(issueOf('replay.recusal-ignored', { path, args: { target, inspector } }));
    }
    for (const inspector of new Set(members.filter((id, place) => members.indexOf(id) !== place))) {
      issues.push(issueOf('replay.person-repeated', { path, args: { target, inspector } }));
    }
    const fits = sealed.team.every((group, place) => {
      const given = groups[place];
      const area = targets.get(target)?.area ?? '';
      const wanted = group.byArea ? `${group.class}@${area}` : group.class;
      const able = given?.inspectors.every((id) => people.get(id)?.classes.includes(wanted));
      return given?.id === group.id && given.inspectors.length === group.count && able;
    });
    if (!fits || groups.length !== sealed.team.length) {
      issues.push(issueOf('replay.team-misfit', { path, args: { target } }));
    }
  }
  for (const [inspector, load] of loads) {
    const cap = Math.min(people.get(inspector as Identifier)?.cap ?? 0, drawn.effectiveCap ?? 0);
    if (load > cap)
      issues.push(issueOf('replay.cap-exceeded', { path: [file], args: { inspector, load, cap } }));
  }
  return issues;
}

/** The order of service follows from the selected and the seed alone; every team is one of theirs, in that order. */
function checkService(
  { strata, service, teams, seed, unassigned }: DrawRecord,
  { sealed, file }: Pick<Comparison, 'sealed' | 'file'>,
): Issue[] {
  const drawn =
    sealed.draws === 'targets' ? [] : strata.flatMap((stratum) => stratum.selected).sort(compareText);
  const key = stageKey({ seed, stage: 'teams', stratum: '', method: sealed.method });
  shuffleForward(drawn, methodOf(sealed.method).stream(key));
  const served = unassigned === undefined ? teams.map(({ target }) => target) : service;
  for (const found of [service, served]) {
    const at = firstDifference(drawn, found);
    if (at === undefined) continue;
    const args = { position: at + 1, expected: drawn[at] ?? '', found: found[at] ?? '' };
    return [issueOf('replay.service-differs', { path: [file, at + 1], args })];
  }
  return [];
}

function membersOf(team: DrawRecord['teams'][number] | undefined): string {
  return (team?.groups ?? []).map(({ inspectors }) => inspectors.join(', ')).join(' + ');
}

function figures({ teams }: DrawRecord): Check['args'] {
  return { teams: teams.length };
}

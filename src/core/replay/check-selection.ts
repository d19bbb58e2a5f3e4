import {
  type DrawnStratum,
  drawStrata,
  drawVisitBatches,
  methodOf,
  stageKey,
  ticketOf,
} from '../draw/index.js';
import { canonicalJson, type Issue, issueOf } from '../kernel/index.js';
import type { SealedPlan } from '../plan/index.js';
import type { DrawRecord } from '../record/index.js';
import type { Bundle } from './bundle.js';
import { firstDifference } from './first-difference.js';
import type { SealedTargets } from './frame/sealed-targets.js';
import type { Check } from './model.js';
import { judge, runCheck, type Verdict } from './part.js';

/** 入选名单重算一致: draws every stratum again and compares place by place. */
export function checkSelection({ plan, record, targets }: Bundle): Check {
  return runCheck('selection', {
    needs: { plan, record, targets },
    owns: ['record'],
    run: ({ plan: { plan: sealed }, record: { record: drawn }, targets: frame }) => {
      const compared = { sealed, drawn, file: record.file };
      const isWhole = frame.size === sealed.targets.universe;
      const verdict = isWhole ? drawAgain(frame, compared) : checkShown(frame, compared);
      const visits = compareVisits(compared);
      return visits.length === 0 ? verdict : judge([...(verdict.findings ?? []), ...visits]);
    },
  });
}

interface Comparison {
  readonly sealed: SealedPlan;
  readonly drawn: DrawRecord;
  readonly file: string;
}

function drawAgain(frame: SealedTargets, { sealed, drawn, file }: Comparison): Verdict {
  const sizes = checkSizes(frame, { sealed, drawn, file });
  if (sizes.length > 0) return judge(sizes);
  const expected = drawStrata({ plan: sealed, idsOf: frame.idsOf, seed: drawn.seed });
  const findings = expected.flatMap((stratum, at) =>
    compareStratum(stratum, { found: drawn.strata[at], file }),
  );
  return judge([...findings, ...findExtra({ sealed, drawn, file })], figures(drawn));
}

/** Strata that the plan does not have: whoever is selected in one was drawn from nothing. */
function findExtra({ sealed, drawn, file }: Comparison): Issue[] {
  return drawn.strata.slice(sealed.strata.length).map(({ id, selected }) =>
    issueOf('replay.selected-differs', {
      path: [file, id],
      args: { position: 1, expected: '', found: selected[0] ?? '' },
    }),
  );
}

function checkSizes(frame: SealedTargets, { sealed, file }: Comparison): Issue[] {
  return sealed.strata.flatMap(({ id, size, quota, reserve }) => {
    const found = frame.sizeOf(id);
    const sound = found === size && quota + reserve <= size;
    return sound
      ? []
      : [issueOf('replay.stratum-size', { path: [file, id], args: { stratum: id, expected: size, found } })];
  });
}

function compareStratum(
  expected: DrawnStratum,
  { found, file }: { found: DrawnStratum | undefined; file: string },
): Issue[] {
  const path = [file, expected.id];
  if (found?.id !== expected.id || found.key !== expected.key)
    return [issueOf('replay.key-differs', { path, args: { stratum: expected.id } })];
  const lists = [
    ['replay.selected-differs', expected.selected, found.selected],
    ['replay.reserve-differs', expected.reserves, found.reserves],
  ] as const;
  const findings: Issue[] = [];
  for (const [code, wanted, given] of lists) {
    const at = firstDifference(wanted, given);
    if (at === undefined) continue;
    const args = { position: at + 1, expected: wanted[at] ?? '', found: given[at] ?? '' };
    findings.push(issueOf(code, { path: [...path, at + 1], args }));
  }
  return findings.length > 0 ? findings : compareTickets(expected, { found, path });
}

/** Ticket by ticket; where the method has none, the stratum says nothing of any. */
function compareTickets(
  expected: Pick<DrawnStratum, 'tickets' | 'cutoff'>,
  { found, path }: { found: DrawnStratum; path: readonly string[] },
): Issue[] {
  // Maps: an id may be called as something that every object has.
  const wanted = new Map(Object.entries(expected.tickets ?? {}));
  const given = new Map(Object.entries(found.tickets ?? {}));
  const id =
    [...wanted.keys(), ...given.keys()].find((one) => wanted.get(one) !== given.get(one)) ??
    ((expected.tickets === undefined) === (found.tickets === undefined) ? undefined : 'tickets') ??
    (expected.cutoff === found.cutoff ? undefined : 'cutoff');
  return id === undefined ? [] : [issueOf('replay.ticket-differs', { path, args: { id } })];
}

/** The order of visits follows from the selected and the seed alone, whatever is withheld. */
function compareVisits({ sealed, drawn, file }: Comparison): Issue[] {
  // Ids twice in a record have been told; an order is of ids once each.
  const selected = drawn.strata.flatMap((stratum) => stratum.selected);
  if (new Set(selected).size < selected.length) return [];
  const expected = drawVisitBatches({ plan: sealed, strata: drawn.strata, seed: drawn.seed });
  const { visitBatches: found } = drawn;
  if (expected === undefined || found === undefined || expected.key !== found.key)
    return expected === found ? [] : [issueOf('replay.visits-differ', { path: [file], args: { batch: 1 } })];
  const at = firstDifference(expected.batches.map(canonicalJson), found.batches.map(canonicalJson));
  return at === undefined ? [] : [issueOf('replay.visits-differ', { path: [file], args: { batch: at + 1 } })];
}

/** Rows are withheld: keys and the tickets of the shown rows can be computed, the order among the others cannot. */
function checkShown(frame: SealedTargets, { sealed, drawn, file }: Comparison): Verdict {
  const findings: Issue[] = findExtra({ sealed, drawn, file });
  for (const [at, planned] of sealed.strata.entries()) {
    const found = drawn.strata[at];
    const path = [file, planned.id];
    const key = stageKey({ seed: drawn.seed, stage: 'targets', stratum: planned.id, method: sealed.method });
    const order = found === undefined ? [] : [...found.selected, ...found.reserves];
    const counted = found?.selected.length === planned.quota && found.reserves.length === planned.reserve;
    if (found?.id !== planned.id || found.key !== key || !counted) {
      findings.push(issueOf('replay.key-differs', { path, args: { stratum: planned.id } }));
      continue;
    }
    const seen = new Set<string>();
    const stranger = order.find((id) => {
      const isStrange = frame.stratumOf(id) !== planned.id || seen.has(id);
      seen.add(id);
      return isStrange;
    });
    if (stranger !== undefined)
      findings.push(issueOf('replay.row-missing', { path, args: { id: stranger } }));
    if (methodOf(sealed.method).order(key, [], 0).tickets === undefined) {
      findings.push(...compareTickets({}, { found, path }));
    } else {
      const tickets = Object.fromEntries(order.map((id) => [id, ticketOf(key, id)]));
      const cutoff = tickets[order[planned.quota - 1] ?? ''];
      const expected = { tickets, ...(cutoff === undefined ? {} : { cutoff }) };
      findings.push(...compareTickets(expected, { found, path }), ...checkAscent(order, { tickets, path }));
    }
  }
  if (findings.length > 0) return judge(findings);
  const args = { rows: frame.size, universe: sealed.targets.universe };
  return {
    outcome: 'not-run',
    args: figures(drawn),
    findings: [issueOf('replay.rows-withheld', { severity: 'warning', path: [file], args })],
  };
}

function checkAscent(
  order: readonly string[],
  { tickets, path }: { tickets: Readonly<Record<string, string>>; path: readonly string[] },
): Issue[] {
  const at = order.findIndex(
    (id, place) => place > 0 && (tickets[order[place - 1] ?? ''] ?? '') > (tickets[id] ?? ''),
  );
  if (at < 0) return [];
  const args = { position: at + 1, expected: '', found: order[at] ?? '' };
  return [issueOf('replay.selected-differs', { path: [...path, at + 1], args })];
}

function figures({ strata }: DrawRecord): Check['args'] {
  const selected = strata.reduce((sum, stratum) => sum + stratum.selected.length, 0);
  return { selected, reserves: strata.reduce((sum, stratum) => sum + stratum.reserves.length, 0) };
}

import type { InspectionEvent, OrganLevel } from '../../core/history/index.js';
import {
  type Digest,
  digestOf,
  fail,
  type Identifier,
  type Issue,
  identifier,
  isIdentifier,
  issueOf,
  ndjsonText,
  type Result,
  sortedBy,
  succeed,
  utf8,
} from '../../core/kernel/index.js';
import type { SealedPlan } from '../../core/plan/index.js';
import type { DrawRecord } from '../../core/record/index.js';
import { adopt } from './adopt.js';
import { loadRecord } from './draw.js';
import { type DrawState, readLedger } from './ledger.js';
import type { Adoption, OfficePorts, VersionDetails } from './model.js';
import { eachRecord } from './registers.js';
import { issuesOf, loadPlan } from './sealed-draw.js';
import { putSupplemented } from './supplement.js';

/** Of which level the office is, for the draws whose task did not say. */
export interface DrawnVisitsOptions extends VersionDetails {
  readonly level?: OrganLevel | undefined;
}

/**
 * Adds to the history what the office drew itself: an event for every selected target of each official draw that the
 * history does not name yet, on the day of the task, with its team. What somebody has entered of a draw stays.
 *
 * @returns the new version, or `sdk.no-draw-to-enter`, or `sdk.level-unstated` for each draw whose level nobody says
 */
export async function adoptDrawnVisits(
  ports: OfficePorts,
  { level, ...details }: DrawnVisitsOptions = {},
): Promise<Result<Adoption>> {
  const { store } = ports;
  const ledger = await readLedger(store);
  if (!ledger.ok) return ledger;
  const chain = ledger.value.registers.history ?? [];
  const known = await drawsIn(ports, chain[chain.length - 1]?.snapshot);
  if (!known.ok) return known;
  const events: InspectionEvent[] = [];
  const issues: Issue[] = [];
  for (const draw of ledger.value.draws.values()) {
    if (draw.recorded === undefined || draw.sealed?.mode !== 'official' || known.value.has(draw.id)) continue;
    const drawn = await visitsOf(ports, { draw, record: draw.recorded, level });
    if (drawn.ok) for (const event of drawn.value) events.push(event);
    else issues.push(...drawn.issues);
  }
  if (issues.length > 0) return fail(issues);
  if (events.length === 0) return fail([issueOf('sdk.no-draw-to-enter')]);
  async function* lines() {
    yield utf8(ndjsonText(sortedBy(events, ({ id }) => id)));
  }
  const counts = { read: events.length, accepted: events.length, warned: 0, refused: 0 };
  return adopt(ports, 'history', {
    keep: (before) => putSupplemented(store, before?.snapshot, lines()),
    counts,
    from: {},
    details,
    notes: [],
  });
}

/** The draws that a history names. */
async function drawsIn(
  { store }: OfficePorts,
  snapshot: Digest | undefined,
): Promise<Result<ReadonlySet<Identifier>>> {
  const draws = new Set<Identifier>();
  if (snapshot === undefined) return succeed(draws);
  const read = await eachRecord(store, { register: 'history', snapshot }, ({ drawId }) => {
    if (drawId !== undefined) draws.add(drawId);
  });
  return read.ok ? succeed(draws) : read;
}

async function visitsOf(
  { store }: OfficePorts,
  {
    draw,
    record,
    level,
  }: { readonly draw: DrawState; readonly record: Digest; readonly level: OrganLevel | undefined },
): Promise<Result<readonly InspectionEvent[]>> {
  const plan = await loadPlan(store, draw);
  const drawn = await loadRecord(store, record);
  if (!plan.ok || !drawn.ok) return fail([plan, drawn].flatMap(issuesOf));
  // Whoever the targets are handed down to visits them.
  if (plan.value.draws === 'targets') return succeed([]);
  const stated = plan.value.level ?? level;
  if (stated === undefined) return fail([issueOf('sdk.level-unstated', { args: { draw: draw.id } })]);
  return succeed(eventsOf(plan.value, drawn.value, stated));
}

function eventsOf(plan: SealedPlan, { strata, teams }: DrawRecord, level: OrganLevel): InspectionEvent[] {
  const teamOf = new Map(
    teams.map(({ target, groups }) => [target, groups.flatMap(({ inspectors }) => inspectors)] as const),
  );
  const items = sortedBy(
    plan.items.map(({ id }) => id),
    (id) => id,
  );
  return strata
    .flatMap(({ selected }) => selected)
    .map((target) => {
      const inspectors = sortedBy(new Set(teamOf.get(target)), (id) => id);
      return {
        id: eventId(plan.drawId, target),
        target,
        date: plan.asOf,
        organ: plan.authority,
        level,
        items,
        checkKind: 'drawn',
        ...(inspectors.length > 0 && { inspectors }),
        drawId: plan.drawId,
      };
    });
}

/** The same for the same draw and target; readable as long as it fits. */
function eventId(drawId: Identifier, target: Identifier): Identifier {
  const readable = `${drawId}/${target}`;
  return isIdentifier(readable) ? readable : identifier(`V-${digestOf(readable).slice(0, 32)}`);
}

import { type PlanEvent, planEventSchema } from '../../core/annual-plan/index.js';
import { isShown, type JournalEntry, type JournalKind, readJournal } from '../../core/journal/index.js';
import {
  type Digest,
  fail,
  type Identifier,
  type Instant,
  issueOf,
  placeIssues,
  type Result,
  succeed,
} from '../../core/kernel/index.js';
import type { RegisterName } from '../registers.js';
import type { Store } from '../store.js';
import type { ChainedVersion } from './model.js';
import {
  amendedFactSchema,
  enteredFactSchema,
  followUpFactSchema,
  type ResultFact,
  releasedFactSchema,
  reviewedFactSchema,
  yearFactSchema,
} from './results/fact-schema.js';
import {
  adoptedSchema,
  committedSchema,
  type FactSchema,
  observedSchema,
  type ReceivedFact,
  receivedSchema,
  recordedSchema,
  revealedSchema,
  type SealedFact,
  sealedSchema,
} from './schema.js';

/** How far a draw has come. */
export interface DrawState {
  readonly id: Identifier;
  readonly commitments: ReadonlyMap<Identifier, Digest>;
  readonly sealed?: SealedFact & { readonly time: Instant };
  readonly reveals: ReadonlyMap<Identifier, Digest>;
  readonly sources: ReadonlyMap<Identifier, string>;
  /** Digest of the record, and when it was drawn. */
  readonly recorded?: Digest;
  readonly recordedAt?: Instant;
  /** What was told of its results. */
  readonly results: readonly ResultFact[];
}

/** What was told of the annual plan, and when. */
export type ToldPlanEvent = PlanEvent & { readonly toldAt: Instant };

/** The office as its journal tells it. There is no other state. */
export interface Ledger {
  readonly lines: readonly string[];
  readonly lastTime?: Instant;
  /** Every version of each register, the first first. */
  readonly registers: Readonly<Partial<Record<RegisterName, readonly ChainedVersion[]>>>;
  /** What was told of the annual plan, in its order. */
  readonly planEvents: readonly ToldPlanEvent[];
  readonly draws: ReadonlyMap<Identifier, DrawState>;
  /** The lists that other offices handed down, by their draw. */
  readonly handDowns: ReadonlyMap<Identifier, ReceivedFact>;
}

/**
 * Reads the whole journal, checks its chain and adds up where everything stands.
 *
 * @returns the ledger; or issues of `readJournal`, or `sdk.journal-unreadable` where a line says something that this
 *   version does not understand
 */
export async function readLedger(store: Store): Promise<Result<Ledger>> {
  const lines = await store.journal();
  const entries = readJournal(lines);
  if (!entries.ok) return fail(placeIssues(entries.issues, ['journal.ndjson']));
  const state: LedgerState = { registers: {}, planEvents: [], draws: new Map(), handDowns: new Map() };
  for (const [at, entry] of entries.value.entries()) {
    if (isShown(entry) && takers[entry.kind](state, entry)) continue;
    const kind = isShown(entry) ? entry.kind : '?';
    return fail([issueOf('sdk.journal-unreadable', { path: ['journal.ndjson', at + 1], args: { kind } })]);
  }
  const last = entries.value[entries.value.length - 1];
  return succeed({
    lines,
    ...state,
    ...(last !== undefined && isShown(last) ? { lastTime: last.time } : {}),
  });
}

/** The draw of an id, which nothing may have been said of yet. */
export function drawOf(ledger: Ledger, id: Identifier): DrawState {
  return ledger.draws.get(id) ?? newDraw(id);
}

interface LedgerState {
  registers: Partial<Record<RegisterName, readonly ChainedVersion[]>>;
  readonly planEvents: ToldPlanEvent[];
  readonly draws: Map<Identifier, DrawState>;
  readonly handDowns: Map<Identifier, ReceivedFact>;
}

/** Takes an entry into the state and tells whether it was understood. */
type Taker = (state: LedgerState, entry: JournalEntry) => boolean;

const takers: Readonly<Record<JournalKind, Taker>> = {
  'items-adopted': takeVersion('items'),
  'targets-adopted': takeVersion('targets'),
  'inspectors-adopted': takeVersion('inspectors'),
  'rules-adopted': takeVersion('rules'),
  'plans-adopted': takeVersion('plans'),
  'history-adopted': takeVersion('history'),
  'plan-event-told': takePlanEvent,
  'share-committed': takeFact(committedSchema, ({ commitments }, { party, commitment }) => ({
    commitments: add(commitments, party, commitment),
  })),
  'plan-sealed': takeFact(sealedSchema, (_, fact, time) => ({ sealed: { ...fact, time } })),
  'share-revealed': takeFact(revealedSchema, ({ reveals }, { party, share }) => ({
    reveals: add(reveals, party, share),
  })),
  'source-observed': takeFact(observedSchema, ({ sources }, { source, value }) => ({
    sources: add(sources, source, value),
  })),
  'draw-recorded': takeFact(recordedSchema, (_, { record }, time) => ({
    recorded: record,
    recordedAt: time,
  })),
  'edition-published': () => true,
  'targets-handed-down': () => true,
  'hand-down-received': takeReceived,
  'results-entered': takeFact(enteredFactSchema, (draw, fact, time) =>
    withResult(draw, { kind: 'results-entered', fact, time }),
  ),
  'results-reviewed': takeFact(reviewedFactSchema, (draw, fact, time) =>
    withResult(draw, { kind: 'results-reviewed', fact, time }),
  ),
  'results-published': takeFact(releasedFactSchema, (draw, fact, time) =>
    withResult(draw, { kind: 'results-published', fact, time }),
  ),
  'result-amended': takeFact(amendedFactSchema, (draw, fact, time) =>
    withResult(draw, { kind: 'result-amended', fact, time }),
  ),
  'follow-up-told': takeFact(followUpFactSchema, (draw, fact, time) =>
    withResult(draw, { kind: 'follow-up-told', fact, time }),
  ),
  'year-published': (_, { body }) => yearFactSchema.safeParse(body).success,
};

function takeVersion(register: RegisterName): Taker {
  return ({ registers }, { body, time }) => {
    const adopted = adoptedSchema.safeParse(body);
    if (adopted.success)
      registers[register] = [...(registers[register] ?? []), { ...adopted.data, adoptedAt: time }];
    return adopted.success;
  };
}

function takePlanEvent({ planEvents }: LedgerState, { body, time }: JournalEntry): boolean {
  const event = planEventSchema.safeParse(body);
  if (event.success) planEvents.push({ ...event.data, toldAt: time });
  return event.success;
}

function takeReceived({ handDowns }: LedgerState, { body }: JournalEntry): boolean {
  const received = receivedSchema.safeParse(body);
  if (received.success) handDowns.set(received.data.from, received.data);
  return received.success;
}

function takeFact<Fact extends { readonly draw: Identifier }>(
  schema: FactSchema<Fact>,
  changed: (draw: DrawState, fact: Fact, time: Instant) => Partial<DrawState>,
): Taker {
  return ({ draws }, { body, time }) => {
    const fact = schema.safeParse(body);
    if (!fact.success) return false;
    const draw = draws.get(fact.data.draw) ?? newDraw(fact.data.draw);
    draws.set(draw.id, { ...draw, ...changed(draw, fact.data, time) });
    return true;
  };
}

function withResult({ results }: DrawState, fact: ResultFact): Pick<DrawState, 'results'> {
  return { results: [...results, fact] };
}

function add<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value): ReadonlyMap<Key, Value> {
  return new Map(map).set(key, value);
}

function newDraw(id: Identifier): DrawState {
  return { id, commitments: new Map(), reveals: new Map(), sources: new Map(), results: [] };
}

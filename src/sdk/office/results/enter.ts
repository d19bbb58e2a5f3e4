import {
  beijingDay,
  canonicalJson,
  type Digest,
  fail,
  type Identifier,
  type Issue,
  isIdentifier,
  issueOf,
  type Result,
  succeed,
  type TextTable,
} from '../../../core/kernel/index.js';
import {
  checkStep,
  checkTargetResult,
  joinForm,
  placeInForm,
  type ResultListId,
  type ResultStep,
  readResultForm,
  type TargetResult,
} from '../../../core/results/index.js';
import type { OfficePorts } from '../model.js';
import { putText } from '../objects.js';
import { takeStep } from '../step.js';
import type { ResultBatch } from './fact-schema.js';
import { findDraw } from './find-draw.js';
import { newSaltKey } from './salt-key.js';

/** Results as they are entered: by whom, by which code list. */
export interface ResultEntry {
  readonly by: string;
  readonly list: ResultListId;
  readonly results: readonly Omit<TargetResult, 'list'>[];
  /** Digest of the file they came from. */
  readonly source?: Digest | undefined;
}

/** A filled entry form, read as a table. */
export interface FilledForm {
  readonly by: string;
  readonly list: ResultListId;
  readonly table: TextTable;
  readonly source?: Digest | undefined;
}

/** What was entered. `open`: targets of a form that are not filled in yet. */
export interface EnteredResults {
  readonly drawId: Identifier;
  readonly entered: readonly Identifier[];
  readonly open: number;
  readonly notes: readonly Issue[];
}

/** Enters results of targets; nothing of it is entered where something of it is wrong. */
export async function enterResults(
  ports: OfficePorts,
  drawId: string,
  { by, list, results, source }: ResultEntry,
): Promise<Result<EnteredResults>> {
  const saltKey = newSaltKey(ports.entropy);
  return takeStep<EnteredResults>(ports, async (ledger, now) => {
    const found = await findDraw(ports.store, ledger, drawId);
    if (!found.ok) return found;
    const state = found.value;
    const written = results.map((result) => {
      const checked = checkTargetResult({ ...result, list }, state.scope);
      return checked.ok ? checked.value : { ...result, list };
    });
    const step: ResultStep = { act: 'entered', by, list, at: now, day: beijingDay(now), results: written };
    const issues = checkStep(step, state);
    if (issues.length > 0) return fail(issues);
    const batch: ResultBatch = {
      format: 'double-random/result-batch@1',
      saltKey,
      ...(source !== undefined && { source }),
      results: written,
    };
    const digest = await putText(ports.store, canonicalJson(batch));
    const id = state.draw.id;
    const body = { draw: id, by, list, results: digest, count: written.length };
    const value = { drawId: id, entered: written.map(({ target }) => target), open: 0, notes: [] };
    return succeed({ entry: { kind: 'results-entered' as const, body }, value });
  });
}

/**
 * Enters a filled form. A row that is wrong keeps the whole form out, so that a form is entered once, whole; targets
 * whose rows are empty stay open.
 */
export async function enterForm(
  ports: OfficePorts,
  drawId: string,
  { by, list, table, source }: FilledForm,
): Promise<Result<EnteredResults>> {
  if (!isIdentifier(drawId)) return fail([issueOf('sdk.id-malformed', { args: { text: drawId } })]);
  const reading = readResultForm(table, { drawId, list });
  const refused = reading.refused.flatMap(({ issues }) => issues);
  const errors = [...reading.issues, ...refused].filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return fail(once(errors));
  const joined = joinForm(reading.records, list);
  const place = (issues: readonly Issue[]) => placeInForm(issues, { table, records: reading.records });
  if (!joined.ok) return fail(place(joined.issues));
  const { results, open } = joined.value;
  const entered = await enterResults(ports, drawId, { by, list, results, source });
  if (!entered.ok) return fail(place(entered.issues));
  const left = open === 0 ? [] : [issueOf('sdk.results-open', { severity: 'info', args: { count: open } })];
  const notes = [...left, ...reading.issues];
  return succeed({ ...entered.value, open, notes });
}

/** What is wrong with the header is told of every row; it is told once. */
function once(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const text = canonicalJson({ code: issue.code, path: [...issue.path], args: issue.args });
    return !seen.has(text) && seen.add(text);
  });
}

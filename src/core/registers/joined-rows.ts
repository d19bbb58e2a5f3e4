import { type Issue, issueOf } from '../kernel/index.js';
import type { JoinForm, RowDraft } from './register-form.js';

/** Rows of one id that say one thing in parts. */
export interface JoinedRows<Item> {
  readonly first: RowDraft<Item>;
  /** Rows whose parts stand in the record of the first. */
  readonly others: readonly RowDraft<Item>[];
  /** The record of all of them, if they are several. */
  readonly record: Item | undefined;
  /** Rows that add nothing, each with the row that it repeats. */
  readonly repeated: readonly { readonly draft: RowDraft<Item>; readonly first: number }[];
}

/** Joins the rows of one id, in their order, or nothing where they disagree or one of them could not be read. */
export function joinRows<Item>(
  group: readonly RowDraft<Item>[],
  form: JoinForm<Item>,
): JoinedRows<Item> | undefined {
  const [first] = group;
  const records = group.flatMap(({ record }) => (record === undefined ? [] : [record]));
  if (first === undefined || records.length < group.length) return undefined;
  // One function built all of them, so equal values have their keys in the same order.
  if (new Set(records.map((record) => JSON.stringify(form.common(record)))).size > 1) return undefined;
  const byParts = new Map<string, { readonly draft: RowDraft<Item>; readonly record: Item }>();
  const repeated: { readonly draft: RowDraft<Item>; readonly first: number }[] = [];
  for (const draft of group) {
    if (draft.record === undefined) continue;
    const parts = JSON.stringify(form.parts(draft.record));
    const earlier = byParts.get(parts);
    if (earlier) repeated.push({ draft, first: earlier.draft.row });
    else byParts.set(parts, { draft, record: draft.record });
  }
  const kept = [...byParts.values()];
  return {
    first,
    others: kept.slice(1).map(({ draft }) => draft),
    record: kept.length > 1 ? form.join(kept.map(({ record }) => record)) : undefined,
    repeated,
  };
}

/** The drafts with joined rows as one record, which stands with the first of them. */
export function withJoined<Item>(
  drafts: readonly RowDraft<Item>[],
  joins: readonly JoinedRows<Item>[],
): readonly RowDraft<Item>[] {
  if (joins.length === 0) return drafts;
  const records = new Map(joins.map(({ first, record }) => [first, record]));
  const others = new Set(joins.flatMap((rows) => rows.others));
  return drafts.map((draft) => {
    if (others.has(draft)) return { row: draft.row, id: draft.id, issues: draft.issues, joined: true };
    const record = records.get(draft);
    return record === undefined ? draft : { ...draft, record };
  });
}

/** Refuses the joined rows of a row that was refused when the rows were compared: what they say is not taken either. */
export function refuseWithFirst<Item>(joins: readonly JoinedRows<Item>[]): void {
  for (const { first, others } of joins) {
    const errors = first.issues.filter(({ severity }) => severity === 'error');
    for (const { row, issues } of others) {
      for (const error of errors) {
        issues.push({ ...error, path: error.path.map((step) => (step === first.row ? row : step)) });
      }
    }
  }
}

/** Says once for a file what was joined. */
export function tellJoins<Item>(joins: readonly JoinedRows<Item>[], code: string, file: string): Issue[] {
  const rows = joins.flatMap(({ first, others }) => [first, ...others]);
  const [earliest] = [...rows].sort((left, right) => left.row - right.row);
  if (!earliest) return [];
  const args = { count: rows.length, ids: joins.length, firstRow: earliest.row, example: earliest.id ?? '' };
  return [issueOf(code, { severity: 'info', path: [file], args })];
}

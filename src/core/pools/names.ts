import { compareText, type Issue, issueOf } from '../kernel/index.js';
import {
  dropBlanks,
  excerptOf,
  foldWidth,
  isInvisible,
  isRefused,
  type RowDraft,
} from '../registers/index.js';

/**
 * Tells whether a name has any letter, digit or ideograph: `、` alone is no name.
 *
 * @example
 * ```ts
 * assert.deepEqual(['某某店', '、'].map(hasLetters), [true, false]);
 * ```
 */
export function hasLetters(name: string): boolean {
  return /[0-9A-Za-z\u00c0-\u1fff\u3005-\u3007\u3041-\ud7ff\ud840-\ud8bf\uf900-\ufaff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/.test(
    name,
  );
}

/** Warns of different ids under one name, and of names that only differ in width or blanks. Nothing is merged. */
export function compareNames<Item extends { readonly name: string }>(
  drafts: readonly RowDraft<Item>[],
  file: string,
): readonly Issue[] {
  const records = drafts.flatMap((draft) => {
    const { row, id, record } = draft;
    return record && id && !isRefused(draft) ? [{ row, id, name: record.name }] : [];
  });
  const same = groupsBy(records, ({ name }) => name);
  const similar = groupsBy(records, ({ name }) => foldName(name)).filter(
    (group) => new Set(group.map(({ name }) => name)).size > 1,
  );
  return [
    ...warningOf('pools.names-repeated', same, file),
    ...warningOf('pools.names-similar', similar, file),
  ];
}

/** A row by its id and name. */
export interface NamedRow {
  readonly row: number;
  readonly id: string;
  readonly name: string;
}

/** Most names hold nothing to fold. */
const folded = /^[\u4e00-\u9fff0-9A-Za-z()]*$/;

/**
 * Folds a name for finding lookalikes: half-width, without blanks and invisible characters.
 *
 * @example
 * ```ts
 * assert.equal(foldName('某某（新疆） 公司'), '某某(新疆)公司');
 * ```
 */
export function foldName(name: string): string {
  if (folded.test(name)) return name;
  let visible = '';
  for (const character of foldWidth(dropBlanks(name))) {
    if (!isInvisible(character.charCodeAt(0))) visible += character;
  }
  return visible;
}

/** The groups of two or more ids, each by row, the earliest group first. */
function groupsBy(records: readonly NamedRow[], keyOf: (record: NamedRow) => string): NamedRow[][] {
  const groups = new Map<string, NamedRow[]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return [...groups.values()]
    .filter((group) => new Set(group.map(({ id }) => id)).size > 1)
    .map((group) => group.sort((left, right) => left.row - right.row))
    .sort(([left], [right]) => (left && right ? left.row - right.row || compareText(left.id, right.id) : 0));
}

function warningOf(code: NameWarning, groups: readonly NamedRow[][], file: string): Issue[] {
  const [first] = groups;
  return first ? [warnOfNames(code, { count: groups.length, first }, file)] : [];
}

/** What names can be warned of. */
export type NameWarning = 'pools.names-repeated' | 'pools.names-similar';

/**
 * Makes the warning of names that stand under several ids.
 *
 * @param told - how many such names there are, and the rows of the first
 * @example
 * ```ts
 * const first = [{ row: 2, id: 'A1', name: '甲' }, { row: 5, id: 'A2', name: '甲' }];
 * assert.equal(warnOfNames('pools.names-repeated', { count: 1, first }, 'a.csv').args['rows'], '2, 5');
 * ```
 */
export function warnOfNames(
  code: NameWarning,
  { count, first }: { readonly count: number; readonly first: readonly NamedRow[] },
  file: string,
): Issue {
  const rows = first.map(({ row }) => row).slice(0, 6);
  const args = {
    count,
    example: excerptOf([...new Set(first.map(({ name }) => name))].slice(0, 3).join(' / ')),
    rows: rows.join(', '),
  };
  return issueOf(code, { severity: 'warning', path: [file], args });
}

import type { Digest, Identifier } from '../../kernel/index.js';
import type { TargetEntry } from '../../plan/index.js';

const id = '[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}';
const reason = '[\\w .:/-]*';
const digest = '[0-9a-f]{64}';
const between = '","';
/** Longer lists are left to the parser: the pattern would run out of room to go back. */
const listOf = (item: string) => `${item}(?:${between}${item}){0,200}`;
const eligible = new RegExp(
  `\\{(?:"area":"(${id})",)?"id":"(${id})","record":"(${digest})"(?:,"recused":\\["(${listOf(id)})"\\])?,"stratum":"(${id})"\\}`,
  'y',
);
const excluded = new RegExp(
  `\\{"excluded":\\["(${listOf(reason)})"\\],"id":"(${id})","record":"(${digest})"\\}`,
  'y',
);
/** Where the first key begins, which tells the two shapes apart. */
const firstKey = 2;

/** An entry as it lies in a text, in the spelling that nearly all have. */
export interface PlainEntry {
  readonly id: Identifier;
  /** Where the id begins in the text. */
  readonly idAt: number;
  readonly record: Digest;
  /** Of an excluded one: its reasons as they stand between the outer quotation marks. */
  readonly reasons?: string;
  readonly stratum?: Identifier;
  readonly area?: Identifier | undefined;
  readonly recused?: string | undefined;
  /** Where the text goes on. */
  readonly end: number;
}

/**
 * Reads the entry of a target that stands at a place of a text, in the one spelling that canonical JSON has for it where
 * nothing needs an escape. Whatever looks different, right or wrong, is left to the parser. A fast path only: the tests
 * hold it against `parseTargetEntry`.
 */
export function readPlainEntry(text: string, at: number): PlainEntry | undefined {
  return text.startsWith('excluded', at + firstKey) ? readExcluded(text, at) : readEligible(text, at);
}

function readEligible(text: string, at: number): PlainEntry | undefined {
  eligible.lastIndex = at;
  const found = eligible.exec(text);
  if (found === null) return undefined;
  // SAFETY: the pattern holds each to its grammar.
  const [, area, own, record, recused, stratum] = found as unknown as [
    string,
    Identifier | undefined,
    Identifier,
    Digest,
    string | undefined,
    Identifier,
  ];
  const before = area === undefined ? '{"id":"'.length : '{"area":"","id":"'.length + area.length;
  return { id: own, idAt: at + before, record, stratum, area, recused, end: eligible.lastIndex };
}

function readExcluded(text: string, at: number): PlainEntry | undefined {
  excluded.lastIndex = at;
  const found = excluded.exec(text);
  if (found === null) return undefined;
  // SAFETY: the pattern holds each to its grammar.
  const [, reasons, own, record] = found as unknown as [string, string, Identifier, Digest];
  const before = '{"excluded":[""],"id":"'.length + reasons.length;
  return { id: own, idAt: at + before, record, reasons, end: excluded.lastIndex };
}

/** The entry itself, its keys in the order of canonical JSON. */
export function entryOf({ id: own, record, reasons, stratum, area, recused }: PlainEntry): TargetEntry {
  if (stratum === undefined) return { excluded: reasonsOf(reasons ?? ''), id: own, record };
  return {
    ...(area !== undefined && { area }),
    id: own,
    record,
    // SAFETY: the pattern holds each to the grammar of ids.
    ...(recused !== undefined && { recused: recused.split(between) as Identifier[] }),
    stratum,
  };
}

/** The reasons of an excluded entry. */
export function reasonsOf(reasons: string): readonly string[] {
  return reasons.split(between);
}

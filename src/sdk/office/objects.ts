import {
  canonicalJson,
  type Digest,
  fail,
  issueOf,
  ndjsonLines,
  parseJson,
  type Result,
  succeed,
  utf8,
  utf8ToText,
} from '../../core/kernel/index.js';
import { linesOf, UndecodableLine } from '../lines.js';
import type { Store } from '../store.js';
import type { FactSchema } from './schema.js';

/** Keeps a text as an object. */
export function putText(store: Store, text: string): Promise<Digest> {
  return store.putObject(utf8(text));
}

/** Keeps texts, one after the other, as one object that no string could hold. */
export function putTexts(store: Store, texts: Iterable<string>): Promise<Digest> {
  return store.writeObject(bytesOf(texts));
}

async function* bytesOf(texts: Iterable<string>): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield utf8(text);
}

/** Keeps a value as an object of canonical JSON. */
export function putJson(store: Store, value: unknown): Promise<Digest> {
  return putText(store, canonicalJson(value));
}

/** The text of an object; `sdk.object-missing` or `sdk.object-unreadable`. */
export async function getText(store: Store, digest: Digest): Promise<Result<string>> {
  const bytes = await store.getObject(digest);
  if (bytes === undefined) return fail([issueOf('sdk.object-missing', { args: { digest } })]);
  const text = utf8ToText(bytes);
  return text === undefined ? unreadable(digest) : succeed(text);
}

/** The value of an object of canonical JSON, held to its schema. */
export async function getJson<Value>(
  store: Store,
  digest: Digest,
  schema: FactSchema<Value>,
): Promise<Result<Value>> {
  const text = await getText(store, digest);
  if (!text.ok) return text;
  const value = parseJson(text.value);
  const checked = value.ok ? schema.safeParse(value.value) : undefined;
  return checked?.success ? succeed(checked.data) : unreadable(digest);
}

/** The records of an object of NDJSON, each held to its schema. */
export async function getRecords<Item>(
  store: Store,
  digest: Digest,
  schema: FactSchema<Item>,
): Promise<Result<readonly Item[]>> {
  const text = await getText(store, digest);
  if (!text.ok) return text;
  const lines = ndjsonLines(text.value);
  if (!lines.ok) return unreadable(digest);
  const records: Item[] = [];
  for (const line of lines.value) {
    const value = parseJson(line);
    const record = value.ok ? schema.safeParse(value.value) : undefined;
    if (!record?.success) return unreadable(digest);
    records.push(record.data);
  }
  return succeed(records);
}

/**
 * Hands over the lines of an object of NDJSON as they are read, so that it is never held.
 *
 * @param take - told of each line; gives `false` for one that it cannot take, which ends the reading
 * @returns `sdk.object-missing`, or `sdk.object-line-unreadable` for the line that was not taken
 */
export async function eachLine(
  store: Store,
  digest: Digest,
  take: (line: string) => boolean,
): Promise<Result<void>> {
  const pieces = await store.readObject(digest);
  if (pieces === undefined) return fail([issueOf('sdk.object-missing', { args: { digest } })]);
  const refuse = (line: number) => fail([issueOf('sdk.object-line-unreadable', { args: { digest, line } })]);
  let count = 0;
  try {
    for await (const lines of linesOf(pieces)) {
      for (const line of lines) {
        count++;
        if (!take(line)) return refuse(count);
      }
    }
  } catch (error) {
    if (!(error instanceof UndecodableLine)) throw error;
    return refuse(error.line);
  }
  return succeed(undefined);
}

function unreadable(digest: Digest): Result<never> {
  return fail([issueOf('sdk.object-unreadable', { args: { digest } })]);
}

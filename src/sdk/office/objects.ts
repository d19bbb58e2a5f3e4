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
import type { Store } from '../store.js';
import type { FactSchema } from './schema.js';

/** Keeps a text as an object. */
export function putText(store: Store, text: string): Promise<Digest> {
  return store.putObject(utf8(text));
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

function unreadable(digest: Digest): Result<never> {
  return fail([issueOf('sdk.object-unreadable', { args: { digest } })]);
}

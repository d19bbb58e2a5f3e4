import { utf8ToText } from 'double-random/kernel';
import type { Files } from '../fixtures/bundle.js';
import { type Chance, chanceOf } from './chance.js';
import { type Care, cover } from './cover.js';
import { mutateBytes } from './mutate-bytes.js';
import { mutateJson } from './mutate-json.js';
import { mutateLines } from './mutate-lines.js';

/** What a forger would change first. */
const decisive = ['journal.ndjson', 'journal.ndjson', 'journal.ndjson', 'record.json', 'record.json'];

export interface Mutation {
  /** What was done, to be told where it is not noticed. */
  readonly what: string;
  readonly care: Care;
  readonly files: Files;
}

/**
 * Changes a bundle somewhere, and covers the traces as far as its forger goes.
 *
 * @param name - of the case: the same name makes the same mutation
 * @param others - bundles that a file may be taken from
 */
export function mutateBundle(
  genuine: Files,
  { name, others }: { readonly name: string; readonly others: readonly Files[] },
): Mutation {
  const chance = chanceOf(name);
  const told: string[] = [];
  let files = genuine;
  for (let times = chance.one([1, 1, 1, 2, 3]); times > 0; times--) {
    const { what, files: changed } = mutateOnce(files, { chance, others });
    told.push(what);
    files = changed;
  }
  const care = chance.one<Care>(['none', 'lists', 'lists', 'chain', 'chain']);
  return { what: `${told.join('; ')} (${care})`, care, files: cover(files, care) };
}

function mutateOnce(
  files: Files,
  { chance, others }: { readonly chance: Chance; readonly others: readonly Files[] },
): { readonly what: string; readonly files: Files } {
  const path = chance.one([...files.keys(), ...decisive.filter((one) => files.has(one))]);
  const bytes = files.get(path) ?? new Uint8Array();
  const changed = new Map(files);
  const text = utf8ToText(bytes);
  const kind = chance.one(['bytes', 'lines', 'json', 'json', 'json', 'file']);
  if (kind === 'file') return mutateFile(files, { path, chance, others });
  if (kind === 'bytes' || text === undefined) {
    const edit = mutateBytes(bytes, chance);
    return { what: `${path}: ${edit.what}`, files: changed.set(path, edit.bytes) };
  }
  const inJson = kind === 'json' && path.endsWith('.json') ? mutateJson(text, chance) : undefined;
  const { what, text: written } = inJson ?? mutateLines(text, chance);
  return { what: `${path}: ${what}`, files: changed.set(path, new TextEncoder().encode(written)) };
}

function mutateFile(
  files: Files,
  {
    path,
    chance,
    others,
  }: { readonly path: string; readonly chance: Chance; readonly others: readonly Files[] },
): { readonly what: string; readonly files: Files } {
  const changed = new Map(files);
  const what = chance.one(['gone', 'of another draw', 'exchanged', 'empty', 'added']);
  const foreign = chance.one(others).get(path);
  const other = chance.one([...files.keys()]);
  if (what === 'gone') changed.delete(path);
  else if (what === 'of another draw' && foreign !== undefined) changed.set(path, foreign);
  else if (what === 'exchanged') {
    changed.set(path, files.get(other) ?? new Uint8Array()).set(other, files.get(path) ?? new Uint8Array());
  } else if (what === 'empty') changed.set(path, new Uint8Array());
  else changed.set(`${path}.bak`, files.get(path) ?? new Uint8Array());
  return { what: `${path}: ${what}`, files: changed };
}

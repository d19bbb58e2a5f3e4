import { canonicalJson, digestOf, utf8, utf8ToText } from 'double-random/kernel';
import fc from 'fast-check';
import { type Files, relist } from '../fixtures/bundle.js';

type Node = { [key: string]: unknown };

/**
 * How one bundle is spoiled: one byte, one line, or one place of a JSON value. Then, or not, record and journal are made
 * to tell of the plan as it is now, and both lists of the files.
 */
export const mutation = fc.record({
  file: fc.nat(),
  kind: fc.constantFrom(
    'byte',
    'line-dropped',
    'line-doubled',
    'lines-swapped',
    'value',
    'member',
    'missing',
    'newer',
  ),
  at: fc.nat(),
  steps: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
  value: fc.oneof(
    fc.constantFrom<unknown>(
      '',
      'x',
      '0'.repeat(64),
      0,
      1,
      2,
      -1,
      2 ** 53,
      0.5,
      true,
      false,
      null,
      [],
      {},
      '2026-02-30',
    ),
    fc.integer({ min: 0, max: 5 }),
  ),
  resealed: fc.integer({ min: 0, max: 2 }).map((number) => number > 0),
  relisted: fc.integer({ min: 0, max: 3 }).map((number) => number > 0),
});

/** One of `mutation`. */
export type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

/** Spoils a bundle; the same bundle comes back where nothing of that kind can be done to the file. */
export function spoil(files: Files, change: Mutation): Files {
  const paths = [...files.keys()];
  const path = paths[change.file % paths.length] ?? '';
  const bytes = files.get(path) ?? new Uint8Array();
  const spoilt = new Map(files);
  const made = change.kind === 'missing' ? undefined : spoilBytes(bytes, change);
  if (made === undefined) spoilt.delete(path);
  else spoilt.set(path, made);
  const told = change.resealed ? reseal(spoilt) : spoilt;
  // Whoever spoils the lists themselves does not write them again.
  return change.relisted && path !== 'manifest.json' && told.has('manifest.json') ? relist(told) : told;
}

function spoilBytes(bytes: Uint8Array, change: Mutation): Uint8Array {
  const text = utf8ToText(bytes) ?? '';
  switch (change.kind) {
    case 'byte': {
      const changed = Uint8Array.from(bytes);
      const at = change.at % Math.max(bytes.length, 1);
      changed[at] = (changed[at] ?? 0) ^ (1 << (change.at % 8));
      return changed;
    }
    case 'line-dropped':
    case 'line-doubled':
    case 'lines-swapped':
      return utf8(spoilLines(text, change));
    case 'newer':
      return utf8(text.replace(/@1"/, '@2"'));
    default:
      return spoilValue(text, change) ?? bytes;
  }
}

function spoilLines(text: string, { kind, at }: Mutation): string {
  const lines = text.split('\n');
  const row = at % lines.length;
  if (kind === 'line-dropped') lines.splice(row, 1);
  else if (kind === 'line-doubled') lines.splice(row, 0, lines[row] ?? '');
  else lines.splice(row, 2, lines[row + 1] ?? '', lines[row] ?? '');
  return lines.join('\n');
}

/** Changes a value at a random place of a JSON document, or of one line, written canonically where that can be. */
function spoilValue(text: string, change: Mutation): Uint8Array | undefined {
  const lines = text.endsWith('\n') ? text.slice(0, -1).split('\n') : [text];
  const row = change.at % lines.length;
  try {
    const root: unknown = JSON.parse(lines[row] ?? '');
    lines[row] = written(changed(root, change, 0));
  } catch {
    return undefined;
  }
  return utf8(`${lines.join('\n')}${text.endsWith('\n') ? '\n' : ''}`);
}

function changed(node: unknown, change: Mutation, depth: number): unknown {
  const step = change.steps[depth];
  if (typeof node !== 'object' || node === null || step === undefined) return change.value;
  const keys = Object.keys(node);
  const key = keys[step % Math.max(keys.length, 1)];
  if (key === undefined) return change.value;
  const isLast = depth === change.steps.length - 1;
  if (Array.isArray(node)) {
    const index = Number(key);
    if (isLast && change.kind === 'member')
      return change.at % 2 === 0 ? node.filter((_, at) => at !== index) : [...node, node[index]];
    return node.map((one: unknown, at) => (at === index ? changed(one, change, depth + 1) : one));
  }
  const copy: Node = { ...(node as Node) };
  if (isLast && change.kind === 'member') {
    if (change.at % 2 === 0) delete copy[key];
    else copy[`${key}x`] = copy[key];
  } else copy[key] = changed(copy[key], change, depth + 1);
  return copy;
}

function written(value: unknown): string {
  try {
    return canonicalJson(value);
  } catch {
    return JSON.stringify(value);
  }
}

/** What a forger does who has the office's pen: the record names this plan, the journal both, and its chain holds. */
function reseal(files: Files): Files {
  const [plan, record, journal] = ['plan.json', 'record.json', 'journal.ndjson'].map((path) =>
    files.get(path),
  );
  if (plan === undefined || record === undefined || journal === undefined) return files;
  try {
    const drawn: Node = { ...(JSON.parse(utf8ToText(record) ?? '') as Node), commitment: digestOf(plan) };
    const recordText = canonicalJson(drawn);
    const journalText = chainAgain(utf8ToText(journal) ?? '', {
      'plan-sealed': { commitment: digestOf(plan) },
      'draw-recorded': { commitment: digestOf(plan), record: digestOf(recordText) },
    });
    return new Map(files).set('record.json', utf8(recordText)).set('journal.ndjson', utf8(journalText));
  } catch {
    return files;
  }
}

function chainAgain(text: string, facts: Readonly<Record<string, Node>>): string {
  const lines: string[] = [];
  let previous: unknown;
  for (const line of text.split('\n').slice(0, -1)) {
    const entry = JSON.parse(line) as Node & { kind?: string; body?: Node };
    const told = facts[entry.kind ?? ''];
    const changedEntry = {
      ...entry,
      ...(told === undefined ? {} : { body: { ...entry.body, ...told } }),
      previous: previous ?? entry['previous'],
    };
    const written = canonicalJson(changedEntry);
    previous = entry['digest'] ?? digestOf(written);
    lines.push(written);
  }
  return lines.map((line) => `${line}\n`).join('');
}

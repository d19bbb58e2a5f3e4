import type { Chance } from './chance.js';

type Place = readonly (string | number)[];
type Node = Record<string | number, unknown>;

/** Values that a reader has to refuse, and some that it might take by mistake. Texts are put in as they stand. */
const strange: readonly string[] = [
  'null',
  'true',
  '-1',
  '0',
  '-0',
  '1.5',
  '1e400',
  '9007199254740993',
  '""',
  '"\\ud800"',
  '"__proto__"',
  '" "',
  '{}',
  '[]',
  '{"__proto__":{"eligible":1}}',
  '[[]]',
  `${'['.repeat(5000)}${']'.repeat(5000)}`,
  `"${'9'.repeat(2000)}"`,
];

/** Written where a strange value is to stand; no bundle holds it. */
const mark = '"☒"';

/**
 * Changes one member of a JSON text: put in another's place, gone, given another value of its kind, or a strange one.
 *
 * @returns the text, or `undefined` where it is no JSON any more
 */
export function mutateJson(
  text: string,
  chance: Chance,
): { readonly what: string; readonly text: string } | undefined {
  const root = parseOrNot(text);
  if (root === undefined) return undefined;
  const places = placesIn(root, []);
  if (places.length === 0) return undefined;
  const place = chance.one(places);
  const parent = nodeAt(root, place.slice(0, -1));
  const key = place[place.length - 1] ?? '';
  const old = parent[key];
  const what = chance.one(['strange', 'another', 'gone', 'near', 'wrapped', 'added', 'named twice']);
  switch (what) {
    case 'strange':
      parent[key] = JSON.parse(mark);
      return { what, text: spell(root).replace(mark, chance.one(strange)) };
    case 'another':
      // A copy: a value may be put inside itself.
      parent[key] = structuredClone(valueAt(root, chance.one(places)));
      break;
    case 'gone':
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete parent[key];
      break;
    case 'near':
      parent[key] = near(old, chance);
      break;
    case 'wrapped':
      parent[key] = [old];
      break;
    case 'added':
      if (Array.isArray(parent)) parent.push(old);
      else
        parent[
          chance.one([
            'z',
            'note',
            'excluded',
            'area',
            'tickets',
            'cutoff',
            'batch',
            'toString',
            'constructor',
          ])
        ] = old;
      break;
    default: {
      if (Array.isArray(parent)) return undefined;
      const member = `${JSON.stringify(key)}:${spell(old)}`;
      return { what, text: spell(root).replace(member, () => `${member},${member}`) };
    }
  }
  return { what, text: spell(root) };
}

/** The neighbour of a value: one more, one letter else, the order turned. */
function near(value: unknown, chance: Chance): unknown {
  if (typeof value === 'number') return value + chance.one([-1, 1]);
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return [...value].reverse();
  if (typeof value !== 'string') return {};
  if (value === '') return 'x';
  const at = chance.below(value.length);
  return `${value.slice(0, at)}${chance.one([...'0123456789abcdefA'])}${value.slice(at + 1)}`;
}

function placesIn(value: unknown, place: Place): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => [[...place, key], ...placesIn((value as Node)[key], [...place, key])]);
}

function nodeAt(root: unknown, place: Place): Node {
  return valueAt(root, place) as Node;
}

function valueAt(root: unknown, place: Place): unknown {
  return place.reduce((node, key) => (node as Node)[key], root);
}

/** Members in the order of canonical JSON; unlike its writer this one refuses nothing. */
function spell(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spell).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const keys = Object.keys(value).sort((left, right) => (left < right ? -1 : 1));
  return `{${keys.map((key) => `${JSON.stringify(key)}:${spell((value as Node)[key])}`).join(',')}}`;
}

function parseOrNot(text: string): unknown {
  // Nested by an earlier mutation, too deep to walk.
  if (text.includes('[[[[[[[[')) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

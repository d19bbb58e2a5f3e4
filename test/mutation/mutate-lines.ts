import type { Chance } from './chance.js';
import { mutateJson } from './mutate-json.js';
import { parseObject } from './parse-object.js';

/** Changes the lines of a text, or one line of JSON. */
export function mutateLines(text: string, chance: Chance): { readonly what: string; readonly text: string } {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(end);
  const rest = lines.pop() ?? '';
  const at = chance.below(Math.max(lines.length, 1));
  const other = chance.below(Math.max(lines.length, 1));
  const line = lines[at] ?? '';
  const what = chance.one([
    'gone',
    'twice',
    'exchanged',
    'turned round',
    'another in its place',
    'in a changed copy',
    'told otherwise',
    'inside',
    'inside',
  ]);
  switch (what) {
    case 'gone':
      lines.splice(at, 1);
      break;
    case 'twice':
      lines.splice(other, 0, line);
      break;
    case 'exchanged':
      [lines[at], lines[other]] = [lines[other] ?? '', line];
      break;
    case 'turned round':
      lines.reverse();
      break;
    case 'another in its place':
      lines[at] = lines[other] ?? '';
      break;
    case 'in a changed copy':
      lines.splice(other, 0, changeBody(line, chance));
      break;
    case 'told otherwise':
      lines[at] = changeBody(line, chance);
      break;
    default: {
      const inside = mutateJson(line, chance);
      lines[at] = inside?.text ?? `${line}x`;
      return { what: `a line, ${inside?.what ?? 'longer'}`, text: [...lines, rest].join(end) };
    }
  }
  return { what: `a line ${what}`, text: [...lines, rest].join(end) };
}

/** Changes what a line of the journal tells, member by member; any other line as a whole. */
function changeBody(line: string, chance: Chance): string {
  const body = parseObject(line)?.['body'];
  if (typeof body !== 'object' || body === null) return mutateJson(line, chance)?.text ?? `${line}x`;
  const members = Object.entries(body).flatMap(([name, value]): [string, unknown][] => {
    switch (name === 'draw' ? 'kept' : chance.one(['kept', 'kept', 'gone', 'wrapped', 'another'])) {
      case 'gone':
        return [];
      case 'wrapped':
        return [[name, [value]]];
      case 'another':
        return [[name, chance.one(['ghost', 'constructor', 1, ...Object.values(body)])]];
      default:
        return [[name, value]];
    }
  });
  return line.replace(JSON.stringify(body), () => JSON.stringify(Object.fromEntries(members)));
}

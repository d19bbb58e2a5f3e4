import type { Chance } from './chance.js';
import { mutateJson } from './mutate-json.js';

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
    default: {
      const inside = mutateJson(line, chance);
      lines[at] = inside?.text ?? `${line}x`;
      return { what: `a line, ${inside?.what ?? 'longer'}`, text: [...lines, rest].join(end) };
    }
  }
  return { what: `a line ${what}`, text: [...lines, rest].join(end) };
}

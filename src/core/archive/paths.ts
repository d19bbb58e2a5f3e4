import { isWellFormed } from '../kernel/index.js';

const longestPath = 1024;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no path may hold.
const unsafeCharacter = /[\u0000-\u001f\u007f\\]/;
const litter = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*)$|(?:^|\/)__MACOSX\//i;

/** Whether a path leads to a place inside its folder on every system, and is written in one way only. */
export function isSafePath(path: string): boolean {
  if (
    !isWellFormed(path) ||
    path.length > longestPath ||
    unsafeCharacter.test(path) ||
    /^[A-Za-z]:/.test(path)
  )
    return false;
  return path.split('/').every((step) => step !== '' && step !== '.' && step !== '..');
}

/** Whether a file is one that systems leave in folders unasked. */
export function isLitter(path: string): boolean {
  return litter.test(path);
}

/** The one folder in which all the paths are, with its `/`; empty where there is none. */
export function sharedTop(paths: readonly string[]): string {
  const [first = ''] = paths;
  const top = first.slice(0, first.indexOf('/') + 1);
  return paths.every((path) => path.startsWith(top)) ? top : '';
}

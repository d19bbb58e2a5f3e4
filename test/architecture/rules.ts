import { posix } from 'node:path';
import { bannedInCore, folders, longestFile, mayEnter, nameless, packageDoors } from './floor-plan.js';
import type { Import, Source } from './sources.js';

/** Everything that a house of these files breaks, one line each: `file:line rule: what`. */
export function violationsOf(sources: readonly Source[]): string[] {
  const paths = new Set(sources.map((source) => source.path));
  return [...sources.flatMap((source) => [...breachesOf(source, paths)]), ...cyclesOf(sources)];
}

/** The room a file stands in; `front` is the front door. */
export function roomOf(path: string): string | undefined {
  if (path === 'src/index.ts') return 'front';
  const [room] = Object.entries(folders)
    .filter(([, folder]) => path.startsWith(`${folder}/`))
    .sort(([, left], [, right]) => right.length - left.length)
    .map(([name]) => name);
  return room;
}

function* breachesOf(source: Source, paths: ReadonlySet<string>): Iterable<string> {
  yield* formOf(source);
  yield* bannedWordsOf(source);
  for (const imported of source.imports) {
    const at = `${source.path}:${imported.line}`;
    if (imported.specifier.startsWith('.')) yield* insideBreach(source, imported, paths, at);
    else yield* packageBreach(source, imported, at);
  }
}

function* formOf({ path, text }: Source): Iterable<string> {
  const lines = text.split('\n').length - 1;
  if (lines > longestFile) yield `${path}:${lines} length: ${lines} lines, at most ${longestFile}`;
  if (nameless.test(path)) yield `${path}:1 name: says nothing about what the file holds`;
  if (roomOf(path) === undefined) yield `${path}:1 room: stands in no room of the floor plan`;
  const open = text.split('\n').findIndex((line) => /\bTODO\b/.test(line));
  if (open >= 0) yield `${path}:${open + 1} open: TODO`;
}

function* bannedWordsOf({ path, code }: Source): Iterable<string> {
  if (!path.startsWith('src/core/')) return;
  for (const [index, line] of code.split('\n').entries()) {
    for (const banned of bannedInCore) {
      const [word] = banned.exec(line) ?? [];
      if (word) yield `${path}:${index + 1} banned: ${word}`;
    }
  }
}

function* packageBreach({ path }: Source, { specifier }: Import, at: string): Iterable<string> {
  const door = packageDoors.find((entry) => entry.specifier.test(specifier));
  if (!door) yield `${at} package: ${specifier} has no door in this house`;
  else if (!door.files.test(path)) yield `${at} package: ${specifier} has another door`;
}

function* insideBreach(
  { path }: Source,
  imported: Import,
  paths: ReadonlySet<string>,
  at: string,
): Iterable<string> {
  const target = targetOf(path, imported.specifier);
  if (!target || !paths.has(target)) {
    yield `${at} path: ${imported.specifier} is no file`;
    return;
  }
  const [from, to] = [roomOf(path), roomOf(target)];
  if (from === undefined || to === undefined) return;
  if (from !== to) {
    const access = mayEnter[from]?.[to];
    if (access === undefined) yield `${at} arrow: ${from} may not enter ${to}`;
    else if (access === 'types' && !imported.typeOnly)
      yield `${at} arrow: ${from} may only take types from ${to}`;
  }
  const passed = doorsBetween(path, target, paths).filter((door) => door !== target);
  if (passed.length > 0) yield `${at} door: enter by ${passed[0]}`;
  if (isOwnDoor(path, target)) yield `${at} own door: ${target}`;
}

/** `./x.js` as the file it is compiled from; nothing where the ending is missing. */
function targetOf(path: string, specifier: string): string | undefined {
  if (!/\.(js|json)$/.test(specifier)) return undefined;
  return posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts');
}

/** The doors on the way to the target: of its room and, in the core, of the folders in it that do not hold the file. */
function doorsBetween(path: string, target: string, paths: ReadonlySet<string>): string[] {
  const room = folders[roomOf(target) ?? ''] ?? 'src';
  if (path.startsWith(`${room}/`) && !room.startsWith('src/core/')) return [];
  const between: string[] = [];
  for (let folder = posix.dirname(target); folder.startsWith(room); folder = posix.dirname(folder)) {
    if (path.startsWith(`${folder}/`)) break;
    if (paths.has(`${folder}/index.ts`)) between.unshift(`${folder}/index.ts`);
  }
  return between;
}

function isOwnDoor(path: string, target: string): boolean {
  const folder = posix.dirname(target);
  return (
    posix.basename(target) === 'index.ts' && path.startsWith(`${folder}/`) && roomOf(path) === roomOf(target)
  );
}

/** Rooms that reach themselves through what is left of the imports when the types are gone. */
function cyclesOf(sources: readonly Source[]): string[] {
  const entered = new Map<string, Set<string>>();
  for (const { path, imports } of sources) {
    const from = roomOf(path) ?? path;
    const rooms = imports
      .filter((imported) => imported.specifier.startsWith('.') && !imported.typeOnly)
      .map((imported) => roomOf(targetOf(path, imported.specifier) ?? path))
      .filter((room) => room !== undefined && room !== from);
    entered.set(from, new Set([...(entered.get(from) ?? []), ...rooms] as string[]));
  }
  return [...entered.keys()]
    .filter((room) => reachableFrom(room, entered).has(room))
    .map((room) => `${folders[room] ?? room}:1 cycle: ${room} comes back to itself`);
}

function reachableFrom(start: string, entered: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const reached = new Set<string>();
  const visit = (room: string): void => {
    for (const next of entered.get(room) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      visit(next);
    }
  };
  visit(start);
  return reached;
}

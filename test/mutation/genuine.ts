import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Files, publishSmallOffice } from '../fixtures/bundle.js';

const golden = fileURLToPath(new URL('../golden/bundles/', import.meta.url));

/** What is mutated: every golden bundle, so every format, edition and method. */
export const genuineBundles: readonly Files[] = readdirSync(golden, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort((left, right) => (left < right ? -1 : 1))
  .map((name): Files => {
    const paths = readdirSync(`${golden}${name}`).sort((left, right) => (left < right ? -1 : 1));
    return new Map(paths.map((path) => [path, Uint8Array.from(readFileSync(`${golden}${name}/${path}`))]));
  });

/** Bundles that files are taken from: another draw, by the other method, in another edition, a rehearsal. */
export const otherBundles: readonly Files[] = [
  ...genuineBundles,
  publishSmallOffice('audit', { mode: 'rehearsal' }),
];

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkHandDowns, replayRecord } from 'double-random/replay';
import { makeGoldenBundles } from './golden-bundles/make.js';

/**
 * Adds golden bundles that are not there yet. One that is there is never written again, nor its outcomes: whoever must
 * make one anew, because nothing was published in its format, takes it away by hand first.
 */
const home = fileURLToPath(new URL('../test/golden/bundles', import.meta.url));
const outcomesFile = join(home, 'outcomes.json');
const outcomes: Record<string, unknown> = existsSync(outcomesFile)
  ? (JSON.parse(readFileSync(outcomesFile, 'utf8')) as Record<string, unknown>)
  : {};

const bundles = await makeGoldenBundles();
for (const [name, files] of bundles) {
  const folder = join(home, name);
  if (existsSync(folder)) continue;
  mkdirSync(folder, { recursive: true });
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes, { flag: 'wx' });
  outcomes[name] = Object.fromEntries(replayRecord(files).checks.map(({ id, outcome }) => [id, outcome]));
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  console.log(
    `${name}: ${files.size} files, ${bytes} bytes, ${Object.values(outcomes[name] as object).join(' ')}`,
  );
}

const pairs: readonly (readonly [string, readonly string[]])[] = [
  ['sha256-upper', ['sha256-lower-east', 'sha256-lower-west']],
  ['sha256-upper', ['sha256-lower-west']],
  ['sha256-audit', ['sha256-lower-west']],
];
for (const [upper, lower] of pairs) {
  const name = [upper, ...lower].join(' + ');
  if (name in outcomes) continue;
  const named = (one: string) => ({ name: one, files: bundles.get(one) ?? new Map() });
  const report = checkHandDowns(named(upper), lower.map(named));
  outcomes[name] = report.ok ? report.value.issues.map(({ code, path }) => [code, ...path]) : 'unread';
}
const lines = Object.entries(outcomes).map(
  ([name, one]) => `${JSON.stringify(name)}: ${JSON.stringify(one)}`,
);
writeFileSync(outcomesFile, `{\n${lines.join(',\n')}\n}\n`);

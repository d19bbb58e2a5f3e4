import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PublicationManifest } from 'double-random/publication';
import { readTableFile } from 'double-random/sdk/node';
import { expect, it } from 'vitest';
import { hostileNames, hostileYear } from '../fixtures/hostile-year.js';

const soffice = process.env['SOFFICE'] ?? '/usr/bin/soffice';
const isRequired = process.env['DOUBLE_RANDOM_REQUIRE_LIBREOFFICE'] === '1';
const asCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1';

it('saves every workbook of a year of hostile names as CSV with the published digest: nothing is computed', async ({
  skip,
}) => {
  if (!existsSync(soffice) && !isRequired) skip(`no LibreOffice at ${soffice}; set SOFFICE to its path`);
  const { year } = await hostileYear();
  const manifest: PublicationManifest = JSON.parse(
    Buffer.from(year.files.get('manifest.json') ?? []).toString('utf8'),
  );
  const workbooks = manifest.files.filter(({ path }) => path.endsWith('.xlsx'));
  const folder = mkdtempSync(join(tmpdir(), 'double-random-year-office-'));
  try {
    const names = workbooks.map(({ path }) => path.replaceAll('/', '_'));
    for (const [at, { path }] of workbooks.entries())
      writeFileSync(join(folder, names[at] ?? ''), year.files.get(path) ?? new Uint8Array());
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const fixed = [`-env:UserInstallation=${profile}`, '--headless', '--norestore', '--convert-to', asCsv];
    const files = names.map((name) => join(folder, name));
    execFileSync(soffice, [...fixed, '--outdir', folder, ...files], { stdio: 'pipe', timeout: 120_000 });
    const shown: string[] = [];
    for (const [at, { path, kind, tableDigest }] of workbooks.entries()) {
      // The first sheet, and the name of the sheet where there are several.
      const stem = (names[at] ?? '').replace(/\.xlsx$/, '');
      const saved = [`${stem}-数据.csv`, `${stem}.csv`].find((name) => existsSync(join(folder, name))) ?? '';
      const read = await readTableFile(saved, readFileSync(join(folder, saved)), { id: kind });
      const json = year.files.get(path.replace(/xlsx$/, 'json')) ?? new Uint8Array();
      const published = await readTableFile('a.json', json, { id: kind });
      expect([path, read.ok && read.value.digest]).toEqual([path, tableDigest]);
      expect([path, published.ok && published.value.digest]).toEqual([path, tableDigest]);
      if (read.ok) shown.push(...read.value.rows.flat());
    }
    expect(workbooks.length).toBe(5 + 4 * year.draws);
    for (const name of hostileNames)
      expect(shown.filter((cell) => cell.startsWith(name)).length).toBeGreaterThan(0);
    expect(shown.filter((cell) => cell.startsWith('#') || cell.startsWith('Err:'))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 180_000);

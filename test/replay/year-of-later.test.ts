import { fail, issueOf } from 'double-random/kernel';
import { verifyYear } from 'double-random/replay';
import { readTableForms } from 'double-random/sdk/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { editFile, relistYear } from '../fixtures/edit-year.js';
import { makeSmallYear } from '../fixtures/small-year.js';

let genuine: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  genuine = (await makeSmallYear()).year.files;
});

describe('what this version cannot read of a year is not held against it:', () => {
  it('a manifest of a later format', () => {
    const later = editFile(genuine, 'manifest.json', (text) =>
      text.replace('publication@1', 'publication@2'),
    );
    const [files, forms] = verifyYear(later).checks;
    expect([files?.outcome, files?.findings[0]?.code]).toEqual(['not-run', 'publication.format-unsupported']);
    expect(forms?.outcome).toBe('not-run');
  });

  it('a table of a later format', () => {
    const later = editFile(genuine, 'items.json', (text) => text.replace('table@1', 'table@2'));
    const forms = verifyYear(later).checks.find(({ id }) => id === 'year-forms');
    expect(forms?.outcome).toBe('not-run');
    expect(forms?.findings.map(({ code }) => code)).toContain('tables.format-unsupported');
  });

  it.each([
    ['draws/YL-2026-001/results-ledger.json', 'results-ledger'],
    ['report.json', 'year-report'],
  ])('%s of a later format', (path, format) => {
    const later = editFile(genuine, path, (text) => text.replace(`${format}@1`, `${format}@2`));
    const found = verifyYear(later).checks.find(({ id }) => id === 'year-results');
    expect(found?.outcome).toBe('not-run');
    expect(found?.findings.map(({ code }) => code)).toContain('replay.format-unsupported');
  });

  it('a form that is too large to be read here', async () => {
    const tooLarge = fail([issueOf('registers.file-too-large', { args: { bytes: 2, limit: 1 } })]);
    const readings = new Map([...(await readTableForms(genuine))].map(([path]) => [path, tooLarge]));
    const forms = verifyYear(genuine, { readings }).checks.find(({ id }) => id === 'year-forms');
    expect(forms?.outcome).toBe('not-run');
  });
});

describe('what is broken fails where it belongs:', () => {
  it.each<readonly [string, string, (text: string) => string]>([
    [
      'draws/YL-2026-001/results-ledger.json',
      'results.ledger-differs',
      (text) => text.replace('2026-03-10', '2026-03-09'),
    ],
    ['draws/YL-2026-001/results-ledger.json', 'results.ledger-malformed', (text) => text.slice(0, -1)],
    ['report.json', 'replay.row-malformed', (text) => text.replace('"total":', '"totam":')],
  ])('%s, %s', (path, code, turn) => {
    const found = verifyYear(editFile(genuine, path, turn)).checks.find(({ id }) => id === 'year-results');
    expect([found?.outcome, found?.findings.some((one) => one.code === code)]).toEqual(['fail', true]);
  });

  it('and what is missing keeps the sums from being counted', () => {
    const files = new Map(genuine);
    files.delete('draws/YL-2026-001/bundle/plan.json');
    const found = verifyYear(relistYear(files)).checks.find(({ id }) => id === 'year-results');
    expect(found).toMatchObject({ outcome: 'not-run', findings: [{ code: 'replay.file-missing' }] });
  });
});

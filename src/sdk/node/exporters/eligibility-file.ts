import { fail, issueOf, type Result, succeed } from '../../../core/kernel/index.js';
import type { EligibilityLine, Standing } from '../../../core/plan/index.js';
import { catalogues, type Language, renderGround } from '../../../messages/index.js';
import type { EligibilityLedger } from '../../index.js';
import { type WrittenFile, writeOutput } from '../output-file.js';
import { csvPieces } from './csv-rows.js';
import { ndjsonPieces } from './record-pieces.js';

/** A ledger that was written, and how many of each pool stand where. */
export interface WrittenEligibility extends WrittenFile {
  readonly counts: Readonly<Record<EligibilityLine['pool'], Readonly<Record<Standing, number>>>>;
}

/**
 * Writes the eligibility ledger of a task line by line as it is read: CSV for people, NDJSON for programs, by the
 * ending of the file's name. It names inspectors and stays within the office.
 *
 * @returns the file and its counts; or `sdk.export-format` for another ending, and the issues of `writeOutput`
 * @example
 * ```ts
 * import { openOffice, memoryStore, sampleOffice } from 'double-random/sdk';
 * const { tasks, items, rules, targets, inspectors } = sampleOffice();
 * const office = openOffice({ store: memoryStore(), clock: systemClock(), entropy: systemEntropy() });
 * await office.adoptRecords('items', items);
 * await office.adoptRecords('rules', rules);
 * await office.adoptRecords('targets', targets);
 * await office.adoptRecords('inspectors', inspectors);
 * const ledger = await office.eligibility(tasks[0]);
 * assert.ok(ledger.ok);
 * const written = await writeEligibility(ledger.value, { file: 'ledger.txt', force: false, language: 'zh' });
 * assert.ok(!written.ok && written.issues[0]?.code === 'sdk.export-format');
 * ```
 */
export async function writeEligibility(
  ledger: EligibilityLedger,
  { file, force, language }: { readonly file: string; readonly force: boolean; readonly language: Language },
): Promise<Result<WrittenEligibility>> {
  const ending = /\.(csv|ndjson)$/i.exec(file)?.[1]?.toLowerCase();
  if (ending === undefined)
    return fail([issueOf('sdk.export-format', { args: { file, formats: '.csv, .ndjson' } })]);
  const counts = { targets: nobody(), inspectors: nobody() };
  async function* counted(): AsyncGenerator<readonly EligibilityLine[]> {
    for await (const lines of ledger.batches()) {
      for (const { pool, standing } of lines) counts[pool][standing]++;
      yield lines;
    }
  }
  const pieces =
    ending === 'csv'
      ? csvPieces(catalogues[language].grounds.columns, rowsOf(counted(), language))
      : ndjsonPieces(counted());
  const written = await writeOutput(file, pieces, { force });
  return written.ok ? succeed({ ...written.value, counts }) : written;
}

async function* rowsOf(
  batches: AsyncIterable<readonly EligibilityLine[]>,
  language: Language,
): AsyncGenerator<readonly (readonly string[])[]> {
  for await (const lines of batches) yield lines.map((line) => rowOf(line, language));
}

function rowOf(
  { pool, id, name, standing, stratum, grounds }: EligibilityLine,
  language: Language,
): string[] {
  const { pools, standings } = catalogues[language].grounds;
  const told = grounds.map((ground) => renderGround(ground, language));
  return [
    pools[pool],
    id,
    name,
    standings[standing],
    stratum?.label ?? '',
    grounds.map(({ code }) => code).join(' '),
    told.map(({ reason }) => reason).join('；'),
    told.map(({ evidence }) => evidence).join('；'),
  ];
}

function nobody(): Record<Standing, number> {
  return { eligible: 0, excluded: 0, undecided: 0 };
}

import { openCalendar, stateCouncilYears, type WorkCalendar } from '../../calendar/index.js';
import type { ByteSource, Result } from '../../kernel/index.js';
import type { ReplayReport } from '../model.js';
import { replayRecord } from '../replay.js';
import { checkYearAmendments } from './check-year-amendments.js';
import { checkYearDeadlines } from './check-year-deadlines.js';
import { checkYearDraws } from './check-year-draws.js';
import { checkYearFiles } from './check-year-files.js';
import { checkYearForms } from './check-year-forms.js';
import { checkYearResults } from './check-year-results.js';
import type { FormCells, YearReport } from './model.js';
import { readYear } from './read-year.js';

/** What a verification of a year may be handed beside the files. */
export interface YearSetting {
  /** Workbooks and pages of tables as somebody read them, by path; what is not among them is not compared. */
  readonly readings?: ReadonlyMap<string, Result<FormCells>> | undefined;
  /** That of the State Council unless told otherwise, such as one with local days off. */
  readonly calendar?: WorkCalendar | undefined;
  /** The replay of a bundle, where it has been made before; by the bundle's folder. */
  readonly replays?: ReadonlyMap<string, ReplayReport> | undefined;
}

/**
 * 核验一年的公开: whether the files are those that are listed, every table says the same in all its forms, every draw replays,
 * the results are of those drawn and add up, came in time, and every change of them is told.
 *
 * @param files - of the folder that the publication of a year is, by path; a large one may be a source that is read piece by piece
 * @returns the checks in the order of `yearCheckIds`, with findings `replay.…` and of the rooms whose rules were broken
 * @basis docs/spec/draw-v1.md §9; 国办发〔2015〕58号
 * @example
 * ```ts
 * assert.equal(verifyYear(new Map()).outcome, 'not-run');
 * ```
 */
export function verifyYear(
  files: ReadonlyMap<string, ByteSource>,
  { readings = new Map(), calendar = openCalendar({ years: stateCouncilYears }), replays }: YearSetting = {},
): YearReport {
  const year = readYear(files);
  const checks = [
    checkYearFiles(year),
    checkYearForms(year, readings),
    checkYearDraws(year, ({ folder, bundle }) => replays?.get(`${folder}/bundle`) ?? replayRecord(bundle)),
    checkYearResults(year),
    checkYearDeadlines(year, calendar),
    checkYearAmendments(year),
  ];
  if (checks.some(({ outcome }) => outcome === 'fail')) return { outcome: 'fail', checks };
  return { outcome: checks.some(({ outcome }) => outcome === 'not-run') ? 'not-run' : 'pass', checks };
}

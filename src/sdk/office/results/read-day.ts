import {
  type CivilDate,
  fail,
  isCivilDate,
  issueOf,
  type Result,
  succeed,
} from '../../../core/kernel/index.js';

/** A day as somebody wrote it; `sdk.date-malformed`. */
export function readCivilDate(text: string): Result<CivilDate> {
  return isCivilDate(text) ? succeed(text) : fail([issueOf('sdk.date-malformed', { args: { text } })]);
}

import type { VersionIssueCode } from '../../core/versions/index.js';
import type { Wording } from '../wording.js';

/** Two versions of a register held against each other. */
export const versionWords: Readonly<Record<VersionIssueCode, Wording>> = {
  'versions.pool-shrunk': words(
    'The register fell from {before} to {after} records: {lost} fewer, which is more than {limit}.',
    'See whether a file or a district was left out; if the loss is right, it takes a reason: --accept-change, which is journalled.',
  ),
  'versions.district-lost': words(
    'The version before had {before} records of "{district}", this one has none.',
    'See whether the district was left out or renamed; if all is right, it takes a reason: --accept-change.',
  ),
  'versions.size-suspicious': words(
    'The register has exactly {count} records, just where spreadsheets and export screens cut off.',
    'Compare the total with the source; if it is right, it takes a reason: --accept-change.',
  ),
  'versions.status-revived': words(
    'The status of {count} targets went back from cancelled, revoked or the like ({ids}).',
    'Check them against the registry: a status does not usually change like that.',
  ),
  'versions.authority-moved': words(
    '{count} items went to another authority ({ids}).',
    'Check the paper that moved the duty, and whether the scope of the officers concerned has to follow.',
  ),
};

function words(message: string, remedy: string): Wording {
  return { message, remedy };
}

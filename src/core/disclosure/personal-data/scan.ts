import { type Issue, issueOf } from '../../kernel/index.js';
import { checkCreditCode } from '../../pools/index.js';
import { isIdentityNumber } from '../../registers/index.js';
import type { DisclosureIssueCode } from '../codes.js';
import { isFormerIdentityNumber } from './identity.js';
import { findPersonalData } from './kinds.js';

/** The canonical value of a public source of ten-sided dice: `d10x<throws>:<digits>`. */
const thrown = /\bd10x([1-9]\d{0,3}):(\d+)/g;

/** A text about to be published, and where. */
export interface PublishedCell {
  readonly file: string;
  /** As a spreadsheet counts rows of a table (the header is 1), or the line of NDJSON; absent in a JSON file. */
  readonly row?: number;
  /** The column's header or the key. */
  readonly column: string;
  readonly text: string;
  /** The number by which the register knows whom the row is about: not a telephone number, however it looks. */
  readonly ownNumber?: string;
  /** The place of an office that everyone may come to: its address may lead to the door. */
  readonly isOpenPlace?: boolean;
}

/**
 * Searches what is about to be published for personal data. A cell is exempt only where it is the row's own number:
 * a code of 18 digits may look like a bank card. Even then an identity-card number is found, unless it is a valid
 * unified social credit code or, of 15 digits, a valid registration number.
 *
 * @returns an issue `disclosure.personal-data` for each finding, with the place and a masked preview
 * @basis 个人信息保护法 第六条; 政府信息公开条例 第十五条
 * @example
 * ```ts
 * const [issue] = scanPersonalData([{ file: '抽查名单.csv', row: 2, column: '检查对象名称', text: '红星商店 13900123456' }]);
 * assert.deepEqual(issue?.path, ['抽查名单.csv', 2, '检查对象名称']);
 * assert.equal(issue?.args.preview, '139****3456');
 * ```
 */
export function scanPersonalData(cells: Iterable<PublishedCell>): Issue<DisclosureIssueCode>[] {
  const issues: Issue<DisclosureIssueCode>[] = [];
  for (const cell of cells) {
    if (isHarmlessNumber(cell)) continue;
    for (const { kind, preview } of findPersonalData(withoutThrows(cell.text))) {
      if (kind === 'door-address' && cell.isOpenPlace) continue;
      const path = cell.row === undefined ? [cell.file, cell.column] : [cell.file, cell.row, cell.column];
      issues.push(issueOf('disclosure.personal-data', { path, args: { kind, preview } }));
    }
  }
  return issues;
}

/** What dice showed is nobody's number, and an office cannot throw them again because they look like one. */
function withoutThrows(text: string): string {
  return text.replace(thrown, (value: string, throws: string, digits: string) =>
    digits.length === Number(throws) ? '' : value,
  );
}

function isHarmlessNumber({ text, ownNumber }: PublishedCell): boolean {
  if (ownNumber === undefined || text !== ownNumber) return false;
  if (isFormerIdentityNumber(text)) return false;
  return !isIdentityNumber(text) || checkCreditCode(text).kind === 'valid';
}

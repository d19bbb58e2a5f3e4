import type { PoolIssueCode } from '../../core/pools/index.js';
import type { Wording } from '../wording.js';

/** What the two pools have to say. */
export const poolWords: Readonly<Record<PoolIssueCode, Wording>> = {
  'pools.id-trimmed': words('Blanks around "{from}" were cut; it was read as {id}.', 'Nothing to do.'),
  'pools.id-invisible-removed': words(
    'Invisible characters around "{from}" were cut; it was read as {id}.',
    'Check the code; best type the cell anew.',
  ),
  'pools.id-upper-cased': words(
    'Small letters in "{from}" became capitals; it was read as {id}.',
    'Check it: a small l is often a mistyped digit 1.',
  ),
  'pools.id-precision-suspect': words(
    'The code {id} ends in three zeros and fails its check, as when a spreadsheet took it for a number. It was taken.',
    'Compare it with the registration; export it again with the column formatted as text.',
  ),
  'pools.id-from-other-column': words(
    'In {count} rows without a credit code the id was taken from this column (first in row {firstRow}: {example}).',
    'Where a new licence has been issued, fill in the credit code.',
  ),
  'pools.credit-code-length': words(
    'The code {id} has {length} characters where a credit code has 18; it was taken as it stands.',
    'Compare it with the registration for a character too many or too few.',
  ),
  'pools.credit-code-character': words(
    'Character {position} of {id} is "{character}", which no credit code has; it was taken as it stands.',
    'Compare it with the registration; I, O, S, V and Z are common mistakes.',
  ),
  'pools.credit-code-check-digit': words(
    'The check character of {id} should be {expected} and is {found}; it was taken as it stands.',
    'Compare it with the registration; a few early codes do fail and may stay.',
  ),
  'pools.organisation-code-hyphen': words(
    'The hyphen of the organisation code "{from}" was taken out; it was read as {id}.',
    'Check that it is an organisation code; where a new licence was issued, fill in the credit code.',
  ),
  'pools.organisation-code-check-digit': words(
    'The check digit of the organisation code {id} should be {expected} and is {found}; it was taken as it stands.',
    'Compare it with the registration.',
  ),
  'pools.registration-number-check-digit': words(
    'The check digit of the registration number {id} should be {expected} and is {found}; it was taken.',
    'Compare it with the registration.',
  ),
  'pools.registration-number-legacy': words(
    'The number {id} is an old registration number of {length} digits; it was taken as it stands.',
    'Where a new licence has been issued, fill in the credit code.',
  ),
  'pools.row-shifted': words(
    'This row looks shifted: "{expected}" holds no code, and the code {id} stands under "{found}".',
    'Compare with the original register and move the cells back to their columns.',
  ),
  'pools.name-malformed': words(
    '"{text}" has not a single letter and is no name.',
    'Fill in the registered name.',
  ),
  'pools.kinds-from-code': words(
    'In {count} rows the kind was taken from the first two characters of the code (first in row {firstRow}: {example}).',
    'Nothing to do; where that is wrong, fill in the kind.',
  ),
  'pools.kinds-unknown': words(
    'The kind is worded in an unknown way in {count} rows (first in row {firstRow}: {example}).',
    'If the rules go by kind, write 企业 (enterprise), 个体工商户 (individual household), 农民专业合作社 (cooperative) or the like.',
  ),
  'pools.licence-rows-joined': words(
    '{count} rows tell several licences or special pools of {ids} targets and became one record each (first in row {firstRow}: {example}).',
    'Nothing to do; where a row belongs to somebody else, correct its code.',
  ),
  'pools.licences-unnamed': words(
    'Without a column 许可证名称 of licence names, {count} cells of this column were left out (first in row {firstRow}: {example}).',
    'Where the licences are needed, add the column and import again.',
  ),
  'pools.names-repeated': words(
    'Different codes share a name in {count} cases, such as "{example}" (rows {rows}).',
    'Check whether someone is registered twice.',
  ),
  'pools.names-similar': words(
    'Names differ only in width or blanks in {count} cases, such as "{example}" (rows {rows}).',
    'Check whether someone is registered twice; nothing was merged.',
  ),
  'pools.identity-column': words(
    'This column holds identity numbers in {count} rows (first in row {firstRow}). They may not be imported.',
    'Delete the whole column; a draw needs the staff or certificate number only.',
  ),
  'pools.inspector-id-from-certificate': words(
    'Without a column of staff numbers, {count} rows use the certificate number as id (first in row {firstRow}: {example}).',
    'A new certificate changes the id; better add a column 人员编号 of staff numbers.',
  ),
  'pools.inspector-id-unusable': words(
    'There is no column of staff numbers, and the certificate number "{text}" cannot be an id.',
    'Add a column 人员编号 of staff numbers made of letters and digits.',
  ),
  'pools.inspector-status-unstated': words(
    'No column tells the status of inspectors, so all count as valid. Accepted headers: {names}.',
    'Make sure that nobody in the list has become invalid, or add the column.',
  ),
  'pools.certificate-shared': words(
    'The same certificate stands under other ids in {count} rows ({rows}); one person could be drawn twice, so none was taken.',
    'Delete the repeated person or correct the certificate number.',
  ),
  'pools.scope-malformed': words(
    '"{text}" is not the id of an item.',
    'Use the ids of the item list, separated by semicolons, or * for every item.',
  ),
  'pools.scope-names-dropped': words(
    'In {count} cells names follow the item ids; only the ids were kept (first in row {firstRow}: {example}).',
    'Check that the ids are those of the item list.',
  ),
  'pools.examination-without-year': words(
    'This column looks like examination results, but its header names no single year; it was left out.',
    'Put the year into the header, one year for each column, such as 2017年考试.',
  ),
  'pools.examinations-malformed': words(
    'The entry "{text}" does not tell a year and its result, or contradicts another result of that year.',
    'Write it as 2016年合格, each year once, separated by semicolons.',
  ),
  'pools.load-malformed': words(
    '"{text}" is no number of visits.',
    'Fill in digits only, such as 40; leave it empty where there is no limit.',
  ),
  'pools.period-malformed': words(
    '"{text}" does not tell from which day to which.',
    'Write it as 2026-03-01至2026-03-10 病假, several separated by semicolons.',
  ),
  'pools.period-reversed': words('"{text}" ends before it begins.', 'Check both dates.'),
  'pools.recusal-rows-joined': words(
    '{count} rows tell several recusals of {ids} inspectors and became one record each (first in row {firstRow}: {example}).',
    'Nothing to do; where a row belongs to somebody else, correct its id.',
  ),
  'pools.recusal-malformed': words(
    'The recusal "{text}" is no usable code and could not be honoured, so the row was not taken.',
    'Use the credit codes of the targets, separated by semicolons.',
  ),
  'pools.recusal-reason-unstated': words(
    'No reason is given for {count} recusals (first in row {firstRow}: {example}).',
    'Add a column 回避原因 with the reasons.',
  ),
};

function words(message: string, remedy: string): Wording {
  return { message, remedy };
}

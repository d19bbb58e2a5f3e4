import type { FindingKind } from '../../core/quality/index.js';
import type { FindingWording } from '../catalogue.js';

/** `name` is the heading, `message` what was found, `detail` what is told of one finding. */
export const findingWords: Readonly<Record<FindingKind, FindingWording>> = {
  'target-organisation-under-two-codes': {
    name: 'One organisation under two numbers',
    message:
      'These targets have different numbers and one organisation code (characters 9 to 17 of the credit code): one business stands in the pool twice and is twice as likely to be drawn.',
    remedy: 'Ask the registration office, keep the number in force and cancel the other in the next version.',
    detail: 'organisation code {organisationCode}',
  },
  'target-name-under-old-and-new-number': {
    name: 'One name under a credit code and an older number',
    message:
      'Under one name stand a credit code and an old registration number or organisation code: the old entry was probably not cancelled when the licence was renewed.',
    remedy: 'See whether it is one business; if so, keep the entry with the credit code only.',
    detail: '',
  },
  'target-name-under-two-kinds': {
    name: 'One name, two kinds of entity',
    message: 'Under one name stand different kinds, such as an enterprise and the household it once was.',
    remedy: 'See whether it is one business; if so, cancel the older entry; if not, leave both.',
    detail: '{kinds}',
  },
  'target-name-repeated': {
    name: 'Repeated names',
    message:
      'Several numbers have one name (blanks and width aside). Households often share names; enterprises do not.',
    remedy: 'Compare registration office and address; where it is one business, keep one entry.',
    detail: '',
  },
  'target-name-lookalike': {
    name: 'Lookalike names',
    message:
      'The names differ only in marks, brackets, the case of letters or 有限责任公司 against 有限公司, and the numbers differ.',
    remedy:
      'Compare registration office and address; where it is one business, keep one entry, named as its licence names it.',
    detail: '',
  },
  'target-name-placeholder': {
    name: 'Names that are no names',
    message: 'The name is only marks, digits, the number itself or a word such as "unknown" or "test".',
    remedy: 'Fill in the name of the licence; cancel entries made for testing.',
    detail: '',
  },
  'target-name-garbled': {
    name: 'Garbled names',
    message:
      'The name seems to have been read in a wrong encoding once, or has broken characters: nobody would know it when published.',
    remedy: 'Ask the supplier for the original file in UTF-8 or GB18030 and import it again; do not guess.',
    detail: '',
  },
  'target-name-invisible-characters': {
    name: 'Names with invisible or odd characters',
    message:
      'The name holds zero-width characters, direction marks, line breaks or characters that look like common ones: searching and comparing will miss it.',
    remedy: 'Type the name anew from the licence.',
    detail: 'character {position} is {character}',
  },
  'target-id-rounded': {
    name: 'Numbers ended in zeros by a spreadsheet',
    message:
      'The number ends in three zeros and fails its check: a spreadsheet took the code for a number and kept 15 digits.',
    remedy: 'Such a number is of no use. Make the column text in the original, export and import again.',
    detail: '',
  },
  'target-credit-code-length': {
    name: 'Credit codes of a wrong length',
    message: 'The number looks like a credit code but does not have 18 characters.',
    remedy: 'Correct it from the licence; if it is a number of your own, leave it.',
    detail: '{length} characters',
  },
  'target-credit-code-character': {
    name: 'Credit codes with a wrong character',
    message: 'A credit code never has I, O, S, V or Z: probably 1, 0, 5 or 2 was misread.',
    remedy: 'Correct it from the licence.',
    detail: 'character {position} is {character}',
  },
  'target-credit-code-check-digit': {
    name: 'Credit codes that fail their check',
    message:
      'The last character does not follow from the first 17. A few codes were issued like that; most are typing errors.',
    remedy: 'Compare with the licence; if it agrees, leave it.',
    detail: 'ends in {found} instead of {expected}',
  },
  'target-organisation-code-check-digit': {
    name: 'Credit codes whose organisation code fails its check',
    message:
      'The credit code passes its check, but the organisation code in its characters 9 to 17 does not.',
    remedy: 'Compare with the licence; if it agrees, leave it.',
    detail: 'organisation code {organisationCode}',
  },
  'target-registration-number-check-digit': {
    name: 'Registration numbers that fail their check',
    message: 'The last digit of the 15 does not follow from the first 14.',
    remedy: 'Look into the registration file; where a credit code has been given, use that.',
    detail: 'ends in {found} instead of {expected}',
  },
  'target-id-legacy': {
    name: 'Numbers of the old kind',
    message:
      'The number is a registration number of 15, 14 or 13 digits or an organisation code, not yet a credit code.',
    remedy: 'They can be drawn as they are; use the new code once the licence is renewed.',
    detail: '{length} characters',
  },
  'target-status-unstated': {
    name: 'Status not stated',
    message:
      'The pool does not state the registration status. Unless the rules allow such targets, none of them is drawn.',
    remedy: 'Get the status from the registration office and add it to the pool.',
    detail: '',
  },
  'target-status-ended': {
    name: 'Cancelled, annulled or moved out',
    message:
      'These targets have been cancelled, annulled or have moved out and still stand in the pool; they are not drawn, but swell the total.',
    remedy: 'Check them and cancel them in the next version.',
    detail: '{status}',
  },
  'target-kind-unstated': {
    name: 'Kind not stated',
    message: 'The pool does not state the kind of entity and the code does not tell it: no strata by kind.',
    remedy: 'Where strata by kind are needed, add the kind.',
    detail: '',
  },
  'target-district-unstated': {
    name: 'District not stated',
    message:
      'The pool does not state the present district: no strata by district, no inspectors from nearby.',
    remedy: 'Add the present district; do not take it from the credit code, for businesses move.',
    detail: '',
  },
  'target-credit-class-unstated': {
    name: 'Credit risk class not stated',
    message: 'The pool does not state the credit risk class (A, B, C, D): no strata by risk.',
    remedy: 'Take class and date from the classification system and add them to the pool.',
    detail: '',
  },
  'target-date-to-come': {
    name: 'Dates still to come',
    message:
      'The day of the last inspection, the registration or the classification lies after today. A last inspection in the future keeps a target out of draws as inspected recently.',
    remedy: 'Correct the date from the original record.',
    detail: '{date}',
  },
  'target-licence-expired': {
    name: 'Expired licences',
    message: 'The licence in the pool has expired by this day.',
    remedy: 'Update the pool where it was renewed; where it was not, tell the division in charge.',
    detail: '{licence}, valid to {validTo}',
  },
  'target-licence-expiring': {
    name: 'Licences about to expire',
    message: 'The licence in the pool expires within {days} days.',
    remedy: 'Update the pool once it is renewed.',
    detail: '{licence}, valid to {validTo}',
  },
  'target-requirement-unmet': {
    name: 'Qualifications or experts that nobody has',
    message:
      'These targets need a qualification or an expert, and none of the inspectors who could be sent out on the day has it.',
    remedy:
      'See whether both pools use the same words; if nobody has it, ask the upper level or a neighbour for help.',
    detail: 'needs {requirement}',
  },
  'inspector-repeated': {
    name: 'Inspectors of one name',
    message:
      'One department has inspectors of the same name under different ids: one person may stand in the pool twice and be paired with himself.',
    remedy: 'Compare the certificates; keep one entry for one person.',
    detail: '{department}',
  },
  'inspector-inactive': {
    name: 'Inspectors who are not valid',
    message: 'The status is invalid; they are not drawn.',
    remedy: 'Update the pool if they are back; cancel those who have left.',
    detail: '',
  },
  'inspector-away': {
    name: 'Inspectors away on the day',
    message: 'The day is within a period of absence; they are not drawn.',
    remedy: 'Update the period if they are back.',
    detail: '{from} to {to}',
  },
  'inspector-certificate-missing': {
    name: 'Inspectors without a certificate',
    message: 'The pool states no certificate number: they may not inspect and are not drawn.',
    remedy: 'Add the number; whoever has no certificate does not belong in the pool.',
    detail: '',
  },
  'inspector-certificate-expired': {
    name: 'Expired certificates',
    message: 'The status is valid, yet the certificate has expired by this day; they are not drawn.',
    remedy: 'Update the pool after renewal; set the status to invalid for whoever inspects no more.',
    detail: 'valid to {validTo}',
  },
  'inspector-certificate-expiring': {
    name: 'Certificates about to expire',
    message: 'The certificate expires within {days} days, this day included.',
    remedy: 'Renew it soon and update the pool.',
    detail: 'valid to {validTo}',
  },
  'inspector-examination-failed': {
    name: 'Examination failed',
    message: 'The examination of enforcement qualification of {year} was failed.',
    remedy: 'Do not send them out before they pass; then add the result.',
    detail: '',
  },
  'inspector-examination-missing': {
    name: 'No examination result',
    message: 'The pool states no result of {year} for them, though it does for others.',
    remedy: 'Add the result of whoever sat; arrange an examination for whoever did not.',
    detail: '',
  },
  'inspector-scope-empty': {
    name: 'Item scope not stated',
    message: 'The pool states no item scope: where the rules ask for one, they are sent out for nothing.',
    remedy: 'Add the item scope; write * for whoever may inspect everything.',
    detail: '',
  },
  'inspector-scope-unknown-item': {
    name: 'Item scopes with items that the list does not have',
    message: 'The item scope names ids that the item list does not have: misspelt, or cancelled since.',
    remedy: 'Correct the ids by the list and take out what was cancelled.',
    detail: 'not in the list: {items}',
  },
  'inspector-recusal-unknown-target': {
    name: 'Recusals of targets that the pool does not have',
    message:
      'The recusal names a number that the target pool does not have: if it is misspelt, the recusal has no effect.',
    remedy: 'Check the number, old and new; if the target has been cancelled, leave it.',
    detail: 'recused from {target}',
  },
  'inspectors-too-few': {
    name: 'Too few inspectors',
    message:
      'Fewer than {least} inspectors could be sent out on the day: there are so few pairs that who comes can be guessed.',
    remedy: 'Enlarge the pool, or inspect jointly with the upper level or a neighbour.',
    detail: '{eligible} could be sent out',
  },
  'item-unpublished': {
    name: 'Unpublished items',
    message: 'The item has not been published and may not be inspected; a draw is refused.',
    remedy: 'Publish the list and update it; cancel what is inspected no more.',
    detail: '',
  },
  'item-without-basis': {
    name: 'Items without a basis',
    message: 'The item states no legal basis and may not be inspected; a draw is refused.',
    remedy: 'Add the article; without a basis, cancel the item.',
    detail: '',
  },
  'item-expired': {
    name: 'Expired items',
    message: 'The item has ceased to be in force; a draw is refused.',
    remedy: 'Cancel it in the next version, or extend it on a new basis.',
    detail: 'in force to {effectiveTo}',
  },
  'item-upcoming': {
    name: 'Items not yet in force',
    message: 'The item is not in force on this day.',
    remedy: 'Nothing has to be done; put it into tasks once it is in force.',
    detail: 'in force from {effectiveFrom}',
  },
  'item-without-inspector': {
    name: 'Items that nobody may inspect',
    message: 'None of the inspectors who could be sent out on the day has the item in his scope.',
    remedy: 'Compare the item scopes with the ids of the list; if there is nobody, add inspectors.',
    detail: '',
  },
  'item-without-pair': {
    name: 'Items that only one may inspect',
    message:
      'Only one of the inspectors who could be sent out on the day has the item in his scope; an inspection takes two.',
    remedy: 'Look at the item scopes, or add inspectors.',
    detail: '',
  },
  'district-without-inspectors': {
    name: 'Districts with targets and no inspectors',
    message:
      'The target pool has this district, but nobody who could be sent out on the day is of it: where inspectors must be of the district, there are none.',
    remedy:
      'See first whether both pools write the district alike; if there is nobody, do not bind teams to districts.',
    detail: '{district}',
  },
  'district-without-targets': {
    name: 'Districts with inspectors and no targets',
    message:
      'The inspector pool has this district, the target pool does not: a district may have been left out, or is written differently.',
    remedy: 'Compare with the totals of the stations; add what was left out, write districts alike.',
    detail: '{district}',
  },
};

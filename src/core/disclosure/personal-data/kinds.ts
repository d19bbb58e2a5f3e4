import { listBankCards } from './bank-card.js';
import { listDoorAddresses, starDoor } from './door-address.js';
import { listIdentityNumbers } from './identity.js';
import { listNumberPlates } from './number-plate.js';
import { flattenText, starOut } from './plain-text.js';
import { mayHoldPersonalData } from './quick-exit.js';
import { listFixedLineNumbers, listMobileNumbers } from './telephone.js';

/** What a publication is searched for. Persons' names cannot be told by their form. */
export const personalDataKinds = [
  'identity-number',
  'bank-card',
  'mobile-number',
  'telephone-number',
  'number-plate',
  'e-mail',
  'door-address',
] as const;

/** A kind of `personalDataKinds`. */
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** Something in a text that looks like personal data, masked for messages. */
export interface PersonalDataFinding {
  readonly kind: PersonalDataKind;
  readonly preview: string;
}

const electronicMail = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/g;

/** A digest holds eleven decimal digits in a row by chance now and then. */
const digest = /(?<![0-9A-Za-z])[0-9a-f]{64}(?![0-9A-Za-z])/g;

/**
 * Finds identity-card numbers (18 characters with the right check character, or 15 digits; a calendar day within),
 * bank cards (16–19 digits with the right Luhn digit), mobile and fixed-line numbers, number plates, e-mail addresses
 * and addresses down to the door; in full width, split by blanks, dashes or unseen characters too.
 *
 * @basis GB 11643-1999 (identity-card number); ISO/IEC 7812-1 (bank card); GA 36—2018 (number plate)
 * @example
 * ```ts
 * assert.deepEqual(findPersonalData('电话１３９ ００１２ ３４５６'), [{ kind: 'mobile-number', preview: '139****3456' }]);
 * assert.deepEqual(findPersonalData('（０９９１）２３４-５６７８'), [{ kind: 'telephone-number', preview: '0991*****78' }]);
 * assert.deepEqual(findPersonalData('幸福路12号3号楼2单元501室'), [
 *   { kind: 'door-address', preview: '*号*号楼*单元*室' },
 * ]);
 * assert.deepEqual(findPersonalData('91650100745210000X'), []);
 * ```
 */
export function findPersonalData(text: string): PersonalDataFinding[] {
  // Nearly every text ends here.
  if (!mayHoldPersonalData(text)) return [];
  const plain = flattenText(text).replace(digest, ' ');
  return personalDataKinds.flatMap((kind) => listPreviews(kind, plain).map((preview) => ({ kind, preview })));
}

function listPreviews(kind: PersonalDataKind, plain: string): string[] {
  switch (kind) {
    case 'identity-number':
      return listIdentityNumbers(plain).map((found) => starOut(found, { head: 2, tail: 3 }));
    case 'bank-card':
      return listBankCards(plain).map((found) => starOut(found, { head: 2, tail: 3 }));
    case 'mobile-number':
      return listMobileNumbers(plain).map((found) => starOut(found, { head: 3, tail: 4 }));
    case 'telephone-number':
      return listFixedLineNumbers(plain).map(
        ({ area, local }) => area + starOut(local, { head: 0, tail: 2 }),
      );
    case 'number-plate':
      return listNumberPlates(plain).map((found) => starOut(found, { head: 2, tail: 0 }));
    case 'e-mail':
      return [...plain.matchAll(electronicMail)].map(
        ([found]) => `${found.slice(0, 1)}***${found.slice(found.indexOf('@'))}`,
      );
    case 'door-address':
      return listDoorAddresses(plain).map(starDoor);
  }
}

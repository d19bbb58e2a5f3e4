import type { PersonalDataKind } from '../../core/disclosure/index.js';

/** What may not be published, within a sentence. */
export const personalDataWords: Readonly<Record<PersonalDataKind, string>> = {
  'identity-number': 'an identity-card number',
  'bank-card': 'a bank-card number',
  'mobile-number': 'a mobile number',
  'telephone-number': 'a telephone number',
  'number-plate': 'a number plate',
  'e-mail': 'an e-mail address',
  'door-address': 'an address down to the door',
};

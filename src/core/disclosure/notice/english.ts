import type { AssuranceLevel, PinnedSource } from '../../entropy/index.js';
import { formatRatio, type Ratio, type Rounding } from '../../kernel/index.js';
import type { Comparator, ExclusionCode, MethodId, Quantity, Remedy } from '../../rules/index.js';
import { formatCount } from '../words.js';

/** The English that stands beside the Chinese of `words.ts`; the Chinese is what counts. */
const exclusions: Readonly<Record<ExclusionCode, string>> = {
  'status-suspended': 'business suspended',
  'status-revoked': 'licence revoked',
  'status-cancelled': 'deregistered',
  'status-annulled': 'registration annulled',
  'status-moved-out': 'moved away',
  'status-closed': 'closed',
  'status-liquidating': 'in liquidation',
  'status-unstated': 'status not stated',
  'status-active': 'active, out of scope',
  'kind-out-of-scope': 'kind out of scope',
  'district-out-of-scope': 'district out of scope',
  cooldown: 'inspected recently',
  'credit-class-missing': 'credit risk class not stated',
  'district-missing': 'district not stated',
  'kind-missing': 'kind not stated',
  'industry-missing': 'industry code not stated',
  'tag-missing': 'none of the tags',
  'named-stratum-missing': 'in no stratum of the rules',
  'out-of-scope-by-rule': 'out of scope by the rules',
  'frequency-cap-organ': 'cap of this authority reached',
  'frequency-cap-own-level': 'cap of the authority’s level reached',
  'frequency-cap-levels': 'cap of the levels reached',
  'frequency-cap-all': 'cap of all authorities reached',
  'frequency-cooldown': 'inspected recently, by the history',
  'frequency-rotation': 'inspected in this rotation',
  'yearly-load-reached': 'yearly load reached',
  'drawn-earlier-batch': 'drawn in an earlier batch',
  'excluded-by-hand': 'left out by a person',
  'inspector-invalid': 'not valid',
  'inspector-unavailable': 'away on the day',
  'certificate-missing': 'no certificate stated',
  'certificate-expired': 'certificate expired',
  'examination-missing': 'examination not sat',
  'examination-failed': 'examination failed',
  'item-scope': 'items not in scope',
  'no-place-in-team': 'fits no place of a team',
};

export const englishMethods: Readonly<Record<MethodId, string>> = {
  'sha256@1': 'tickets, sha256@1',
  'seedrandom@1': 'shuffle, seedrandom@1',
};

export const englishRoundings: Readonly<Record<Rounding, string>> = {
  ceil: 'rounded up',
  floor: 'rounded down',
  'half-up': 'rounded half up',
};

export const englishRemedies: Readonly<Record<Remedy['kind'], string>> = {
  'raise-cap': 'more visits for each inspector',
  'neighbouring-pool': 'inspectors of a neighbouring pool',
  'direct-appointment': 'inspectors appointed directly',
};

export const englishAssurances: Readonly<Record<AssuranceLevel, string>> = {
  'parties-and-public-source': 'shares of two or more parties and a public value later than the seal',
  'party-and-public-source': 'the share of one party and a public value later than the seal',
  'public-source': 'a public value later than the seal alone',
  parties: 'shares of two or more parties',
  'single-party': 'the share of one party alone (rehearsals only)',
};

const comparators: Readonly<Record<Comparator, string>> = { '>=': 'at least ', '<=': 'at most ', '=': '' };

export function excludedInEnglish(code: string): string {
  return Object.hasOwn(exclusions, code) ? exclusions[code as ExclusionCode] : code;
}

export function quantityInEnglish(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'ratio':
      return `${comparators[quantity.comparator]}${formatRatio(quantity.ratio)}`;
    case 'count':
      return `${comparators[quantity.comparator]}${formatCount(quantity.count)}`;
    case 'range': {
      const bound = (one: number | Ratio) => (typeof one === 'number' ? formatCount(one) : formatRatio(one));
      return `${bound(quantity.least)} to ${bound(quantity.most)}`;
    }
    case 'staff-ratio':
      return `${comparators[quantity.comparator]}inspectors to targets ${quantity.staff}:${quantity.units}`;
    case 'all':
      return 'all';
  }
}

export function sourceInEnglish(source: PinnedSource): string {
  return source.kind === 'ssq'
    ? `China Welfare Lottery SSQ, issue ${source.issue}`
    : `ten-sided dice, ${source.throws} throws`;
}

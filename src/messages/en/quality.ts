import type { QualityWording } from '../catalogue.js';

/** The words around the findings of a quality report. */
export const qualityWords: QualityWording = {
  severities: { error: 'to be dealt with', warning: 'to be looked at', info: 'for information' },
  reasons: {
    'no-items': 'no item list is in force on the day (none imported, or not yet in force)',
    'no-targets': 'no target pool is in force on the day (none imported, or not yet in force)',
    'no-inspectors': 'no inspector pool is in force on the day (none imported, or not yet in force)',
    'nothing-stated': 'no record of the register states it',
  },
  statuses: {
    active: 'active',
    suspended: 'suspended',
    revoked: 'revoked',
    cancelled: 'cancelled',
    annulled: 'annulled',
    'moved-out': 'moved out',
    closed: 'closed',
    liquidating: 'in liquidation',
    unstated: 'not stated',
  },
  kinds: {
    enterprise: 'enterprise',
    'individual-household': 'individual household',
    cooperative: 'cooperative',
    'foreign-representative-office': 'foreign representative office',
    product: 'product',
    project: 'project',
    behaviour: 'behaviour',
    other: 'other',
    unstated: 'not stated',
  },
  listSeparator: '; ',
};

import type { GroundWording } from '../catalogue.js';

const status = 'status: {value}; the rules draw only: {allowed}';

/** The evidence of a reason: what the register says, and what it is held against. */
export const groundWords: GroundWording = {
  nothing: '(empty)',
  codes: { valid: 'valid', invalid: 'not valid' },
  between: ', ',
  columns: ['pool', 'id', 'name', 'standing', 'stratum', 'codes', 'reasons', 'what the register says'],
  pools: { targets: 'target', inspectors: 'inspector' },
  standings: { eligible: 'eligible', excluded: 'left out', undecided: 'without a stratum' },
  sentences: {
    'status-suspended': status,
    'status-revoked': status,
    'status-cancelled': status,
    'status-annulled': status,
    'status-moved-out': status,
    'status-closed': status,
    'status-liquidating': status,
    'status-unstated': status,
    'status-active': status,
    'kind-out-of-scope': 'kind: {value}; the rules draw only: {allowed}',
    'district-out-of-scope': 'district: {value}; the rules draw only: {allowed}',
    cooldown: 'last inspected {value}; {months} months later is {until}, after the day of the task {asOf}',
    'credit-class-missing': 'credit risk class: {value}; the rules stratify by it',
    'district-missing': 'district: {value}; the rules stratify by it',
    'kind-missing': 'kind: {value}; the rules stratify by it',
    'industry-missing': 'industry: {value}; the rules stratify by it',
    'tag-missing': 'tags: {value}; the rules stratify by: {wanted}',
    'out-of-scope-by-rule': 'the register says: {value}; that does not meet the condition of the rules',
    'named-stratum-missing': 'the register says: {value}; that meets none of: {wanted}',
    'frequency-cap-organ': 'inspections in the history: {value}; day of the task {asOf}',
    'frequency-cap-levels': 'inspections in the history: {value}; day of the task {asOf}',
    'frequency-cap-all': 'inspections in the history: {value}; day of the task {asOf}',
    'frequency-cooldown': 'inspections in the history: {value}; day of the task {asOf}',
    'frequency-rotation': 'inspections in the history: {value}; day of the task {asOf}',
    'yearly-load-reached': 'yearly load: {value}; visits made this year: {made}',
    'inspector-invalid': 'status: {value}',
    'inspector-unavailable': 'away: {value}; day of the task {asOf}',
    'certificate-missing': 'certificate number: {value}',
    'certificate-expired': 'certificate valid to {value}, before the day of the task {asOf}',
    'examination-missing': 'examinations: {value}; the rules ask for a pass in {year}',
    'examination-failed': 'examinations: {value}; the rules ask for a pass in {year}',
    'item-scope': 'item scope: {value}; lacking of this task: {lacking}',
    'no-place-in-team':
      'department, qualifications, expertise, district: {value}; the team asks for: {wanted} (@: of the target’s district)',
  },
};

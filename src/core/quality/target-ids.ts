import { checkCreditCode, checkOrganisationCode, checkRegistrationNumber } from '../pools/index.js';
import { type CheckForm, found, recordCheck } from './check-form.js';
import { isOlderNumber } from './namesakes.js';

/** Long enough, and of the right characters, to be meant for a credit code. */
const likeCreditCode = /^[0-9A-Z]{16,20}$/;
/** A spreadsheet that took a code for a number keeps 15 digits and fills up with zeros. */
const rounded = /^\d{15}000$/;

/** Ids that contradict themselves, told as on import: such a target is kept, and somebody looks. */
export const targetIdChecks = {
  'target-id-rounded': recordCheck('targets', {
    severity: 'error',
    wrong: ({ id }) => (rounded.test(id) && checkCreditCode(id).kind !== 'valid' ? found : undefined),
  }),
  'target-credit-code-length': recordCheck('targets', {
    severity: 'warning',
    wrong: ({ id }) => (id.length !== 18 && likeCreditCode.test(id) ? { length: id.length } : undefined),
  }),
  'target-credit-code-character': recordCheck('targets', {
    severity: 'warning',
    wrong: ({ id }) => {
      const check = likeCreditCode.test(id) ? checkCreditCode(id) : undefined;
      return check?.kind === 'character'
        ? { position: check.position, character: check.character }
        : undefined;
    },
  }),
  'target-credit-code-check-digit': recordCheck('targets', {
    severity: 'warning',
    wrong: ({ id }) => {
      const check = likeCreditCode.test(id) && !rounded.test(id) ? checkCreditCode(id) : undefined;
      return check?.kind === 'check-digit' ? { expected: check.expected, found: check.found } : undefined;
    },
  }),
  'target-organisation-code-check-digit': recordCheck('targets', {
    severity: 'warning',
    wrong: ({ id }) => {
      if (checkCreditCode(id).kind !== 'valid') return undefined;
      const organisationCode = id.slice(8, 17);
      return checkOrganisationCode(organisationCode).kind === 'valid' ? undefined : { organisationCode };
    },
  }),
  'target-registration-number-check-digit': recordCheck('targets', {
    severity: 'warning',
    wrong: ({ id }) => {
      const check = checkRegistrationNumber(id);
      return check.kind === 'check-digit' ? { expected: check.expected, found: check.found } : undefined;
    },
  }),
  'target-id-legacy': recordCheck('targets', {
    severity: 'info',
    wrong: ({ id }) => (isOlderNumber(id) ? { length: id.length } : undefined),
  }),
} satisfies Record<string, CheckForm>;

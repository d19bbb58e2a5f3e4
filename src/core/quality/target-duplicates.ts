import { checkOrganisationCode, type InspectionTarget } from '../pools/index.js';
import { type CheckForm, findingOf } from './check-form.js';
import { sharersOf } from './grouping.js';
import type { QualityFinding } from './model.js';
import { kindsOf, type Namesakes } from './namesakes.js';

/** One target that stands in the pool more than once is drawn more often than the others. */
export const targetDuplicateChecks = {
  'target-organisation-under-two-codes': { severity: 'error', needs: ['targets'], find: findOrganisations },
  'target-name-under-old-and-new-number': namesakeCheck('oldAndNew'),
  'target-name-under-two-kinds': namesakeCheck('twoKinds'),
  'target-name-repeated': namesakeCheck('repeated'),
  'target-name-lookalike': namesakeCheck('lookalike'),
} satisfies Record<string, CheckForm>;

function namesakeCheck(which: keyof Namesakes): CheckForm {
  return {
    severity: 'warning',
    needs: ['targets'],
    *find({ namesakes }) {
      for (const group of namesakes[which]) {
        yield findingOf('targets', group, which === 'twoKinds' ? { kinds: kindsOf(group).join() } : {});
      }
    },
  };
}

/** An organisation keeps its organisation code for life: it is characters 9 to 17 of its credit code. */
function* findOrganisations({
  targets,
}: {
  readonly targets: readonly InspectionTarget[];
}): Iterable<QualityFinding> {
  for (const [organisationCode, group] of sharersOf(targets, ({ id }) => organisationOf(id)))
    yield findingOf('targets', group, { organisationCode });
}

function organisationOf(id: string): string | undefined {
  const code = /^[0-9A-Z]{18}$/.test(id) ? id.slice(8, 17) : id.length === 9 ? id : undefined;
  return code !== undefined && checkOrganisationCode(code).kind === 'valid' ? code : undefined;
}

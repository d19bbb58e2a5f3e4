import type { CivilDate } from '../kernel/index.js';
import type { InspectionTarget, Inspector, Licence, TargetStatus } from '../pools/index.js';
import { type CheckForm, findingOf, found, recordCheck } from './check-form.js';
import { groupBy } from './grouping.js';
import type { QualityFinding } from './model.js';
import type { Scene } from './scene.js';

/** After these nothing is left here to be inspected. */
const ended: readonly TargetStatus[] = ['cancelled', 'annulled', 'moved-out'];

/** What the pool does not say of its targets, and what of them has run out. */
export const targetFactChecks = {
  'target-status-unstated': recordCheck('targets', {
    severity: 'warning',
    wrong: ({ status }) => (status === 'unstated' ? found : undefined),
  }),
  'target-status-ended': recordCheck('targets', {
    severity: 'warning',
    isStated: ({ targets }) => targets.some(({ status }) => status !== 'unstated'),
    wrong: ({ status }) => (ended.includes(status) ? { status } : undefined),
  }),
  'target-kind-unstated': recordCheck('targets', {
    severity: 'info',
    wrong: ({ kind }) => (kind === 'unstated' ? found : undefined),
  }),
  'target-district-unstated': recordCheck('targets', {
    severity: 'warning',
    wrong: ({ district }) => (district === undefined ? found : undefined),
  }),
  'target-credit-class-unstated': recordCheck('targets', {
    severity: 'info',
    wrong: ({ creditClass }) => (creditClass === undefined ? found : undefined),
  }),
  'target-date-to-come': recordCheck('targets', {
    severity: 'error',
    wrong: (target, { asOf }) => {
      const date = datesOf(target).find((day) => day > asOf);
      return date === undefined ? undefined : { date };
    },
  }),
  'target-licence-expired': licenceCheck((validTo, { asOf }) => validTo < asOf),
  'target-licence-expiring': {
    ...licenceCheck((validTo, { asOf, soon }) => asOf <= validTo && validTo <= soon),
    args: ({ daysAhead }) => ({ days: daysAhead }),
  },
  'target-requirement-unmet': {
    severity: 'error',
    needs: ['targets', 'inspectors'],
    isStated: ({ targets }) => targets.some((target) => requirementsOf(target).length > 0),
    find: findUnmet,
  },
} satisfies Record<string, CheckForm>;

/** Days on which something has happened already. */
function datesOf({ lastInspectedAt, registeredAt, creditClassAt }: InspectionTarget): readonly CivilDate[] {
  return [lastInspectedAt, registeredAt, creditClassAt].flatMap((date) => date ?? []);
}

function licenceCheck(isMeant: (validTo: CivilDate, scene: Scene) => boolean): CheckForm {
  const dated = (licence: Licence): licence is Licence & { readonly validTo: CivilDate } =>
    licence.validTo !== undefined;
  return {
    severity: 'warning',
    needs: ['targets'],
    isStated: ({ targets }) => targets.some(({ licences = [] }) => licences.some(dated)),
    *find(scene) {
      for (const target of scene.targets) {
        for (const { name, validTo } of target.licences?.filter(dated) ?? []) {
          if (isMeant(validTo, scene)) yield findingOf('targets', [target], { licence: name, validTo });
        }
      }
    },
  };
}

/** Qualifications and experts that targets ask for and nobody has who could be sent out. */
function* findUnmet({ targets, eligible }: Scene): Iterable<QualityFinding> {
  const held = new Set(eligible.flatMap(qualitiesOf));
  const unmet = targets.flatMap((target) =>
    requirementsOf(target)
      .filter((requirement) => !held.has(requirement))
      .map((requirement) => ({ requirement, target })),
  );
  for (const [requirement, group] of groupBy(unmet, (entry) => entry.requirement)) {
    const concerned = group.map(({ target }) => target);
    yield findingOf('targets', concerned, { requirement });
  }
}

function requirementsOf({
  requiredQualifications = [],
  requiredExperts = [],
}: InspectionTarget): readonly string[] {
  return requiredExperts.length === 0
    ? requiredQualifications
    : [...new Set([...requiredQualifications, ...requiredExperts])];
}

function qualitiesOf({ qualifications, expertTypes }: Inspector): string[] {
  return [...qualifications, ...expertTypes];
}

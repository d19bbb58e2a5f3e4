import type { InspectionItem } from '../items/index.js';
import { type CheckForm, findingOf, found, recordCheck } from './check-form.js';
import type { QualityFinding } from './model.js';
import type { Scene } from './scene.js';

const everything = '*';
const hasScopes = ({ inspectors }: Scene): boolean =>
  inspectors.some(({ itemScope }) => itemScope.length > 0);

/**
 * Items that may not be drawn for, and items that nobody may inspect.
 *
 * @basis 国办发〔2015〕58号; 行政处罚法 第四十二条 (执法人员不得少于两人)
 */
export const itemChecks = {
  'inspector-scope-empty': recordCheck('inspectors', {
    severity: 'warning',
    isStated: hasScopes,
    wrong: ({ status, itemScope }) => (status === 'valid' && itemScope.length === 0 ? found : undefined),
  }),
  'inspector-scope-unknown-item': {
    severity: 'warning',
    needs: ['items', 'inspectors'],
    isStated: hasScopes,
    find: findUnknownItems,
  },
  'item-unpublished': recordCheck('items', {
    severity: 'error',
    wrong: ({ published }) => (published ? undefined : found),
  }),
  'item-without-basis': recordCheck('items', {
    severity: 'error',
    wrong: ({ basis }) => (basis.length === 0 ? found : undefined),
  }),
  'item-expired': recordCheck('items', {
    severity: 'error',
    wrong: (item, { asOf }) => (hasEnded(item, asOf) ? { effectiveTo: item.effectiveTo ?? '' } : undefined),
  }),
  'item-upcoming': recordCheck('items', {
    severity: 'info',
    wrong: ({ effectiveFrom }, { asOf }) =>
      effectiveFrom !== undefined && effectiveFrom > asOf ? { effectiveFrom } : undefined,
  }),
  'item-without-inspector': coverageCheck(0),
  'item-without-pair': coverageCheck(1),
} satisfies Record<string, CheckForm>;

/** Items in force that exactly so many of those who could be sent out may inspect. */
function coverageCheck(wanted: number): CheckForm {
  return {
    severity: 'error',
    needs: ['items', 'inspectors'],
    isStated: hasScopes,
    *find({ items, eligible, asOf }) {
      const covering = new Map<string, number>();
      let anywhere = 0;
      for (const { itemScope } of eligible) {
        if (itemScope.includes(everything)) anywhere++;
        else for (const id of itemScope) covering.set(id, (covering.get(id) ?? 0) + 1);
      }
      for (const item of items) {
        if (!hasEnded(item, asOf) && anywhere + (covering.get(item.id) ?? 0) === wanted)
          yield findingOf('items', [item]);
      }
    },
  };
}

function* findUnknownItems({ items, inspectors }: Scene): Iterable<QualityFinding> {
  const known = new Set<string>([everything, ...items.map(({ id }) => id)]);
  for (const inspector of inspectors) {
    const unknown = inspector.itemScope.filter((id) => !known.has(id));
    if (unknown.length > 0) yield findingOf('inspectors', [inspector], { items: unknown.join(', ') });
  }
}

function hasEnded({ effectiveTo }: InspectionItem, asOf: string): boolean {
  return effectiveTo !== undefined && effectiveTo < asOf;
}

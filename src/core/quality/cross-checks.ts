import { type CheckForm, findingOf } from './check-form.js';
import { groupBy } from './grouping.js';
import type { Scene } from './scene.js';

type Placed = { readonly id: string; readonly name: string; readonly district?: string };

const bothHaveDistricts = ({ targets, inspectors }: Scene): boolean =>
  [targets, inspectors].every((pool: readonly Placed[]) =>
    pool.some(({ district }) => district !== undefined),
  );

/** What one pool says and the other does not bear out. */
export const crossChecks = {
  'inspector-recusal-unknown-target': {
    severity: 'warning',
    needs: ['targets', 'inspectors'],
    isStated: ({ inspectors }) => inspectors.some(({ recusals }) => recusals.length > 0),
    *find({ targets, inspectors }) {
      const known = new Set<string>(targets.map(({ id }) => id));
      for (const inspector of inspectors) {
        for (const { target } of inspector.recusals) {
          if (!known.has(target)) yield findingOf('inspectors', [inspector], { target });
        }
      }
    },
  },
  'district-without-inspectors': {
    severity: 'warning',
    needs: ['targets', 'inspectors'],
    isStated: bothHaveDistricts,
    *find({ targets, eligible }) {
      for (const [district, group] of districtsOnlyOf(targets, eligible))
        yield findingOf('targets', group, { district });
    },
  },
  'district-without-targets': {
    severity: 'warning',
    needs: ['targets', 'inspectors'],
    isStated: bothHaveDistricts,
    *find({ targets, inspectors }) {
      for (const [district, group] of districtsOnlyOf(inspectors, targets))
        yield findingOf('inspectors', group, { district });
    },
  },
} satisfies Record<string, CheckForm>;

/** The districts of one pool that the other has nobody in, as they are worded. */
function districtsOnlyOf<Entry extends Placed>(
  pool: readonly Entry[],
  other: readonly Placed[],
): [string, Entry[]][] {
  const known = new Set(other.map(({ district }) => district));
  return groupBy(pool, ({ district }) => (known.has(district) ? undefined : district));
}

import { handedDownStratum } from '../core/plan/index.js';
import type { TargetKind } from '../core/pools/index.js';
import { catalogues } from '../messages/index.js';
import type { Context } from './context.js';

/** What stands between the values in a stratum's label. */
const separator = ' · ';

/** A stratum as people read it: by its label, or for what it is where it has none. */
export function stratumName(
  { id, label }: { readonly id: string; readonly label: string },
  { phrases: { plan }, language }: Pick<Context, 'phrases' | 'language'>,
): string {
  if (id === handedDownStratum.id) return plan.handedDown;
  if (label === '') return plan.whole;
  // The register codes kinds; whatever else a label holds is the register's own words.
  const { kinds } = catalogues[language].quality;
  const [dimensions, values] = [id.split('/'), label.split(separator)];
  if (dimensions.length !== values.length) return label;
  return values
    .map((value, at) =>
      dimensions[at]?.startsWith('kind:') && Object.hasOwn(kinds, value) ? kinds[value as TargetKind] : value,
    )
    .join(separator);
}

import { handedDownStratum } from '../core/plan/index.js';
import type { Phrases } from './phrases/model.js';

/** A stratum as people read it: by its label, or for what it is where it has none. */
export function stratumName(
  { id, label }: { readonly id: string; readonly label: string },
  { plan }: Phrases,
): string {
  if (id === handedDownStratum.id) return plan.handedDown;
  return label === '' ? plan.whole : label;
}

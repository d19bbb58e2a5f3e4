import { type Ratio, ratioOf } from '../kernel/index.js';
import { completionRates, formatPercent } from '../results/index.js';
import { notApplicable } from '../tables/index.js';
import type { Counts, Rates } from './figures.js';

/** The rates of counts, exact; what would be a share of nothing is left out. */
export function ratesOf(counts: Counts): Rates {
  const { draws, finished, joint, inspected, notInspected, outstanding, published, onTime, late, problem } =
    counts;
  return {
    ...rate('tasks', finished, draws),
    ...completionRates({ inspected, notInspected, outstanding }),
    ...rate('publication', published, inspected + notInspected),
    ...rate('onTime', onTime, onTime + late),
    ...rate('joint', joint, draws),
    ...rate('problem', problem, inspected),
  };
}

/** A rate as it is printed. */
export function formatRate(ratio: Ratio | undefined): string {
  return ratio === undefined ? notApplicable : formatPercent(ratio);
}

function rate<Name extends keyof Rates>(name: Name, part: number, all: number): Rates {
  return all === 0 ? {} : { [name]: ratioOf(part, all) };
}

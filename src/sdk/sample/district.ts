import type { InspectionItem } from '../../core/items/index.js';
import type { Instant } from '../../core/kernel/index.js';
import type { InspectionTask } from '../../core/plan/index.js';
import type { InspectionTarget, Inspector } from '../../core/pools/index.js';
import { parseWorkRules, type WorkRules } from '../../core/rules/index.js';
import { sampleInspectors } from './inspectors.js';
import { sampleItems } from './items.js';
import { sampleRulesFile } from './rules.js';
import { sampleTargets } from './targets.js';
import { sampleTasks } from './tasks.js';

/** One or more. */
export type Some<Value> = readonly [Value, ...Value[]];

/** 一单两库一细则 of a made-up office, and what it wants drawn. */
export interface SampleOffice {
  readonly items: Some<InspectionItem>;
  readonly rules: Some<WorkRules>;
  readonly targets: Some<InspectionTarget>;
  readonly inspectors: Some<Inspector>;
  readonly tasks: Some<InspectionTask>;
}

/**
 * A made-up district of the size of the 2017 report: 7,415 enterprises and 8,958 individual households with valid
 * codes, 212 officers of whom 178 qualify, 26 departments, ten items, two rule sets, two tasks. The same every time.
 *
 * @param options - `revealBy`: when the tasks' shares must be revealed; far away unless told otherwise
 * @example
 * ```ts
 * const { targets, inspectors } = sampleDistrict();
 * assert.equal(targets.length, 7415 + 8958);
 * assert.equal(inspectors.length, 212);
 * ```
 */
export function sampleDistrict({ revealBy }: { readonly revealBy?: Instant } = {}): SampleOffice {
  const targets = some(sampleTargets());
  const recused =
    targets.find(({ status, kind }) => status === 'active' && kind === 'enterprise') ?? targets[0];
  const { market, food } = sampleTasks(recused.id, revealBy);
  return {
    items: some(sampleItems()),
    rules: sampleRules(),
    targets,
    inspectors: some(sampleInspectors()),
    tasks: [market, food],
  };
}

/** The rule sets of the sample as the software holds them. */
export function sampleRules(): Some<WorkRules> {
  const rules = parseWorkRules(sampleRulesFile);
  if (!rules.ok) throw new TypeError(`Cannot read the sample rules: ${rules.issues[0]?.code}`);
  return some(rules.value);
}

/**
 * Holds a list to having a first element.
 *
 * @throws RangeError when it is empty
 */
export function some<Value>(values: readonly Value[]): Some<Value> {
  const [first, ...others] = values;
  if (first === undefined) throw new RangeError('Cannot take the first of nothing');
  return [first, ...others];
}

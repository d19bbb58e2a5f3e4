import * as fc from 'fast-check';
import seedrandom from 'seedrandom';
import type {
  AssignmentInput,
  ServedTarget,
  ServingGroup,
  ServingInspector,
} from '../../src/core/draw/assign/index.js';
import { type Identifier, identifier } from '../../src/core/kernel/index.js';

/** A repeatable stream of words for a test; not a draw method. */
export function testStream(seed: string | number): () => number {
  const generator = seedrandom(`test stream ${seed}`);
  return () => generator.int32() >>> 0;
}

/** `T01`, `T02`, …: ids in order. */
export function numbered(letter: string, count: number): Identifier[] {
  const digits = String(count).length;
  return Array.from({ length: count }, (_, at) =>
    identifier(`${letter}${String(at + 1).padStart(digits, '0')}`),
  );
}

const areas = ['north', 'south'] as const;
const classes = ['lead', 'any'] as const;
const allClasses = classes.flatMap((name) => [name, ...areas.map((area) => `${name}@${area}`)]);

/** Inputs of every shape: several groups, overlapping classes, areas, recusals, tight caps, too few inspectors. */
function inputsOf(largest: {
  targets: number;
  inspectors: number;
  cap: number;
}): fc.Arbitrary<AssignmentInput> {
  return fc
    .record({
      targets: fc.integer({ min: 0, max: largest.targets }),
      inspectors: fc.integer({ min: 1, max: largest.inspectors }),
    })
    .chain((size) => {
      const ids = numbered('I', size.inspectors);
      return fc.record({
        targets: fc.tuple(...numbered('T', size.targets).map((id) => targetOf(id, ids))),
        groups: fc.array(group, { minLength: 1, maxLength: 2 }).map(nameGroups),
        inspectors: fc.tuple(...ids.map((id) => inspectorOf(id, largest.cap))),
      });
    });
}

/** Small enough to try everything. */
export const smallInputs = inputsOf({ targets: 4, inspectors: 5, cap: 3 });

/** Too large for that, small enough for the textbook's maximum flow. */
export const middlingInputs = inputsOf({ targets: 10, inspectors: 9, cap: 5 });

function targetOf(id: Identifier, inspectors: readonly Identifier[]): fc.Arbitrary<ServedTarget> {
  return fc.record(
    {
      id: fc.constant(id),
      area: fc.constantFrom(...areas.map(identifier)),
      recused: fc.subarray([...inspectors, identifier('stranger')], { maxLength: 2 }),
    },
    { requiredKeys: ['id'] },
  );
}

const group = fc.record({
  count: fc.constantFrom(1, 1, 2),
  class: fc.constantFrom(...classes),
  byArea: fc.constantFrom(false, false, true),
});

function nameGroups(groups: readonly Omit<ServingGroup, 'id'>[]): ServingGroup[] {
  return groups.map((group, at) => ({ id: identifier(`G${at}`), ...group }));
}

function inspectorOf(id: Identifier, largestCap: number): fc.Arbitrary<ServingInspector> {
  return fc.record({
    id: fc.constant(id),
    cap: fc.integer({ min: 0, max: largestCap }),
    classes: fc.oneof(fc.constant(allClasses), fc.subarray(allClasses)),
  });
}

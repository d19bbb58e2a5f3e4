import { type AssignmentInput, assignTeams, methodOf } from 'double-random/draw';
import { digestOf, identifier } from 'double-random/kernel';
import type { MethodId } from 'double-random/rules';
import { type Dice, diceOf } from './dice.js';

const perMethod = 220;

/** Whole assignments of both methods, some of which cannot be completed. */
export function assignmentVectors(): Readonly<Record<string, unknown>> {
  const methods: readonly MethodId[] = ['sha256@1', 'seedrandom@1'];
  return {
    assignments: methods.flatMap((method) =>
      Array.from({ length: perMethod }, (_, at) => assignmentOf(method, at + 1)),
    ),
  };
}

function assignmentOf(method: MethodId, ordinal: number): unknown {
  const key = digestOf(`vector ${method} teams ${ordinal}`);
  const input = inputOf(diceOf(`${method} teams ${ordinal}`));
  const { complete: _, ...assigned } = assignTeams(input, methodOf(method).stream(key));
  return { method, key, ...input, ...assigned };
}

/** Small enough that a second program may try everything. */
function inputOf(dice: Dice): AssignmentInput {
  const areas = ['east', 'west'].map(identifier);
  const classes = ['any', 'department:food', 'qualification:boiler'];
  const inspectors = ids('I', 2 + dice.below(5)).map((id) => {
    const own = classes.filter((_, at) => at === 0 || dice.below(3) === 0);
    const area = dice.pick(areas);
    return {
      id,
      cap: 1 + dice.below(4),
      classes: [...own, ...own.map((name) => `${name}@${area}`)].sort(byText),
    };
  });
  const groups = ids('g', 1 + dice.below(2)).map((id, at) => ({
    id,
    count: dice.below(3) === 0 ? 2 : 1,
    class: at === 0 ? 'any' : dice.pick(classes),
    byArea: dice.below(4) === 0,
  }));
  const targets = ids('T', dice.below(5)).map((id) => ({
    id,
    ...(dice.below(5) > 0 && { area: dice.pick(areas) }),
    ...(dice.below(3) === 0 && { recused: [dice.pick(inspectors).id] }),
  }));
  return { targets, groups, inspectors };
}

function ids(letter: string, count: number) {
  return Array.from({ length: count }, (_, at) => identifier(`${letter}${at + 1}`));
}

function byText(left: string, right: string): number {
  return left < right ? -1 : 1;
}

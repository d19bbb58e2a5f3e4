import { type InspectionEvent, inspectionEventSchema } from 'double-random/history';
import { civilDate, type Digest, digestOf, identifier } from 'double-random/kernel';
import { type InspectionTask, type PlanInput, parseTask, planDraw, sealPlan } from 'double-random/plan';
import { inspectionTargetSchema, inspectorSchema } from 'double-random/pools';
import { type WorkRules, workRulesSchema } from 'double-random/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleOffice } from '../fixtures/small-office.js';

/** A task and rules that use as much as there is, so that there is much to change. */
const office = sampleOffice();
const [base] = office.rules;
const rules: WorkRules = {
  ...base,
  effectiveFrom: civilDate('2020-01-01'),
  frequency: { caps: [{ most: 9, per: { years: 1 }, across: 'own-level' }], exempt: ['complaint'] },
  inspectors: { ...base.inspectors, notSamePairTwice: 'one-may-return', yearlyLoad: true },
  visitBatches: { count: 2, basis: ['国市监信〔2019〕38号'] },
};
const task: InspectionTask = {
  ...office.tasks[0],
  level: 'county',
  exclusions: [
    { pool: 'targets', id: office.targets[5]?.id ?? office.targets[0].id, reason: '立案', approver: '局长' },
  ],
};
const history: readonly InspectionEvent[] = office.targets.slice(0, 4).map(({ id }, at) => ({
  id: identifier(`J${at}`),
  target: id,
  date: civilDate('2026-01-15'),
  organ: task.authority,
  level: 'county',
  items: [],
  checkKind: 'drawn',
  inspectors: [
    office.inspectors[0].id,
    office.inspectors[at + 1]?.id ?? office.inspectors[1]?.id ?? office.inspectors[0].id,
  ],
}));
const input: PlanInput = {
  task,
  items: { version: 3, records: office.items },
  rules: { version: 2, records: [rules] },
  targets: office.targets,
  inspectors: office.inspectors,
  history: { version: 4, events: history },
  planned: { version: 5, record: digestOf('the row of the annual plan') },
};
const saltKey = digestOf('salt');

function commitmentOf(changed: PlanInput): Digest | undefined {
  const draft = planDraw(changed);
  if (!draft.ok) return undefined;
  const commitments = Object.fromEntries(
    changed.task.entropy.parties.map((party) => [party, digestOf(`share of ${party}`)]),
  );
  const sealed = sealPlan(draft.value, { saltKey, commitments });
  return sealed.ok ? sealed.value.commitment : undefined;
}

type Step = string | number;
type Node = Record<Step, unknown>;

/** Every place in a value that holds no further ones. */
function leavesOf(value: unknown, path: readonly Step[] = []): (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? value.map((one, at) => [at, one] as const) : Object.entries(value);
  return entries.flatMap(([step, inner]) => leavesOf(inner, [...path, step]));
}

/** A copy in which one leaf is another of its kind, or, where that is asked, gone. */
function altered<Value>(value: Value, path: readonly Step[], way: 'other' | 'gone'): Value {
  const copy = structuredClone(value);
  const last = path[path.length - 1] ?? '';
  const parent = path.slice(0, -1).reduce((node, step) => (node as Node)[step], copy as unknown) as Node;
  const old = parent[last];
  if (way === 'gone') {
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete parent[last];
  } else if (typeof old === 'number') parent[last] = old + 1;
  else if (typeof old === 'boolean') parent[last] = !old;
  else if (/^\d{4}-\d\d-\d\d$/.test(String(old))) parent[last] = '2026-02-01';
  else if (/^\d{4}-\d\d-\d\dT/.test(String(old))) parent[last] = '2098-01-01T00:00:00Z';
  else parent[last] = `${String(old)}X`;
  return copy;
}

const whole = commitmentOf(input);
const isOne = {
  task: (value: unknown) => parseTask(value).ok,
  rules: (value: unknown) => workRulesSchema.safeParse(value).success,
};

/** What is changed: a part of the input, as a value, and the input with the value in its place. */
const parts: readonly {
  readonly name: string;
  readonly value: unknown;
  readonly put: (value: never) => PlanInput;
  readonly valid: (value: unknown) => boolean;
}[] = [
  {
    name: 'the task',
    value: task,
    put: (one: InspectionTask) => ({ ...input, task: one }),
    valid: isOne.task,
  },
  {
    name: 'the rules',
    value: rules,
    put: (one: WorkRules) => ({ ...input, rules: { version: 2, records: [one] } }),
    valid: isOne.rules,
  },
  {
    name: 'an item of the task',
    value: office.items.find(({ id }) => task.items.includes(id)),
    put: (one: PlanInput['items']['records'][number]) => ({
      ...input,
      items: { version: 3, records: office.items.map((item) => (task.items.includes(item.id) ? one : item)) },
    }),
    valid: () => true,
  },
  {
    name: 'a target',
    value: office.targets[2],
    put: (one: PlanInput['targets'][number]) => ({
      ...input,
      targets: office.targets.map((old, at) => (at === 2 ? one : old)),
    }),
    valid: (value) => inspectionTargetSchema.safeParse(value).success,
  },
  {
    name: 'an inspector',
    value: office.inspectors[2],
    put: (one: PlanInput['inspectors'][number]) => ({
      ...input,
      inspectors: office.inspectors.map((old, at) => (at === 2 ? one : old)),
    }),
    valid: (value) => inspectorSchema.safeParse(value).success,
  },
  {
    name: 'an inspection that is counted',
    value: history[0],
    put: (one: InspectionEvent) => ({
      ...input,
      history: { version: 4, events: [one, ...history.slice(1)] },
    }),
    valid: (value) => inspectionEventSchema.safeParse(value).success,
  },
  {
    name: 'a version, or the row of the annual plan',
    value: { items: 3, rules: 2, history: 4, planned: { version: 5, record: digestOf('row') } },
    put: (of: { items: number; rules: number; history: number; planned: PlanInput['planned'] }) => ({
      ...input,
      items: { ...input.items, version: of.items },
      rules: { ...input.rules, version: of.rules },
      history: { version: of.history, events: history },
      planned: of.planned,
    }),
    valid: () => true,
  },
];

describe('changing any sealed input changes the commitment', () => {
  it.each(parts.map((part) => [part.name, part] as const))('%s, leaf by leaf', (_, { value, put, valid }) => {
    expect(whole).toBeDefined();
    const [unchanged, told, missed] = [commitmentOf(put(value as never)), [] as string[], [] as string[]];
    for (const way of ['other', 'gone'] as const) {
      for (const path of leavesOf(value)) {
        const changed = altered(value, path, way);
        if (!valid(changed)) continue;
        const commitment = commitmentOf(put(changed as never));
        if (commitment === undefined) continue;
        (commitment === unchanged ? missed : told).push(`${path.join('.')} ${way}`);
      }
    }
    expect(missed).toEqual([]);
    expect(told.length).toBeGreaterThan(0);
  });

  it('and what is not of the draw, or only stands elsewhere, does not', () => {
    const order = fc.integer({ min: 0, max: 1000 });
    const turned = <One>(list: readonly One[], by: number) => {
      const at = by % list.length;
      return [...list.slice(at), ...list.slice(0, at)].reverse();
    };
    fc.assert(
      fc.property(order, order, order, (one, two, three) => {
        const same = {
          ...input,
          targets: turned(office.targets, one),
          inspectors: turned(office.inspectors, two),
          history: { version: 4, events: turned(history, three) },
          items: { version: 3, records: turned(office.items, two) },
        };
        expect(commitmentOf(same)).toBe(whole);
      }),
      { numRuns: 30 },
    );
    const stranger = office.items.map((item) =>
      task.items.includes(item.id) ? item : { ...item, content: '另一内容' },
    );
    expect(commitmentOf({ ...input, items: { version: 3, records: stranger } })).toBe(whole);
  });
});

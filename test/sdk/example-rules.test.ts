import { readdirSync, readFileSync } from 'node:fs';
import { runDraw } from 'double-random/draw';
import { commitmentOfShare } from 'double-random/entropy';
import type { InspectionEvent } from 'double-random/history';
import { civilDate, digestOf, identifier } from 'double-random/kernel';
import { isEligible, needsHistory, planDraw, sealPlan } from 'double-random/plan';
import type { InspectionTarget } from 'double-random/pools';
import { parseWorkRules, type WorkRules } from 'double-random/rules';
import { describeRules, sampleDistrict } from 'double-random/sdk';
import { describe, expect, it } from 'vitest';
import { expectedRules } from './example-rule-texts.js';

const folder = 'examples/rules';
const office = sampleDistrict();

/** The sample district with the tags that some of the rules ask for. */
const tagged: InspectionTarget[] = office.targets.map((target, at) => {
  const tags = [
    ...(at % 83 === 0 ? ['年报零申报'] : []),
    ...(at % 211 === 0 ? ['挂牌督办'] : []),
    ...(at % 50 === 0 ? ['重点排污单位'] : []),
  ];
  return tags.length === 0 ? target : { ...target, tags };
});

/** Every second target was inspected last year, for the rules that count inspections. */
const inspected: readonly InspectionEvent[] = tagged
  .filter((_, at) => at % 2 === 0)
  .map(({ id }, at) => ({
    id: identifier(`J${at}`),
    target: id,
    date: civilDate('2025-05-20'),
    organ: office.tasks[0].authority,
    level: 'county',
    items: [],
    checkKind: 'drawn',
  }));

function rulesOf(name: string): WorkRules {
  const parsed = parseWorkRules(JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')));
  if (!parsed.ok) throw new Error(`${name}: ${parsed.issues.map(({ code }) => code)}`);
  const [rules] = parsed.value;
  if (rules === undefined || parsed.value.length > 1) throw new Error(`${name} is not one rule set`);
  return rules;
}

/** Draws the sample district by the rules, and tells each stratum with its size, its quota and how many were drawn. */
function drawBy(rules: WorkRules) {
  const [task] = office.tasks;
  const draft = planDraw({
    task: { ...task, rules: rules.id, recusals: [] },
    items: { version: 1, records: office.items },
    rules: { version: 1, records: [rules] },
    targets: tagged,
    inspectors: office.inspectors,
    ...(needsHistory(rules) && { history: { version: 1, events: inspected } }),
  });
  if (!draft.ok) throw new Error(draft.issues.map(({ code }) => code).join());
  const commitments = Object.fromEntries(
    task.entropy.parties.map((party) => [
      party,
      commitmentOfShare({ drawId: task.drawId, party, share: digestOf(party) }),
    ]),
  );
  const sealed = sealPlan(draft.value, { saltKey: digestOf('salt'), commitments });
  if (!sealed.ok) throw new Error(sealed.issues.map(({ code }) => code).join());
  const outcome = runDraw({ ...sealed.value, seed: digestOf('seed') });
  return { ...sealed.value, outcome };
}

/** `label: drawn/size`. */
function strataOf({ plan, outcome }: ReturnType<typeof drawBy>): string[] {
  return plan.strata.map(({ label, size, quota }, at) => {
    expect(outcome.strata[at]?.selected).toHaveLength(quota);
    return `${label}: ${quota}/${size}`;
  });
}

describe('the rules of examples/rules', () => {
  it('are those that are looked at here', () => {
    expect(readdirSync(folder).sort()).toEqual(
      Object.keys(expectedRules)
        .map((name) => `${name}.json`)
        .sort(),
    );
  });

  it.each(Object.entries(expectedRules))('%s says in Chinese what it means', (name, { says }) => {
    expect(describeRules(rulesOf(name), 'zh')).toEqual(says);
  });

  it.each(Object.keys(expectedRules))('%s says in English as many sentences', (name) => {
    const [zh, en] = [describeRules(rulesOf(name), 'zh'), describeRules(rulesOf(name), 'en')];
    expect(en).toHaveLength(zh.length);
    for (const sentence of en) expect(sentence).toMatch(/^["A-Z0-9].*\.$/su);
    for (const sentence of zh) expect(sentence).toMatch(/[^。]。$/u);
    expect([...zh, ...en].filter((sentence) => /undefined|\[object/.test(sentence))).toEqual([]);
  });

  it.each(Object.entries(expectedRules))('%s draws the sample district', (name, { strata }) => {
    const drawn = drawBy(rulesOf(name));
    expect(strataOf(drawn)).toEqual(strata);
    expect(drawn.plan.strata.reduce((sum, { size }) => sum + size, 0)).toBe(
      drawn.targets.filter(isEligible).length,
    );
  });
});

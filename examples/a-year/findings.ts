import { addCivilDays, type CivilDate, digestOf, type Identifier } from 'double-random/kernel';
import type { FollowUp, TargetResult } from 'double-random/results';

type Found = Omit<TargetResult, 'list'>;

/** What was found at a target: made up from its code, the same every time; about one in twelve had a problem. */
export function findingOf(
  target: Identifier,
  {
    drawId,
    items,
    day,
  }: { readonly drawId: Identifier; readonly items: readonly Identifier[]; readonly day: CivilDate },
): Found {
  const die = Number.parseInt(digestOf(`${drawId} ${target}`).slice(0, 8), 16) % 1000;
  const inspectedOn = addCivilDays(day, 1 + (die % 5));
  if (die < 12)
    return {
      target,
      inspectedOn,
      findings: [],
      notInspected: die < 6 ? 'cancelled' : 'moved-out',
      followUps: [],
    };
  const [code, followUps] = outcomeOf(die, inspectedOn);
  // Only the first item found it; over the others nothing was wrong.
  return {
    target,
    inspectedOn,
    findings: items.map((item, at) => ({ item, codes: [at === 0 ? code : '1'] })),
    followUps,
  };
}

function outcomeOf(
  die: number,
  inspectedOn: CivilDate,
): readonly [code: string, followUps: readonly FollowUp[]] {
  if (die < 50) return ['5', [{ kind: 'order-correction', due: addCivilDays(inspectedOn, 30) }]];
  if (die < 70) return ['2', [{ kind: 'abnormal-list' }]];
  if (die < 82) return ['4', [{ kind: 'abnormal-list' }]];
  if (die < 90) return ['8', [{ kind: 'open-case' }]];
  if (die < 100) return ['7', []];
  return ['1', []];
}

import { digestOf, distinctSorted, type Identifier, sortedBy } from '../kernel/index.js';
import { type FrequencyFinding, openFrequency } from '../rules/index.js';
import type { Judging } from './pool-frames.js';
import { type LastVisit, occasionOf } from './task-history.js';

/** What the history of inspections says of a target. */
export interface HistoryJudge {
  /** Every frequency rule that the target has met, with the inspections counted. */
  readonly findings: (id: Identifier) => readonly FrequencyFinding[];
  /** Reasons for leaving the target out, with those of the history. */
  readonly reasons: (id: Identifier, reasons: readonly string[]) => readonly string[];
  /** Who may not visit the target: those declared, and whoever came last as the rules have it. */
  readonly recused: (
    id: Identifier,
    declared: readonly Identifier[] | undefined,
  ) => readonly Identifier[] | undefined;
}

/** What the history of inspections adds to the reasons and recusals of a target; nothing where no rule counts it. */
export function askHistory({ task, rules, inspectors, history }: Judging): HistoryJudge {
  const { frequency } = rules;
  const { notSamePairTwice } = rules.inspectors;
  const counting = frequency && openFrequency({ frequency, ...occasionOf(task) });
  const known = new Set(notSamePairTwice ? inspectors.map(({ id }) => id) : []);
  const findings = (id: Identifier): readonly FrequencyFinding[] => {
    const events = history?.of(id) ?? [];
    return events.length === 0 ? [] : (counting?.judge(events) ?? []);
  };
  return {
    findings,
    reasons: (id, reasons) => {
      const found = findings(id);
      return found.length === 0 ? reasons : distinctSorted([...reasons, ...found.map(({ code }) => code)]);
    },
    recused: (id, declared) => {
      const last = known.size === 0 ? undefined : history?.lastVisit(id);
      if (last === undefined) return declared;
      // Inspectors of other organs are in the history too: who is not in the pool cannot be drawn.
      const visitors = last.visitors.filter((inspector) => known.has(inspector));
      const away = notSamePairTwice === 'one-may-return' ? allButOne(id, { ...last, visitors }) : visitors;
      return away.length === 0 ? declared : distinctSorted([...(declared ?? []), ...away]);
    },
  };
}

/**
 * Of those who came together last one may come again, so that no two of them do. Which one follows from the visit
 * alone: the smallest digest of target, day and inspector. So it is not always the same person, and nobody picks him.
 */
function allButOne(target: Identifier, { day, visitors }: LastVisit): readonly Identifier[] {
  return sortedBy(visitors, (inspector) => digestOf(`${target}\n${day}\n${inspector}\n`)).slice(1);
}

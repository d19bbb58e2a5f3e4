import { scanPersonalData } from '../../../core/disclosure/index.js';
import {
  beijingDay,
  fail,
  type Identifier,
  isCivilDate,
  isIdentifier,
  issueOf,
  type Result,
  succeed,
} from '../../../core/kernel/index.js';
import { checkStep, type FollowUpKind, type ResultStep } from '../../../core/results/index.js';
import type { OfficePorts } from '../model.js';
import { takeStep } from '../step.js';
import { findDraw } from './find-draw.js';

/** A follow-up that was carried out, and on which day. */
export interface ToldFollowUp {
  readonly by: string;
  readonly target: string;
  readonly followUp: FollowUpKind;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly note?: string | undefined;
}

/** Of which target a follow-up was entered. */
export interface FollowedUp {
  readonly drawId: Identifier;
  readonly target: Identifier;
}

/** Enters that a follow-up was carried out (后续处理办结). */
export async function tellFollowUp(
  ports: OfficePorts,
  drawId: string,
  { by, target, followUp, on, note }: ToldFollowUp,
): Promise<Result<FollowedUp>> {
  if (!isCivilDate(on)) return fail([issueOf('sdk.date-malformed', { args: { text: on } })]);
  if (!isIdentifier(target)) return fail([issueOf('sdk.id-malformed', { args: { text: target } })]);
  const personal = scanPersonalData([{ file: drawId, column: 'note', text: note ?? '' }]);
  if (personal.length > 0) return fail(personal);
  return takeStep(ports, async (ledger, now) => {
    const found = await findDraw(ports.store, ledger, drawId);
    if (!found.ok) return found;
    const more = note === undefined ? {} : { note };
    const done = { target, on, ...more };
    const step: ResultStep = {
      act: 'followed-up',
      by,
      at: now,
      day: beijingDay(now),
      kind: followUp,
      ...done,
    };
    const issues = checkStep(step, found.value);
    if (issues.length > 0) return fail(issues);
    const { id } = found.value.draw;
    const body = { draw: id, by, followUp, ...done };
    return succeed({ entry: { kind: 'follow-up-told' as const, body }, value: { drawId: id, target } });
  });
}

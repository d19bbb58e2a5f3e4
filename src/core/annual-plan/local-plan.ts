import { cellOf, dropBlanks, foldWord, note, type RowCursor } from '../registers/index.js';
import type { PlanField } from './columns.js';
import type { PlannedTask } from './model.js';

const based =
  /^(?:基数[:为]?)?(\d{1,9})[户家个]?(?:[/×xX*,;、]|[/×xX*,;、]?比例[:为]?)(\d{1,3}(?:\.\d{1,6})?%)$/;

/** What a local plan says in words such as `7/10%`: how many there are, and which share of them is drawn. */
export function localNumbersOf(text: string): Pick<PlannedTask, 'localBase' | 'localRatio'> {
  const [, base, ratio] = based.exec(foldWord(dropBlanks(text))) ?? [];
  return base === undefined || ratio === undefined ? {} : { localBase: Number(base), localRatio: ratio };
}

/** 本地计划(基数/比例), as worded and in numbers. */
export function readLocalPlan(
  cursor: RowCursor<PlanField>,
): Pick<PlannedTask, 'localPlan' | 'localBase' | 'localRatio'> {
  const localPlan = cellOf(cursor, 'localPlan');
  const column = cursor.columns.byField.get('localPlan');
  if (localPlan === undefined || !column) return {};
  const numbers = localNumbersOf(localPlan);
  if (numbers.localBase === undefined) note(cursor, 'annual-plan.words-kept', { column, example: localPlan });
  return { localPlan, ...numbers };
}

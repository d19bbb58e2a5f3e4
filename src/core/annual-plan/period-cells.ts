import type { CivilDate } from '../kernel/index.js';
import {
  cellOf,
  dateOf,
  excerptOf,
  note,
  type RowCursor,
  readDate,
  report,
  trimBlanks,
} from '../registers/index.js';
import type { PlanField } from './columns.js';
import type { PlannedTask } from './model.js';
import { readPeriod } from './written-period.js';

type Cursor = RowCursor<PlanField>;

/**
 * When a task is carried out: the words of the plan, and its days, from columns of their own or from the words. Days
 * that contradict the words refuse the row.
 */
export function readPlannedPeriod(cursor: Cursor): Pick<PlannedTask, 'period' | 'periodFrom' | 'periodTo'> {
  const period = cellOf(cursor, 'period');
  const said = period === undefined ? {} : daysOf(cursor, 'period', period);
  const periodFrom = dayBeside(cursor, 'periodFrom', { said: said.from, words: period });
  const periodTo = dayBeside(cursor, 'periodTo', { said: said.to, words: period });
  if (periodFrom !== undefined && periodTo !== undefined && periodTo < periodFrom) {
    const column = headerOf(cursor, cursor.columns.byField.has('periodTo') ? 'periodTo' : 'period');
    report(cursor, 'annual-plan.period-reversed', { column, args: { text: `${periodFrom}至${periodTo}` } });
  }
  return {
    ...(period !== undefined && { period }),
    ...(periodFrom !== undefined && { periodFrom }),
    ...(periodTo !== undefined && { periodTo }),
  };
}

/** By when a task is done: a day, or words such as 2026年11月底前 with the day they mean where that is clear. */
export function readDeadline(
  cursor: Cursor,
  { periodFrom }: Pick<PlannedTask, 'periodFrom'>,
): Pick<PlannedTask, 'deadline' | 'deadlineText'> {
  const column = cursor.columns.byField.get('deadline');
  if (!column) return {};
  const isDay = readDate(trimBlanks(cursor.cells[column.index] ?? '')).kind !== 'malformed';
  const text = isDay ? undefined : cellOf(cursor, 'deadline');
  const worded = text === undefined ? undefined : daysOf(cursor, 'deadline', text).to;
  const deadline = isDay ? dateOf(cursor, 'deadline') : worded;
  if (deadline !== undefined && periodFrom !== undefined && deadline < periodFrom) {
    const args = { deadline, from: periodFrom };
    report(cursor, 'annual-plan.deadline-early', { column: column.header, severity: 'warning', args });
  }
  return {
    ...(deadline !== undefined && { deadline }),
    ...(text !== undefined && { deadlineText: text }),
  };
}

function daysOf(
  cursor: Cursor,
  field: PlanField,
  text: string,
): { readonly from?: CivilDate; readonly to?: CivilDate } {
  const reading = readPeriod(text);
  if (reading.kind === 'days') return reading;
  const column = cursor.columns.byField.get(field);
  if (!column) return {};
  if (reading.kind === 'worded') note(cursor, 'annual-plan.words-kept', { column, example: text });
  else
    report(cursor, `annual-plan.period-${reading.kind}`, {
      column: column.header,
      args: { text: excerptOf(text) },
    });
  return {};
}

function dayBeside(
  cursor: Cursor,
  field: 'periodFrom' | 'periodTo',
  { said, words = '' }: { readonly said: CivilDate | undefined; readonly words: string | undefined },
): CivilDate | undefined {
  const stated = dateOf(cursor, field);
  if (stated !== undefined && said !== undefined && stated !== said) {
    const args = { stated, said, words: excerptOf(words) };
    report(cursor, 'annual-plan.period-conflict', { column: headerOf(cursor, field), args });
  }
  return stated ?? said;
}

function headerOf(cursor: Cursor, field: PlanField): string {
  return cursor.columns.byField.get(field)?.header ?? field;
}

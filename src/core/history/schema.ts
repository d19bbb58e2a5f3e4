import * as z from 'zod';
import { type CivilDate, isCivilDate, isWellFormed } from '../kernel/index.js';
import { isFilled, trimBlanks } from '../registers/index.js';
import { identifierSchema } from '../shapes/index.js';
import { checkKinds } from './check-kinds.js';
import type { InspectionEvent } from './model.js';
import { organLevels } from './organ-levels.js';
import { isVisitDay } from './visit-day.js';

const visitDay = z.custom<CivilDate>(
  (value) => typeof value === 'string' && isCivilDate(value) && isVisitDay(value),
);
// What a cell cannot hold would not come back from a table.
const words = z
  .string()
  .max(500)
  .refine((text) => isWellFormed(text) && isFilled(text) && trimBlanks(text) === text);
/** A list is a set, in ascending order. */
const ids = z
  .array(identifierSchema)
  .refine((list) => list.every((id, at) => at === 0 || (list[at - 1] as string) < id));

/**
 * Schema of one inspection of the history, for data that comes as JSON. Unknown fields are refused.
 *
 * @example
 * ```ts
 * const event = {
 *   id: 'J1', target: 'T1', date: '2026-03-05', organ: '某某区卫生健康局', level: 'county', items: [], checkKind: 'drawn',
 * };
 * assert.ok(inspectionEventSchema.safeParse(event).success);
 * assert.ok(!inspectionEventSchema.safeParse({ ...event, date: '9999-09-09' }).success);
 * ```
 */
export const inspectionEventSchema: z.ZodType<InspectionEvent> = z.strictObject({
  id: identifierSchema,
  target: identifierSchema,
  date: visitDay,
  organ: words,
  level: z.enum(organLevels),
  items: ids,
  checkKind: z.enum(checkKinds),
  inspectors: ids.min(1).exactOptional(),
  drawId: identifierSchema.exactOptional(),
});

import * as z from 'zod';
import { isWellFormed } from '../kernel/index.js';
import { civilDateSchema, identifierSchema } from '../shapes/index.js';
import { isAbsenceReason } from './absences.js';
import {
  type DeclaredRecusal,
  type Examination,
  type InspectionTarget,
  type Inspector,
  type Licence,
  recusalGrounds,
  targetKinds,
  targetStatuses,
  type UnavailablePeriod,
} from './model.js';
import { isListWord } from './word-list.js';

const text = z.string().min(1).refine(isWellFormed);
// A table holds a list in one cell, so no word of it may hold what parts the words.
const listWord = text.refine(isListWord);

const licenceSchema: z.ZodType<Licence> = z.strictObject({
  pool: text.exactOptional(),
  name: text,
  number: text.exactOptional(),
  approvedAt: civilDateSchema.exactOptional(),
  validTo: civilDateSchema.exactOptional(),
  issuer: text.exactOptional(),
});

/**
 * Schema of one entry of the 检查对象名录库, for data that comes as JSON. Unknown fields are refused.
 *
 * @example
 * ```ts
 * const target = { id: 'A1', name: '某某有限公司', kind: 'unstated', status: 'active' };
 * assert.ok(inspectionTargetSchema.safeParse(target).success);
 * assert.ok(!inspectionTargetSchema.safeParse({ ...target, telephone: '1' }).success);
 * ```
 */
export const inspectionTargetSchema: z.ZodType<InspectionTarget> = z.strictObject({
  id: identifierSchema,
  rawId: text.exactOptional(),
  name: text,
  kind: z.enum(targetKinds),
  status: z.enum(targetStatuses),
  district: text.exactOptional(),
  creditClass: z.enum(['A', 'B', 'C', 'D']).exactOptional(),
  creditClassAt: civilDateSchema.exactOptional(),
  industry: text.exactOptional(),
  registrationOrgan: text.exactOptional(),
  station: text.exactOptional(),
  tags: z.array(listWord).exactOptional(),
  specialPools: z.array(listWord).exactOptional(),
  licences: z.array(licenceSchema).exactOptional(),
  specialised: z.boolean().exactOptional(),
  requiredQualifications: z.array(listWord).exactOptional(),
  requiredExperts: z.array(listWord).exactOptional(),
  registeredAt: civilDateSchema.exactOptional(),
  lastInspectedAt: civilDateSchema.exactOptional(),
});

const examinationSchema: z.ZodType<Examination> = z.strictObject({
  year: z.int().min(1900).max(9999),
  passed: z.boolean(),
});

const declaredRecusalSchema: z.ZodType<DeclaredRecusal> = z.strictObject({
  target: identifierSchema,
  reason: z.string().refine(isWellFormed),
  ground: z.enum(recusalGrounds).exactOptional(),
  decision: text.exactOptional(),
});

const unavailablePeriodSchema: z.ZodType<UnavailablePeriod> = z
  .strictObject({
    from: civilDateSchema,
    to: civilDateSchema,
    reason: text.refine(isAbsenceReason).exactOptional(),
  })
  .refine(({ from, to }) => from <= to);

/**
 * Schema of one entry of the 执法检查人员名录库, for data that comes as JSON. Unknown fields, such as an identity
 * number, are refused.
 *
 * @example
 * ```ts
 * assert.ok(!inspectorSchema.safeParse({ id: 'P1', name: '检查员001' }).success);
 * ```
 */
export const inspectorSchema: z.ZodType<Inspector> = z.strictObject({
  id: identifierSchema,
  name: text,
  department: text,
  certificateNo: text.exactOptional(),
  certificateValidTo: civilDateSchema.exactOptional(),
  status: z.enum(['valid', 'invalid']),
  itemScope: z.array(z.union([z.literal('*'), identifierSchema])),
  qualifications: z.array(text),
  expertTypes: z.array(text),
  level: text.exactOptional(),
  district: text.exactOptional(),
  jobCategories: z.array(listWord).exactOptional(),
  inPostSince: civilDateSchema.exactOptional(),
  position: text.exactOptional(),
  certificateIssuer: text.exactOptional(),
  yearlyLoad: z.int().min(0).exactOptional(),
  unavailable: z.array(unavailablePeriodSchema).exactOptional(),
  examinations: z.array(examinationSchema),
  recusals: z.array(declaredRecusalSchema),
});

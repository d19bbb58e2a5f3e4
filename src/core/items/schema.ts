import * as z from 'zod';
import { isWellFormed } from '../kernel/index.js';
import { civilDateSchema, identifierSchema } from '../shapes/index.js';
import { isArticle, isDepartment } from './cell-parts.js';
import type { InspectionItem } from './model.js';

const text = z.string().refine(isWellFormed);

/**
 * Schema of one line of the 随机抽查事项清单, for data that comes as JSON. Unknown fields are refused.
 *
 * @example
 * ```ts
 * const item = {
 *   id: 'A01', name: '登记事项检查', category: 'general', basis: ['《企业信息公示暂行条例》第十四条'], authority: '某局',
 *   targets: '企业', content: '登记事项', methods: ['on-site'], published: true,
 * };
 * assert.ok(inspectionItemSchema.safeParse(item).success);
 * assert.ok(!inspectionItemSchema.safeParse({ ...item, category: '一般' }).success);
 * ```
 */
export const inspectionItemSchema: z.ZodType<InspectionItem> = z.strictObject({
  id: identifierSchema,
  name: text.min(1),
  subItem: text.min(1).exactOptional(),
  field: text.min(1).exactOptional(),
  category: z.enum(['general', 'key']),
  basis: z.array(text.refine(isArticle)),
  authority: text,
  targets: text,
  content: text,
  methods: z.array(z.enum(['on-site', 'documentary', 'online-monitoring', 'testing', 'entrusted'])),
  ratio: text.exactOptional(),
  frequency: text.exactOptional(),
  inspectorRequirement: text.exactOptional(),
  level: text.min(1).exactOptional(),
  cooperating: z.array(text.refine(isDepartment)).exactOptional(),
  remark: text.min(1).exactOptional(),
  published: z.boolean(),
  effectiveFrom: civilDateSchema.exactOptional(),
  effectiveTo: civilDateSchema.exactOptional(),
});

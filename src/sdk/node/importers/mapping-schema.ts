import * as z from 'zod';
import {
  type Digest,
  digestOf,
  fail,
  issueOf,
  parseStrictJson,
  type Result,
  succeed,
} from '../../../core/kernel/index.js';

/** What one department calls its columns. */
export interface HeaderMapping {
  readonly name: string;
  /** Digest of the mapping file's text. */
  readonly digest: Digest;
  readonly aliases: ReadonlyMap<string, string>;
}

const text = z.string().min(1).max(200);

const mappingSchema = z.strictObject({
  format: z.literal('double-random/mapping@1'),
  name: text,
  aliases: z.record(text, text),
});

/**
 * Reads a mapping file: `{"format":"double-random/mapping@1","name":"…","aliases":{"公司全称":"企业名称"}}`.
 *
 * @returns the mapping, or an issue `registers.mapping-malformed` for each field that is wrong
 * @example
 * ```ts
 * const mapping = parseMapping('{"format":"double-random/mapping@1","name":"某局","aliases":{"公司全称":"企业名称"}}');
 * assert.ok(mapping.ok && mapping.value.aliases.get('公司全称') === '企业名称');
 * assert.ok(!parseMapping('{"aliases":{}}').ok);
 * ```
 */
export function parseMapping(content: string): Result<HeaderMapping> {
  const value = parseStrictJson(content);
  if (!value.ok) return value;
  const parsed = mappingSchema.safeParse(value.value);
  if (!parsed.success) {
    const fields = new Set(parsed.error.issues.map(({ path }) => path.map(String).join('.') || '?'));
    return fail(
      [...fields].map((field) => issueOf('registers.mapping-malformed', { path: [field], args: { field } })),
    );
  }
  const { name, aliases } = parsed.data;
  return succeed({ name, digest: digestOf(content), aliases: new Map(Object.entries(aliases)) });
}

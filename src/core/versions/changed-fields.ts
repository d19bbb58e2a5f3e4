import { canonicalJson, compareText } from '../kernel/index.js';

/** One field that two versions of a record do not have alike; absent where it had no value. */
export interface FieldChange {
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/**
 * The fields in which two lines of one record differ, by name.
 *
 * @param before - canonical JSON of the record
 * @param after - canonical JSON of the record
 * @example
 * ```ts
 * assert.deepEqual(changedFields('{"id":"A","name":"甲"}', '{"id":"A","name":"乙"}'), [
 *   { field: 'name', before: '甲', after: '乙' },
 * ]);
 * ```
 */
export function changedFields(before: string, after: string): FieldChange[] {
  const [old, fresh] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].sort(compareText).flatMap((field) => {
    const [left, right] = [old.get(field), fresh.get(field)];
    if (left !== undefined && right !== undefined && canonicalJson(left) === canonicalJson(right)) return [];
    return [
      {
        field,
        ...(left === undefined ? {} : { before: left }),
        ...(right === undefined ? {} : { after: right }),
      },
    ];
  });
}

function fieldsOf(line: string): Map<string, unknown> {
  const record: unknown = JSON.parse(line);
  return new Map(Object.entries(record ?? {}));
}

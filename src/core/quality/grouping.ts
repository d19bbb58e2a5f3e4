import { compareText } from '../kernel/index.js';

/** Records by a text that each has; those without one stand in no group. By that text. */
export function groupBy<Entry>(
  records: Iterable<Entry>,
  keyOf: (record: Entry) => string | undefined,
): [string, Entry[]][] {
  const groups = new Map<string, Entry[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return [...groups].sort(([left], [right]) => compareText(left, right));
}

/** The groups of two or more that share a text, each as the records come; the group whose first is least first. */
export function sharersOf<Entry extends { readonly id: string }>(
  records: Iterable<Entry>,
  keyOf: (record: Entry) => string | undefined,
): [string, Entry[]][] {
  // Most are alone: a list is made only for the second of a text.
  const first = new Map<string, Entry>();
  const groups = new Map<string, Entry[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === undefined) continue;
    const earlier = first.get(key);
    const group = earlier && groups.get(key);
    if (group) group.push(record);
    else if (earlier) groups.set(key, [earlier, record]);
    else first.set(key, record);
  }
  return [...groups].sort(([, left], [, right]) => compareText(left[0]?.id ?? '', right[0]?.id ?? ''));
}

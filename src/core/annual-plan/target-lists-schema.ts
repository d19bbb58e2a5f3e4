import * as z from 'zod';
import { fail, type Identifier, identifier, issueOf, type Result, succeed } from '../kernel/index.js';

const listsSchema = z.record(z.string(), z.array(z.string().min(1)));

/**
 * Reads which targets each planned task is about: an object of lists of target ids by the id of the task.
 *
 * @param planned - the ids of the plan
 * @returns the lists, or `annual-plan.lists-malformed` for what is no such object and for each task that is not planned
 * @example
 * ```ts
 * const planned = new Set([identifier('1')]);
 * assert.ok(parseTargetLists({ '1': ['91350100M000100Y43'] }, planned).ok);
 * assert.ok(!parseTargetLists({ '2': [] }, planned).ok);
 * ```
 */
export function parseTargetLists(
  value: unknown,
  planned: ReadonlySet<string>,
): Result<ReadonlyMap<Identifier, readonly string[]>> {
  const lists = listsSchema.safeParse(value);
  if (!lists.success) return fail([issueOf('annual-plan.lists-malformed', { args: { id: '' } })]);
  const unknown = Object.keys(lists.data).filter((id) => !planned.has(id));
  if (unknown.length > 0)
    return fail(unknown.map((id) => issueOf('annual-plan.lists-malformed', { path: [id], args: { id } })));
  return succeed(new Map(Object.entries(lists.data).map(([id, list]) => [identifier(id), list])));
}

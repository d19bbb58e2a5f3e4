import {
  canonicalJson,
  type Digest,
  digestOf,
  type Issue,
  issueOf,
  ndjsonLines,
  parseJson,
} from '../kernel/index.js';
import { type FrameEntry, historyDigest, parseTask, type SealedPlan } from '../plan/index.js';
import type { DrawRecord } from '../record/index.js';
import type { DisclosureIssueCode } from './codes.js';
import { fileNames } from './file-names.js';
import type { DisclosureInput } from './model.js';

/** A plan and the record of the draw made with it. */
export interface Draw {
  readonly plan: SealedPlan;
  readonly record: DrawRecord;
}

/** Whether what is about to be published is what was sealed: a bundle that fails its own replay helps nobody. */
export function checkBelonging(input: DisclosureInput, { plan, record }: Draw): Issue<DisclosureIssueCode>[] {
  const issues: Issue<DisclosureIssueCode>[] = [];
  const expect = (same: boolean, code: DisclosureIssueCode, path: string) => {
    if (!same) issues.push(issueOf(code, { path: [path] }));
  };
  expect(digestOf(input.planText) === record.commitment, 'disclosure.another-plan', fileNames.record);
  expect(digestOf(input.taskText) === plan.task, 'disclosure.task-differs', fileNames.task);
  expect(digestOf(input.rulesText) === plan.rules.digest, 'disclosure.rules-differ', fileNames.rules);
  expect(haveSameItems(input.itemsText, plan), 'disclosure.items-differ', fileNames.items);
  if (input.edition === 'audit')
    expect(isSameHistory(input, plan), 'disclosure.history-differs', fileNames.history);
  expect(haveEarlier(input.earlierText, plan), 'disclosure.earlier-differs', fileNames['earlier-records']);
  expect(
    isBound(input.plannedText, plan.planned?.record),
    'disclosure.planned-differs',
    fileNames['planned-task'],
  );
  if (input.edition === 'audit')
    expect(
      isBound(input.handDownText, plan.handedDown?.list),
      'disclosure.hand-down-differs',
      fileNames['hand-down'],
    );
  return issues;
}

/** Register records as NDJSON in the order of frame entries, each held to its entry by digest. */
export function writeRecords(
  entries: readonly FrameEntry[],
  records: readonly { readonly id: string }[],
  pool: 'target' | 'inspector',
): { readonly text: string; readonly issues: readonly Issue<DisclosureIssueCode>[] } {
  const recordsById = new Map(records.map((row) => [row.id, row]));
  const issues: Issue<DisclosureIssueCode>[] = [];
  let text = '';
  for (const { id, record } of entries) {
    const row = recordsById.get(id);
    const line = row === undefined ? undefined : canonicalJson(row);
    if (line !== undefined && digestOf(line) === record) text += `${line}\n`;
    else {
      const path = [fileNames[`${pool}-records`]];
      issues.push(
        issueOf(`disclosure.${pool}-${line === undefined ? 'missing' : 'differs'}`, { path, args: { id } }),
      );
    }
  }
  return { text, issues };
}

/** Whether the inspections are those that were counted, none where none were. The task's digest has vouched for its salt. */
function isSameHistory({ historyRecords, taskText }: DisclosureInput, { history }: SealedPlan): boolean {
  if (historyRecords === undefined || history === undefined) return historyRecords === history;
  const task = parseJson(taskText);
  const read = task.ok ? parseTask(task.value) : task;
  return read.ok && historyDigest(historyRecords, read.value.salt) === history.digest;
}

function haveEarlier(text = '', { earlier = [] }: SealedPlan): boolean {
  const lines = text === '' ? [] : text.trimEnd().split('\n');
  return (
    lines.length === earlier.length && earlier.every(({ record }, at) => digestOf(lines[at] ?? '') === record)
  );
}

/** A text that the plan binds is that of its digest; where it binds none there is none. */
function isBound(text: string | undefined, digest: Digest | undefined): boolean {
  return (text === undefined ? undefined : digestOf(text)) === digest;
}

function haveSameItems(itemsText: string, { items }: SealedPlan): boolean {
  const lines = ndjsonLines(itemsText);
  if (!lines.ok || lines.value.length !== items.length) return false;
  const given = new Set<string>(lines.value.map((line) => digestOf(line)));
  return items.every(({ record }) => given.has(record));
}

import { assessEntropy } from '../../entropy/index.js';
import { itemTitle } from '../../items/index.js';
import {
  canonicalJson,
  digestOf,
  fail,
  type Issue,
  issueOf,
  type Result,
  sortedBy,
  succeed,
} from '../../kernel/index.js';
import { findAttention, type PinnedHandDown, recordDigest } from '../../plan/index.js';
import type { DisclosureIssueCode } from '../codes.js';
import { fileNames } from '../file-names.js';
import { nameGroup, nameStratum } from '../names.js';
import { scanPersonalData } from '../personal-data/scan.js';
import type { DrawNotice, NoticeInput, PoolCounts } from './model.js';

/**
 * 抽取公告: what an office tells of a sealed draw before it takes place. Everything in it follows from the plan and
 * the public papers that the plan names; nothing follows from the salt key, the shares or who is in a frame.
 *
 * @returns the notice; or `disclosure.task-differs`, `disclosure.rules-differ`, `disclosure.items-differ` for papers
 *   that are not those sealed, `disclosure.personal-data` for a telephone number in the venue
 * @basis 国办发〔2015〕58号 (全程留痕，责任可追溯); docs/spec/draw-v1.md §2
 * @example
 * ```ts
 * import { sampleDraft, sampleDraw } from 'double-random/sdk';
 * const { draft } = sampleDraft();
 * const { plan, commitment } = sampleDraw();
 * const papers = { task: draft.task, rules: draft.rules, items: draft.items.records };
 * const notice = composeNotice({ plan, ...papers, sealedAt: instant('2026-03-02T01:00:00Z') });
 * assert.equal(notice.ok && notice.value.commitment, commitment);
 * ```
 */
export function composeNotice(input: NoticeInput): Result<DrawNotice> {
  const { plan, task, rules, items, sealedAt, venue = {} } = input;
  const issues = [...checkPapers(input), ...checkVenue(venue)];
  if (issues.length > 0) return fail(issues);
  const { targets, inspectors, entropy, previous } = plan;
  const attention = findAttention({
    targets,
    inspectors,
    recusals: task.recusals,
    exclusions: task.exclusions,
    most: rules.noteworthyExclusion,
  });
  const parties = entropy.parties.map(({ id }) => id);
  return succeed({
    format: 'double-random/notice@1',
    drawId: plan.drawId,
    planItem: plan.planItem,
    mode: plan.mode,
    title: plan.title,
    authority: plan.authority,
    asOf: plan.asOf,
    sealedAt,
    commitment: digestOf(canonicalJson(plan)),
    venue,
    attention: attention.map(({ code, args }) => ({ code, args })),
    items: sortedBy(items, ({ id }) => id).map((item) => ({
      id: item.id,
      name: itemTitle(item),
      authority: item.authority,
      basis: item.basis,
    })),
    rules: { id: rules.id, name: rules.name, version: plan.rules.version, basis: rules.basis },
    targets: countsOf(targets),
    inspectors: countsOf(inspectors),
    strata: plan.strata.map(({ id, label, size, quantity, rounding, quota, reserve }) => ({
      id,
      name: nameStratum({ id, label }, rules),
      size,
      quantity,
      rounding,
      quota,
      reserve,
    })),
    ...(plan.visitBatches !== undefined && { visitBatches: plan.visitBatches }),
    ...(plan.draws !== undefined && { draws: plan.draws }),
    ...(plan.handedDown && { handedDown: originOf(plan.handedDown) }),
    team: plan.team.map(({ id, label, count, byArea }) => ({
      id,
      name: nameGroup({ label, byArea: false }),
      count,
      byArea,
    })),
    remedies: plan.remedies,
    method: plan.method,
    entropy,
    assurance: assessEntropy(parties, entropy.sources).level,
    disclosure: plan.disclosure,
    ...(previous === undefined ? {} : { previous }),
    software: plan.software,
  });
}

function originOf({ drawId, authority, record }: PinnedHandDown): DrawNotice['handedDown'] & object {
  return { drawId, authority, record };
}

function countsOf({ universe, eligible, excluded }: PoolCounts): PoolCounts {
  return { universe, eligible, excluded };
}

function checkPapers({ plan, task, rules, items }: NoticeInput): Issue<DisclosureIssueCode>[] {
  const issues: Issue<DisclosureIssueCode>[] = [];
  const expect = (same: boolean, code: DisclosureIssueCode, path: string) => {
    if (!same) issues.push(issueOf(code, { path: [path] }));
  };
  const given = new Set(items.map(recordDigest));
  expect(recordDigest(task) === plan.task, 'disclosure.task-differs', fileNames.task);
  expect(recordDigest(rules) === plan.rules.digest, 'disclosure.rules-differ', fileNames.rules);
  const same = given.size === plan.items.length && plan.items.every(({ record }) => given.has(record));
  expect(same, 'disclosure.items-differ', fileNames.items);
  return issues;
}

function checkVenue({ place }: NonNullable<NoticeInput['venue']>): Issue[] {
  if (place === undefined) return [];
  return scanPersonalData([{ file: 'notice', column: 'place', text: place, isOpenPlace: true }]);
}

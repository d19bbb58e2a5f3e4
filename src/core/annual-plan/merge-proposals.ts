import { type CivilDate, compareText, type Identifier, sortedBy } from '../kernel/index.js';
import { dropBlanks } from '../registers/index.js';
import type { PlannedTask } from './model.js';
import { mayBeOne, organsOf } from './organ-names.js';

/** Two planned tasks of different departments that could be one visit, and what they have in common. */
export interface MergeProposal {
  readonly tasks: readonly [Identifier, Identifier];
  readonly departments: readonly [string, string];
  /** By what they overlap: the targets of both lists, the industry, or the words of the scope. */
  readonly by: 'targets' | 'industry' | 'scope';
  /** How many targets are in both lists, where both tasks have one. */
  readonly targets?: number;
  /** The days on which both may be carried out; open where neither plan says. */
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  readonly basis: string;
}

/** 多项检查同一对象的, 应当尽可能合并进行或者组织联合检查. */
const basis = '优化营商环境条例 第五十四条';

/**
 * Proposes which planned tasks to merge into one joint inspection: of different departments, in periods that overlap,
 * and about the same targets, or else the same industry or scope. Lists of targets decide where both tasks have one.
 * Every pair of tasks is looked at, the targets of a pair as bits: time grows with the targets, not with their square.
 * The order of tasks and lists does not matter.
 *
 * @param lists - the ids of the targets of a task, where they are known
 * @returns proposals with the most common targets first, then by the ids of the tasks
 * @basis 优化营商环境条例 第五十四条; 国办发〔2024〕54号 (综合查一次)
 * @example
 * ```ts
 * const plan = [
 *   { id: identifier('1'), name: '校外培训检查', authority: '某某区教育局', industry: '校外培训' },
 *   { id: identifier('2'), name: '培训收费检查', authority: '某某区市场监管局', industry: '校外培训' },
 * ];
 * assert.deepEqual(proposeMerges(plan).map(({ tasks, by }) => [...tasks, by]), [['1', '2', 'industry']]);
 * const lists = new Map([[identifier('1'), ['A', 'B']], [identifier('2'), ['B', 'C']]]);
 * assert.equal(proposeMerges(plan, lists)[0]?.targets, 1);
 * ```
 */
export function proposeMerges(
  tasks: readonly PlannedTask[],
  lists: ReadonlyMap<Identifier, readonly string[]> = new Map(),
): MergeProposal[] {
  const marked = markTargets(lists);
  const candidates = sortedBy(tasks, ({ id }) => id).flatMap((task) => {
    const department = departmentOf(task);
    return department === undefined ? [] : [{ task, department, targets: marked.get(task.id) }];
  });
  const proposals = candidates.flatMap((one, at) =>
    candidates.slice(at + 1).flatMap((other) => proposalOf(one, other) ?? []),
  );
  return proposals.sort(
    (left, right) =>
      (right.targets ?? 0) - (left.targets ?? 0) ||
      compareText(left.tasks[0], right.tasks[0]) ||
      compareText(left.tasks[1], right.tasks[1]),
  );
}

interface Candidate {
  readonly task: PlannedTask;
  readonly department: string;
  /** One bit a target. */
  readonly targets: Uint32Array | undefined;
}

function proposalOf(one: Candidate, other: Candidate): MergeProposal | undefined {
  if (mayBeOne(one.department, other.department)) return undefined;
  const from = latest(one.task.periodFrom, other.task.periodFrom);
  const to = earliest(endOf(one.task), endOf(other.task));
  if (from !== undefined && to !== undefined && to < from) return undefined;
  const overlap = overlapOf(one, other);
  if (overlap === undefined) return undefined;
  return {
    tasks: [one.task.id, other.task.id],
    departments: [one.department, other.department],
    ...overlap,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    basis,
  };
}

function overlapOf(one: Candidate, other: Candidate): Pick<MergeProposal, 'by' | 'targets'> | undefined {
  if (one.targets !== undefined && other.targets !== undefined) {
    const targets = countCommon(one.targets, other.targets);
    return targets === 0 ? undefined : { by: 'targets', targets };
  }
  if (isSame(one.task.industry, other.task.industry)) return { by: 'industry' };
  return isSame(one.task.targets, other.task.targets) ? { by: 'scope' } : undefined;
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && dropBlanks(one) === dropBlanks(other);
}

/** Who carries a task out: the lead of a joint one, otherwise the authority; none where the plan names no organ. */
function departmentOf({ lead = '', authority = '' }: PlannedTask): string | undefined {
  return [...organsOf(lead), ...organsOf(authority)][0];
}

function endOf({ periodTo, deadline }: PlannedTask): CivilDate | undefined {
  return periodTo ?? deadline;
}

function latest(one: CivilDate | undefined, other: CivilDate | undefined): CivilDate | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one > other ? one : other;
}

function earliest(one: CivilDate | undefined, other: CivilDate | undefined): CivilDate | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

const bitsOfWord = 32;

function markTargets(lists: ReadonlyMap<Identifier, readonly string[]>): Map<Identifier, Uint32Array> {
  const places = new Map<string, number>();
  for (const list of lists.values()) {
    for (const id of list) if (!places.has(id)) places.set(id, places.size);
  }
  const words = Math.ceil(places.size / bitsOfWord);
  const marked = new Map<Identifier, Uint32Array>();
  for (const [task, list] of lists) {
    const bits = new Uint32Array(words);
    for (const id of list) {
      const place = places.get(id) ?? 0;
      const word = Math.floor(place / bitsOfWord);
      bits[word] = (bits[word] ?? 0) | (1 << (place % bitsOfWord));
    }
    marked.set(task, bits);
  }
  return marked;
}

function countCommon(one: Uint32Array, other: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < one.length; at++) count += countBits((one[at] ?? 0) & (other[at] ?? 0));
  return count;
}

/** The number of set bits of a word, added up in pairs, fours and bytes. */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

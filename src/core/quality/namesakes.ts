import { compareText } from '../kernel/index.js';
import { checkOrganisationCode, foldName, type InspectionTarget } from '../pools/index.js';
import { upperAscii } from '../registers/index.js';
import { sharersOf } from './grouping.js';

/** Targets of one name, by what makes the group suspicious; each group stands in one list, by id. */
export interface Namesakes {
  /** One has a credit code, another an older number. */
  readonly oldAndNew: readonly Group[];
  /** Such as an enterprise and an individual household. */
  readonly twoKinds: readonly Group[];
  readonly repeated: readonly Group[];
  /** Names that differ only in marks, the case of letters or 有限责任公司 against 有限公司. */
  readonly lookalike: readonly Group[];
}

type Group = readonly InspectionTarget[];

/** Groups targets, which come by id, by their folded names: two passes, whatever the number of targets. */
export function findNamesakes(targets: readonly InspectionTarget[]): Namesakes {
  const same = groupsOf(targets, foldName);
  const sorted = { oldAndNew: [] as Group[], twoKinds: [] as Group[], repeated: [] as Group[] };
  for (const group of same) sorted[reasonOf(group)].push(group);
  const similar = groupsOf(targets, bareName);
  // A group of one folded name has been told already.
  const lookalike = similar.filter((group) => new Set(group.map(({ name }) => foldName(name))).size > 1);
  return { ...sorted, lookalike };
}

function reasonOf(group: Group): 'oldAndNew' | 'twoKinds' | 'repeated' {
  const hasNew = group.some(({ id }) => /^[0-9A-Z]{18}$/.test(id));
  if (hasNew && group.some(({ id }) => isOlderNumber(id))) return 'oldAndNew';
  return kindsOf(group).length > 1 ? 'twoKinds' : 'repeated';
}

/** The kinds that a group of targets states, in order. */
export function kindsOf(group: Group): string[] {
  return [...new Set(group.map(({ kind }) => kind))].filter((kind) => kind !== 'unstated').sort(compareText);
}

/** Tells whether an id is of the time before credit codes: a registration number or an organisation code. */
export function isOlderNumber(id: string): boolean {
  return /^\d{13,15}$/.test(id) || checkOrganisationCode(id).kind === 'valid';
}

/** A name without what a clerk's eye skips: marks, the case of letters, 责任 in 有限责任公司. */
function bareName(name: string): string {
  const bare = upperAscii(foldName(name)).replace(/[()[\]{}<>"'.,·・、。，《》〈〉“”‘’【】〔〕_\-—–~*]/g, '');
  return bare.replace('有限责任公司', '有限公司');
}

/** A name of nothing but marks is another matter. */
function groupsOf(targets: readonly InspectionTarget[], fold: (name: string) => string): Group[] {
  return sharersOf(targets, ({ name }) => fold(name) || undefined).map(([, group]) => group);
}

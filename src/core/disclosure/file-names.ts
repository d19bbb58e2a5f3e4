import type { Edition, FileKind } from './model.js';

/**
 * The name of every file of a bundle, by kind. The one place where they are written.
 *
 * @example
 * ```ts
 * assert.equal(fileNames['target-table'], '抽查名单.csv');
 * ```
 */
export const fileNames: Readonly<Record<FileKind, string>> = {
  plan: 'plan.json',
  record: 'record.json',
  task: 'task.json',
  rules: 'rules.json',
  items: 'items.ndjson',
  'target-frame': 'targets.ndjson',
  'inspector-frame': 'inspectors.ndjson',
  salts: 'salts.json',
  proofs: 'proofs.ndjson',
  'target-records': 'target-records.ndjson',
  'inspector-records': 'inspector-records.ndjson',
  history: 'history.ndjson',
  'earlier-records': 'earlier-records.ndjson',
  'planned-task': 'planned-task.json',
  'hand-down': 'hand-down.json',
  journal: 'journal.ndjson',
  'target-table': '抽查名单.csv',
  'inspector-table': '检查人员选派.csv',
  page: '公示.html',
};

/** Every kind of file a bundle may hold. */
// SAFETY: the record above has every kind and nothing else.
export const fileKinds = Object.keys(fileNames) as readonly FileKind[];

/** Kinds of file that are computed from the others and nothing else, so that a replay can compute them again. */
const derivedKinds: readonly FileKind[] = ['target-table', 'inspector-table', 'page'];

/** Kinds of file that are not. */
export const sourceKinds: readonly FileKind[] = fileKinds.filter((kind) => !derivedKinds.includes(kind));

/** The list of the bundle's files, which is not in itself. */
export const manifestName = 'manifest.json';

/** Digests of all files, the manifest's too, as `sha256sum -c` reads them. */
export const sumsName = 'SHA256SUMS';

/**
 * The kinds of file that an edition of a plan's bundle holds; the audit edition of a later batch holds `earlier-records`
 * besides, that of a plan with targets handed down `hand-down`, and any edition of a plan that binds a row of the annual
 * plan `planned-task`.
 *
 * @param counted - `history` where the plan counted inspections: an audit edition then holds them
 *
 * @example
 * ```ts
 * assert.ok(!fileKindsOf('public', 'sealed').includes('salts'));
 * ```
 */
export function fileKindsOf(
  edition: Edition,
  profile: 'open' | 'sealed',
  counted: readonly 'history'[] = [],
): readonly FileKind[] {
  const everywhere: FileKind[] = [
    'plan',
    'record',
    'rules',
    'items',
    'target-frame',
    'inspector-frame',
    'target-records',
    'journal',
    'target-table',
    'inspector-table',
    'page',
  ];
  if (edition === 'audit') return [...everywhere, 'salts', 'task', 'inspector-records', ...counted];
  return [...everywhere, profile === 'open' ? 'salts' : 'proofs'];
}

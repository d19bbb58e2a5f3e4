import { type Issue, issueOf } from '../kernel/index.js';
import { type ColumnMap, type RowDraft, rowsBeside } from '../registers/index.js';
import type { InspectorField } from './inspector-columns.js';
import type { Inspector } from './model.js';

/** Refuses rows with different ids that show one certificate: one person would stand in the pool twice. */
export function refuseSharedCertificates(
  drafts: readonly RowDraft<Inspector>[],
  file: string,
  columns: ColumnMap<InspectorField>,
): readonly Issue[] {
  const column = columns.byField.get('certificateNo')?.header ?? 'certificateNo';
  const groups = new Map<string, RowDraft<Inspector>[]>();
  for (const draft of drafts) {
    const certificateNo = draft.record?.certificateNo;
    if (certificateNo === undefined) continue;
    const group = groups.get(certificateNo);
    if (group) group.push(draft);
    else groups.set(certificateNo, [draft]);
  }
  for (const group of groups.values()) {
    if (new Set(group.map(({ id }) => id)).size < 2) continue;
    group.sort((left, right) => left.row - right.row);
    for (const draft of group) {
      const args = { count: group.length - 1, rows: rowsBeside(draft, group) };
      draft.issues.push(issueOf('pools.certificate-shared', { path: [file, draft.row, column], args }));
    }
  }
  return [];
}

import { fail, type Result, succeed } from '../../kernel/index.js';
import type { DisclosureTable, TableParts } from '../model.js';
import { buildInspectorTable } from './inspector-table.js';
import { buildTargetTable } from './target-table.js';

/** Both published tables. */
export interface DisclosureTables {
  readonly targets: DisclosureTable;
  readonly inspectors: DisclosureTable;
}

/**
 * Builds both tables from what stands in a bundle's other files, the same for publishing and for replaying.
 *
 * @returns the tables, or every register record that is needed and not there
 * @example
 * ```ts
 * import { sealRecord } from 'double-random/record';
 * import { sampleDraw, sampleOffice } from 'double-random/sdk';
 * const [draw, office] = [sampleDraw(), sampleOffice()];
 * const tables = renderTables({
 *   edition: 'public',
 *   plan: draw.plan,
 *   record: sealRecord(draw).record,
 *   rules: office.rules[0],
 *   items: office.items,
 *   targetRecords: office.targets,
 *   inspectorRecords: [],
 * });
 * assert.ok(tables.ok);
 * assert.equal(tables.value.targets.columns[0]?.title, '序号');
 * ```
 */
export function renderTables(parts: TableParts): Result<DisclosureTables> {
  const targets = buildTargetTable(parts);
  const inspectors = buildInspectorTable(parts);
  if (targets.ok && inspectors.ok) return succeed({ targets: targets.value, inspectors: inspectors.value });
  return fail([...(targets.ok ? [] : targets.issues), ...(inspectors.ok ? [] : inspectors.issues)]);
}

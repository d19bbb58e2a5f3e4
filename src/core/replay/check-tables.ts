import {
  type DisclosureTable,
  describeBundle,
  type Manifest,
  type PageParts,
  renderTables,
  writePage,
} from '../disclosure/index.js';
import { canonicalJson, digestOf, type Issue, issueOf, isWellFormed } from '../kernel/index.js';
import type { FrameEntry } from '../plan/index.js';
import type { Inspector } from '../pools/index.js';
import { findDifferingRow, writeCsv } from '../tables/index.js';
import { boundPart } from './bound-part.js';
import type { Bundle, StoredText } from './bundle.js';
import { firstDifference } from './first-difference.js';
import type { Check } from './model.js';
import { judge, type Part, runCheck } from './part.js';
import type { RegisterRows } from './schema.js';

/** 公示表与记录一致: writes tables and page again from the bundle's other files and compares row by row. */
export function checkTables(bundle: Bundle): Check {
  const { manifest, plan, record, rules, items, targets, targetRecords, journal } = bundle;
  const { targetTable, inspectorTable, page } = bundle;
  const audit = manifest.state === 'read' && manifest.value.edition === 'audit';
  const none: Part<RegisterRows<Inspector>> = {
    state: 'read',
    file: bundle.inspectorRecords.file,
    value: { records: [], digests: [] },
  };
  return runCheck('tables', {
    needs: {
      ...{
        manifest,
        plan,
        record,
        rules,
        items,
        targets,
        targetRecords,
        journal,
        targetTable,
        inspectorTable,
        page,
      },
      inspectors: bundle.inspectors,
      planned: boundPart(bundle, 'planned', bundle.planned),
      inspectorRecords: audit ? bundle.inspectorRecords : none,
    },
    owns: ['targetRecords', 'targetTable', 'inspectorTable', 'page'],
    run: (read) => {
      const parts: PageParts = {
        edition: read.manifest.edition,
        plan: read.plan.plan,
        commitment: read.plan.commitment,
        record: read.record.record,
        recordDigest: read.record.digest,
        rules: read.rules.rules,
        items: read.items.records,
        targetRecords: read.targetRecords.records,
        inspectorRecords: read.inspectorRecords.records,
        journal: read.journal,
        ...(read.planned && { planned: read.planned.row }),
      };
      const strangers = [
        ...compareRegister(read.targetRecords, {
          frame: read.targets.pick(read.targetRecords.records.map(({ id }) => id)).values(),
          file: targetRecords.file,
        }),
        ...compareRegister(read.inspectorRecords, {
          frame: read.inspectors.entries(),
          file: bundle.inspectorRecords.file,
        }),
      ];
      // Written again the same way as they were published.
      const tables = renderTables(parts);
      if (!tables.ok) return judge([...strangers, ...tables.issues]);
      const { targets: drawn, inspectors: assigned } = tables.value;
      const written = describeBundle({ parts, tables: tables.value, files: bundle.files });
      const findings = [
        ...strangers,
        ...compareTable(drawn, { stored: read.targetTable, file: targetTable.file }),
        ...compareTable(assigned, { stored: read.inspectorTable, file: inspectorTable.file }),
        ...comparePage(writePage({ ...parts, tables: tables.value }), { stored: read.page, file: page.file }),
        ...compareManifest(read.manifest, { written, file: manifest.file }),
      ];
      return judge(findings, { targets: drawn.rows.length, inspectors: assigned.rows.length });
    },
  });
}

/** Register records belong to a frame entry by their digest and stand in its order. The first stranger is named. */
function compareRegister(
  { records, digests }: RegisterRows<{ readonly id: string }>,
  { frame, file }: { readonly frame: Iterable<FrameEntry>; readonly file: string },
): Issue[] {
  const sealed = new Map<string, string>();
  for (const { id, record } of frame) sealed.set(id, record);
  const at = records.findIndex(
    ({ id }, row) => sealed.get(id) !== digests[row] || (row > 0 && (records[row - 1]?.id ?? '') >= id),
  );
  const stranger = records[at];
  return stranger === undefined
    ? []
    : [issueOf('replay.register-row-differs', { path: [file, at + 1], args: { id: stranger.id } })];
}

/**
 * What the manifest says of the draw and of every file that is here, written again: so that a rehearsal cannot be
 * listed as official, nor a table with more rows than it has.
 */
function compareManifest(
  listed: Manifest,
  { written, file }: { readonly written: Manifest; readonly file: string },
): Issue[] {
  const stated = (['mode', 'drawId', 'commitment', 'record', 'software'] as const).filter(
    (field) => canonicalJson(listed[field]) !== canonicalJson(written[field]),
  );
  const described = written.files
    .filter(
      (one) => canonicalJson(one) !== canonicalJson(listed.files.find(({ path }) => path === one.path) ?? {}),
    )
    .map(({ path }) => path);
  return [...stated, ...described].map((field) =>
    issueOf('replay.manifest-differs', { path: [file, field], args: { field } }),
  );
}

function compareTable(
  table: DisclosureTable,
  { stored, file }: { readonly stored: StoredText; readonly file: string },
): Issue[] {
  if (isSame(writeCsv(table), stored)) return [];
  const row = findDifferingRow(table, stored.text());
  return row === undefined ? [] : [issueOf('replay.table-row-differs', { path: [file, row] })];
}

function comparePage(
  rendered: string,
  { stored, file }: { readonly stored: StoredText; readonly file: string },
): Issue[] {
  if (isSame(rendered, stored)) return [];
  const at = firstDifference(rendered.split('\n'), stored.text().split('\n'));
  return at === undefined ? [] : [issueOf('replay.page-differs', { path: [file, at + 1] })];
}

/** A table or page may be of many megabytes: what is stored is only read to name the row that differs. */
function isSame(written: string, { digest }: StoredText): boolean {
  return isWellFormed(written) && digestOf(written) === digest;
}

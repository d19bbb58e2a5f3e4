import { fail, placeIssues, type Result, succeed } from '../kernel/index.js';
import { parsePlan } from '../plan/index.js';
import { parseRecord } from '../record/index.js';
import { composeBundle } from './compose.js';
import { fileNames } from './file-names.js';
import type { BundleFiles, DisclosureInput } from './model.js';
import { listPublishedCells } from './personal-data/published-cells.js';
import { scanPersonalData } from './personal-data/scan.js';
import { writeSources } from './sources.js';

/**
 * 一公开: everything that a publication folder holds, by file name. A pure function: the same input gives the same
 * bytes. The embargo is not looked at, since the core has no clock; whoever publishes keeps it.
 *
 * @returns the files; or `disclosure.personal-data` for every cell that may not be published, or everything that
 *   does not belong to the sealed plan or cannot be read
 * @basis 国办发〔2015〕58号 (抽查情况及查处结果及时向社会公布); 个人信息保护法 第六条
 * @example
 * ```ts
 * import { sealRecord } from 'double-random/record';
 * import { sampleDraw, sampleOffice } from 'double-random/sdk';
 * const [draw, office] = [sampleDraw(), sampleOffice()];
 * const files = discloseRecord({
 *   ...draw,
 *   edition: 'public',
 *   recordText: sealRecord(draw).recordText,
 *   taskText: canonicalJson(office.tasks[0]),
 *   rulesText: canonicalJson(office.rules.find(({ id }) => id === draw.plan.rules.id)),
 *   itemsText: ndjsonText(office.items.filter(({ id }) => draw.plan.items.some((item) => item.id === id))),
 *   targetRecords: office.targets,
 *   inspectorRecords: office.inspectors,
 *   journalText: '',
 * });
 * assert.ok(files.ok && files.value.has('公示.html'));
 * ```
 */
export function discloseRecord(input: DisclosureInput): Result<BundleFiles> {
  const plan = parsePlan(input.planText);
  const record = parseRecord(input.recordText);
  if (!plan.ok || !record.ok) {
    return fail([
      ...(plan.ok ? [] : placeIssues(plan.issues, [fileNames.plan])),
      ...(record.ok ? [] : placeIssues(record.issues, [fileNames.record])),
    ]);
  }
  const sources = writeSources(input, { plan: plan.value, record: record.value });
  if (!sources.ok) return sources;
  const bundle = composeBundle(sources.value, input.edition);
  if (!bundle.ok) return bundle;
  const personalData = scanPersonalData(listPublishedCells(bundle.value));
  return personalData.length > 0 ? fail(personalData) : succeed(bundle.value.files);
}

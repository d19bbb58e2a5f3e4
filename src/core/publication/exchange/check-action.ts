import {
  type CivilDate,
  canonicalJson,
  digestOf,
  fail,
  type Issue,
  issueOf,
  type Result,
  succeed,
} from '../../kernel/index.js';
import type { PublicationIssueCode } from '../codes.js';
import { type DrawResults, listShownResults, type ShownFinding, type ShownResult } from '../result-rows.js';
import {
  type CheckActionMapping,
  type ItemField,
  itemFields,
  type MappingReader,
  type OfficeField,
  officeFields,
  readMapping,
  type TargetField,
  targetFields,
} from './check-action-mapping.js';

/** 检查行为 of one item at one target as 互联网+监管 takes it. */
export type CheckActionRecord = Readonly<Record<OfficeField | ItemField | TargetField, string>> & {
  readonly record_unique_identity: string;
  readonly implement_institution: string;
  readonly administrative_cp: string;
  readonly administrative_cp_ui_code: string;
  readonly check_result: string;
  readonly check_date: CivilDate;
  readonly submitted_date: CivilDate;
  /** 双随机一公开计划. */
  readonly plan_id: string;
  /** Inserted, updated or deleted. */
  readonly cd_operation: 'i' | 'u' | 'd';
  /** The day and a serial of five digits. */
  readonly cd_batch: string;
};

/** With what a report is made. */
export interface CheckActionReport {
  readonly mapping: CheckActionMapping;
  /** 报送时间. */
  readonly submittedOn: CivilDate;
  readonly operation: 'i' | 'u' | 'd';
  /** Which report of the day this is, from 1. */
  readonly serial: number;
}

const longestSerial = 5;
const identityDigits = 32;

/**
 * The shown results of a draw for 互联网+监管, one record for each target and item. A record keeps its
 * `record_unique_identity` when it is reported again: it is made of task, target and item alone.
 *
 * @returns the records; or one `publication.mapping-missing` that names every key which is not there,
 *   `publication.submitted-before-inspection` for each target, or the issues of `resultsTable`
 * @throws RangeError for a serial that is not from 1 to 99999
 * @example
 * ```ts
 * const report = { mapping: {}, submittedOn: civilDate('2026-04-20'), operation: 'i' as const, serial: 1 };
 * const records = checkActionRecords({
 *   mode: 'official', plan: { number: 'JH-01', name: '年度抽查计划' }, task: { number: 'RW-01', name: '登记事项抽查' },
 *   type: '不定向', authority: '样例区市场监督管理局', items: [], targets: [], standings: [],
 *   publishedOn: civilDate('2026-04-10'),
 * }, report);
 * assert.deepEqual(records, { ok: true, value: [] });
 * ```
 */
export function checkActionRecords(
  draw: DrawResults,
  report: CheckActionReport,
): Result<readonly CheckActionRecord[], Issue<PublicationIssueCode>> {
  const { serial, submittedOn } = report;
  if (!Number.isInteger(serial) || serial < 1 || String(serial).length > longestSerial)
    throw new RangeError(`Cannot number a report: serial must be 1 to 99999, got ${serial}`);
  const shown = listShownResults(draw);
  if (!shown.ok) return shown;
  const mapping = readMapping(report.mapping);
  const records = shown.value.flatMap((one) =>
    one.rows.map((row) => recordOf({ draw, report, mapping }, one, row)),
  );
  const early = shown.value.filter(({ result }) => submittedOn < result.inspectedOn);
  const issues = early.map(({ target, result }) =>
    issueOf('publication.submitted-before-inspection', {
      args: { target, submitted: submittedOn, inspected: result.inspectedOn },
    }),
  );
  if (mapping.missing.size === 0) return issues.length > 0 ? fail(issues) : succeed(records);
  const keys = [...mapping.missing].join('、');
  return fail([issueOf('publication.mapping-missing', { args: { keys } }), ...issues]);
}

interface Context {
  readonly draw: DrawResults;
  readonly report: CheckActionReport;
  readonly mapping: MappingReader;
}

function recordOf(
  { draw, report, mapping }: Context,
  { target, name, result }: ShownResult,
  { item, label }: ShownFinding,
): CheckActionRecord {
  return {
    record_unique_identity: digestOf(canonicalJson([draw.task.number, target, item])).slice(
      0,
      identityDigits,
    ),
    ...fieldsOf(itemFields, (field) => mapping.item(item, field)),
    implement_institution: draw.authority,
    ...fieldsOf(officeFields, mapping.office),
    entrust_dept: report.mapping.office?.entrust_dept ?? '',
    entrust_dept_code: report.mapping.office?.entrust_dept_code ?? '',
    administrative_cp: name,
    administrative_cp_ui_code: target,
    ...fieldsOf(targetFields, (field) => mapping.target(target, field)),
    check_result: mapping.result(label),
    check_date: result.inspectedOn,
    submitted_date: report.submittedOn,
    plan_id: draw.plan.number,
    cd_operation: report.operation,
    cd_batch: `${report.submittedOn.replaceAll('-', '')}${String(report.serial).padStart(longestSerial, '0')}`,
  };
}

function fieldsOf<Field extends string>(
  fields: readonly Field[],
  take: (field: Field) => string,
): Record<Field, string> {
  // SAFETY: every field of the list gets its value here.
  return Object.fromEntries(fields.map((field) => [field, take(field)])) as Record<Field, string>;
}

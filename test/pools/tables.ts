import type { Issue, TableReading, TextTable } from 'double-random/kernel';
import { explainCode } from 'double-random/messages';
import { checkCreditCode, inspectionTargetSchema, readTargets } from 'double-random/pools';
import { expect } from 'vitest';

/** A table whose first row of data is row 2. */
export function tableOf(header: readonly string[], ...rows: readonly (readonly string[])[]): TextTable {
  return { file: '名录.csv', header, rows: rows.map((cells, at) => ({ row: at + 2, cells })) };
}

/** What was noticed, as `severity code row` (0: the whole file). */
export function noticed(issues: readonly Issue[]): string[] {
  return issues.map((issue) => `${issue.severity} ${issue.code} ${rowOf(issue)}`);
}

export function rowOf({ path }: Issue): number {
  return path.find((step) => typeof step === 'number') ?? 0;
}

/** Every row is a record or refused with a reason, and the words of every issue have all their args. */
export function expectSound(reading: TableReading<{ readonly id: string }>): void {
  expect(reading.read).toBe(reading.records.length + reading.refused.length);
  const ids = reading.records.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  for (const { issues } of reading.refused)
    expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
  expectWorded(reading.issues);
}

export function expectWorded(issues: readonly Issue[]): void {
  for (const { code, args } of issues) {
    for (const language of ['zh', 'en'] as const) {
      const words = explainCode(code, language);
      expect(words?.remedy, code).toMatch(/./);
      const wanted = `${words?.message} ${words?.remedy}`.match(/(?<=\{)\w+(?=\})/g) ?? [];
      expect(Object.keys(args), code).toEqual(expect.arrayContaining(wanted));
    }
  }
}

/** A valid credit code that begins with a prefix, numbered. */
export function creditCode(number: number, prefix = '91650109'): string {
  const base = `${prefix}${String(number).padStart(17 - prefix.length, '0')}`;
  const check = checkCreditCode(`${base}0`);
  return check.kind === 'check-digit' ? `${base}${check.expected}` : `${base}0`;
}

/** The columns that `readTargetRows` fills. */
export const targetHeader = ['企业名称', '统一社会信用代码', '登记状态', '地区', '信用风险分类'];

/** Reads rows of targets; what is told of every table here, that the kind comes from the code, is left out. */
export function readTargetRows(...rows: readonly (readonly string[])[]) {
  const reading = readTargets(tableOf(targetHeader, ...rows));
  expectSound(reading);
  for (const record of reading.records) expect(inspectionTargetSchema.safeParse(record).success).toBe(true);
  const issues = reading.issues.filter(({ code }) => code !== 'pools.kinds-from-code');
  return { ...reading, issues, lines: noticed(issues) };
}

/** What one cell of a row that is otherwise in order leads to. */
export function readTargetCell(column: string, cell: string) {
  const values = ['某某公司', creditCode(1), '存续', '米东区', 'A'];
  return readTargetRows(values.map((value, at) => (targetHeader[at] === column ? cell : value)));
}

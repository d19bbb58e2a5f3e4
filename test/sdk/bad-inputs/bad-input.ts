import type { Issue } from 'double-random/kernel';
import { openOffice, type TableRegister } from 'double-random/sdk';
import { importLines, importRegister } from 'double-random/sdk/node';
import { sampleRulesFile } from '../../../src/sdk/sample/rules.js';
import { creditCode } from '../../pools/tables.js';
import { must, openDesk } from '../desk.js';
import { utf8Of } from '../import-encodings.js';

/** What was told of a file, and what of it was taken: nothing where the file as a whole is refused. */
export interface Outcome {
  readonly issues: readonly Issue[];
  readonly records?: readonly unknown[] | number;
}

/** A case of bad input: the file, and what has to come of it. */
export interface BadInput {
  /** The numbers that the plan of the project gives its cases. */
  readonly number: number;
  readonly title: string;
  readonly read: () => Promise<Outcome>;
  /** Everything that is told, as `severity code place`: a cell, a row, or nothing for the whole file. */
  readonly told: readonly string[];
  /** What the records hold, in the order of their ids, or how many they are; left out where the file is refused. */
  readonly records?: readonly object[] | number;
}

export type Content = string | Uint8Array;

/** A valid code of a target. */
export const code = creditCode(1);

/** Reads a file of a register whole. */
export function register(
  name: TableRegister,
  content: Content,
  hints: Parameters<typeof importRegister>[2] = {},
): BadInput['read'] {
  return async () => {
    const bytes = typeof content === 'string' ? utf8Of(content) : content;
    const imported = importRegister(name, { name: fileName, bytes }, hints);
    if (!imported.ok) return { issues: imported.issues };
    const { records, issues } = imported.value.reading;
    return { issues, records };
  };
}

/** The name of every file here. */
export const fileName = '名录';

/** Reads a list of targets whole. */
export function targets(content: Content): BadInput['read'] {
  return register('targets', content);
}

/** One target in the columns 企业名称, 统一社会信用代码, 登记状态, 成立日期. */
export function target({ name = '某某公司', id = code, status = '存续', date = '2024-03-05' }): string {
  return `企业名称,统一社会信用代码,登记状态,成立日期\n${[name, id, status, date].map(quoted).join(',')}\n`;
}

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Reads targets piece by piece, as files that are too large to hold. */
export function inPieces(size: number, pieces: () => AsyncIterable<Uint8Array>): BadInput['read'] {
  return async () => {
    const imported = await importLines('targets', { name: fileName, size, pieces });
    if (!imported.ok) return { issues: imported.issues };
    const { receipt, dispose } = imported.value;
    await dispose();
    return { issues: receipt.issues, records: receipt.accepted };
  };
}

/** Adopts a list of targets after another one. */
export function nextVersion(before: string, after: string): BadInput['read'] {
  return async () => {
    const office = openOffice({ ...openDesk().ports, importer: importRegister });
    must(await office.adoptTable('targets', { name: '上一版', bytes: utf8Of(before) }));
    const adopted = await office.adoptTable('targets', { name: fileName, bytes: utf8Of(after) });
    return adopted.ok ? { issues: adopted.value.notes, records: [] } : { issues: adopted.issues };
  };
}

const [sample] = sampleRulesFile.rules;

/** Adopts work rules whose only ratio is written so, and with other fields. */
export function rules(
  ratio: unknown,
  more: object = {},
  format: string = sampleRulesFile.format,
): BadInput['read'] {
  return async () => {
    const overall = { quantity: { kind: 'ratio', comparator: '=', ratio } };
    const strata = { by: [], missing: 'refuse', quantities: [], overall };
    const { office } = openDesk();
    const adopted = await office.adoptRules(
      JSON.stringify({ format, rules: [{ ...sample, strata, ...more }] }),
    );
    if (!adopted.ok) return { issues: adopted.issues };
    return {
      issues: adopted.value.notes.filter(({ code }) => code !== 'sdk.version-unfounded'),
      records: [],
    };
  };
}

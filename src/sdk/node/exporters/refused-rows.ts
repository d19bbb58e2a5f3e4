import { basename, extname } from 'node:path';
import { fail, type Issue, issueOf, type RefusedRow, type Result, utf8 } from '../../../core/kernel/index.js';
import { trimBlanks } from '../../../core/registers/index.js';
import { type Language, renderIssue } from '../../../messages/index.js';
import type { FileInPieces, RefusedRows } from '../../index.js';
import { readRefused } from '../importers/index.js';
import { type WrittenFile, writeOutput } from '../output-file.js';
import { csvPieces } from './csv-rows.js';

/** What the two columns behind the cells are called. No register has such columns, so an import leaves them out. */
const reasonHeaders: Readonly<Record<Language, readonly [string, string]>> = {
  zh: ['拒收原因', '处理办法'],
  en: ['refused because', 'what to do'],
};
const added = new Set(Object.values(reasonHeaders).flat());

/**
 * Writes the refused rows of a file as a file that can be corrected and imported again: their cells as they stood,
 * under the same header, and behind them why each was refused and what to do. Of a JSON or NDJSON file the objects and
 * whatever else was refused as they stood, one a line.
 *
 * @param source - the file that was imported
 * @returns the file; or `sdk.export-format`, `sdk.file-exists`, `sdk.file-unwritable`, and what the reading of the source says
 * @example
 * ```ts
 * import { mkdtemp, readFile } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * const bytes = new TextEncoder().encode('编号,名称\nA1,某某商店\n坏,某某饭店\n');
 * const source = { name: '名录.csv', size: bytes.length, pieces: async function* () { yield bytes; } };
 * const issue: Issue = { code: 'registers.id-characters', severity: 'error', path: ['名录.csv', 3, '编号'], args: {} };
 * const refused = { headers: ['编号', '名称'], rows: [{ row: 3, issues: [issue] }] };
 * const file = join(await mkdtemp(join(tmpdir(), 'refused-')), '拒收.csv');
 * assert.ok((await writeRefused(file, source, { refused })).ok);
 * assert.match(await readFile(file, 'utf8'), /^\ufeff"编号","名称","拒收原因","处理办法"\r\n"坏","某某饭店",/);
 * ```
 */
export async function writeRefused(
  file: string,
  source: FileInPieces,
  {
    refused,
    sheet,
    language = 'zh',
    force = false,
  }: {
    readonly refused: RefusedRows;
    readonly sheet?: string | undefined;
    readonly language?: Language;
    readonly force?: boolean;
  },
): Promise<Result<WrittenFile>> {
  const read = await readRefused(source, refused, sheet);
  if (!read.ok) return fail(read.issues);
  const { lines, header, rows } = read.value;
  const [ending, formats] = lines ? ['.ndjson', 'ndjson'] : ['.csv', 'csv'];
  if (extname(file).toLowerCase() !== ending) {
    return fail([issueOf('sdk.export-format', { args: { file: basename(file), formats } })]);
  }
  if (lines) return writeOutput(file, [utf8(lines.map((line) => `${line}\n`).join(''))], { force });
  const kept = header.flatMap((cell, at) => (added.has(trimBlanks(cell)) ? [] : [at]));
  const cellsOf = (cells: readonly string[]) =>
    // A row of another width than the header keeps all its cells: where the fault lies is for a person to see.
    (cells.length === header.length ? kept.map((at) => cells[at] ?? '') : cells).map(withoutGuard);
  const issuesOf = new Map(refused.rows.map(({ row, issues }) => [row, issues]));
  const told = rows.map(({ row, cells }) => {
    const issues = (issuesOf.get(row) ?? []).filter(({ severity }) => severity === 'error');
    const unread = new Set(
      issues
        .filter(isUnread)
        .map((issue) => header.findIndex((cell) => trimBlanks(cell) === columnOf(issue))),
    );
    const readable = cells.map((cell, at) => (unread.has(at) ? '' : cell));
    return [...cellsOf(readable), ...reasonsOf(issues, language)];
  });
  async function* batches() {
    yield told;
  }
  const pieces = csvPieces([...kept.map((at) => header[at] ?? ''), ...reasonHeaders[language]], batches());
  return writeOutput(file, pieces, { force });
}

/** The TAB that an export puts in front of a code is put there again. */
function withoutGuard(cell: string): string {
  return cell.startsWith('\t') ? cell.slice(1) : cell;
}

/**
 * Whether a cell was refused for being a number, a formula or the like: written as text it would pass for what it is
 * not, so it is left empty and told in the reason.
 */
function isUnread({ code }: Issue): boolean {
  return code.startsWith('registers.cell-');
}

/** The header of an issue's column: it stands behind the row. */
function columnOf({ path }: Issue): string | undefined {
  const column = path[path.findIndex((step) => typeof step === 'number') + 1];
  return typeof column === 'string' ? column : undefined;
}

/** Why a row was refused, and what to do: each sentence once. */
function reasonsOf(errors: RefusedRow['issues'], language: Language): [string, string] {
  const told = errors.map((issue) => {
    const { message, remedy } = renderIssue(issue, language);
    const column = columnOf(issue);
    const content =
      isUnread(issue) && !message.includes(String(issue.args['text'])) ? ` [${issue.args['text']}]` : '';
    return { message: `${column === undefined ? '' : `${column}：`}${message}${content}`, remedy };
  });
  const once = (texts: readonly string[]) => [...new Set(texts.filter((text) => text !== ''))].join('\n');
  return [once(told.map(({ message }) => message)), once(told.map(({ remedy }) => remedy))];
}

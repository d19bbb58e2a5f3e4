import { fail, type Issue, issueOf, type Result, succeed } from '../../../../core/kernel/index.js';
import { readDateStyles } from './date-formats.js';
import { readSheet } from './read-sheet.js';
import { readSharedStrings } from './shared-strings.js';
import { readRelations, readSheetList } from './sheet-list.js';
import { type SheetTable, tableOfSheet } from './sheet-table.js';
import { spreadMerges } from './spread-merges.js';
import { unpackText } from './unpack.js';
import { damaged, readZipDirectory, type ZipDirectory } from './zip-directory.js';

export { scanXml } from './scan-xml.js';

/** A workbook as tables: the sheets that are shown and hold something. */
export interface Workbook {
  readonly sheets: readonly SheetTable[];
  readonly issues: readonly Issue[];
}

/**
 * Reads an XLSX workbook. Nothing is unpacked before the directory of the file was found to be within bounds, and no
 * part becomes larger than it says. Formulas are not calculated, links not followed, macros refused.
 *
 * @basis ECMA-376 (Office Open XML)
 */
export function readWorkbook({
  name: file,
  bytes,
}: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Result<Workbook> {
  if (isCompound(bytes)) {
    return fail([
      issueOf(isEncrypted(bytes) ? 'registers.workbook-encrypted' : 'registers.file-is-workbook'),
    ]);
  }
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const active = activeParts(directory.value);
  if (active.length > 0) return fail(active);
  const main = findMain(bytes, directory.value);
  if (!main.ok) return main;
  return readSheets({ file, bytes, directory: directory.value, ...main.value });
}

/**
 * Tells a workbook of any kind by its first bytes, whatever its file is called.
 */
export function isWorkbook(bytes: Uint8Array): boolean {
  return (
    isCompound(bytes) ||
    startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) ||
    startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])
  );
}

/** The container of .xls files and of encrypted workbooks. */
function isCompound(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** The directory of the container names the stream that holds an encrypted workbook. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name, 0, 'latin1');
}

function activeParts(directory: ZipDirectory): Issue[] {
  const parts = [...directory.keys()];
  const macro = parts.find((part) => /vbaProject\.bin$|^xl\/macrosheets\//i.test(part));
  const link = parts.find((part) => /^xl\/externalLinks\//i.test(part));
  return [
    ...(macro === undefined ? [] : [issueOf('registers.workbook-macros', { args: { part: macro } })]),
    ...(link === undefined ? [] : [issueOf('registers.workbook-links', { args: { part: link } })]),
  ];
}

interface MainPart {
  readonly part: string;
  readonly xml: string;
}

function findMain(bytes: Uint8Array, directory: ZipDirectory): Result<MainPart> {
  const root = unpackText(bytes, directory, '_rels/.rels');
  if (!root.ok) return root;
  const relations = readRelations(root.value ?? '', '');
  if (!relations) return damaged('_rels/.rels');
  const part =
    [...relations.values()].find(({ kind }) => kind === 'officeDocument')?.part ?? 'xl/workbook.xml';
  // Another kind of archive, or a workbook in binary parts.
  if (!part.endsWith('.xml') || !directory.has(part) || !part.startsWith('xl/')) {
    return fail([issueOf('registers.file-is-workbook')]);
  }
  const xml = unpackText(bytes, directory, part);
  return xml.ok ? succeed({ part, xml: xml.value ?? '' }) : xml;
}

function readSheets({
  file,
  bytes,
  directory,
  part,
  xml,
}: MainPart & {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly directory: ZipDirectory;
}): Result<Workbook> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const relationsPart = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const texts = [relationsPart, `${folder}sharedStrings.xml`, `${folder}styles.xml`].map((name) =>
    unpackText(bytes, directory, name),
  );
  const [linked, shared, styled] = texts.map((text) => (text.ok ? text.value : undefined));
  const failed = texts.find((text) => !text.ok);
  if (failed && !failed.ok) return failed;
  const relations = readRelations(linked ?? '', folder);
  const list = relations && readSheetList(xml, relations);
  if (!list) return damaged(relations ? part : relationsPart);
  const strings = readSharedStrings(shared ?? '');
  if (!strings) return damaged(`${folder}sharedStrings.xml`);
  const dateStyles = readDateStyles(styled ?? '');
  if (!dateStyles) return damaged(`${folder}styles.xml`);
  const sheets: SheetTable[] = [];
  for (const sheet of list.sheets.filter(({ hidden }) => !hidden)) {
    const text = unpackText(bytes, directory, sheet.part);
    if (!text.ok) return text;
    const content = readSheet(text.value ?? '<', { strings, dateStyles, from1904: list.from1904 });
    if (!content || !spreadMerges(content)) return damaged(sheet.part);
    const table = tableOfSheet(content, { file, sheet: sheet.name });
    if (!table.ok) return table;
    if (content.rows.length > 0) sheets.push(table.value);
  }
  return succeed({ sheets, issues: notesOn(list, file) });
}

function notesOn(
  { sheets, from1904 }: { sheets: readonly { name: string; hidden: boolean }[]; from1904: boolean },
  file: string,
): Issue[] {
  const hidden = sheets.filter((sheet) => sheet.hidden).map(({ name }) => name);
  return [
    ...(hidden.length === 0
      ? []
      : [
          issueOf('registers.sheets-hidden', {
            severity: 'warning',
            path: [file],
            args: { sheets: hidden.join('、') },
          }),
        ]),
    ...(from1904 ? [issueOf('registers.workbook-dates-1904', { severity: 'info', path: [file] })] : []),
  ];
}

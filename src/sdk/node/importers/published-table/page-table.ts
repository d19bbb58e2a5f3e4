import { fail, issueOf, type Result, succeed } from '../../../../core/kernel/index.js';
import { escapeHtml } from '../../../../core/markup/index.js';
import { scanXml } from '../workbook/index.js';
import { firstTable } from './shown-part.js';

/** How a page names a character that cannot be seen. */
const named = /\[U\+([0-9A-F]{4})\]/g;
const naming = '[U+';
const frame: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tr']);
const plainAttributes: ReadonlySet<string> = new Set(['class', 'scope']);

/**
 * The first table of a page as `showTable` writes it, header first. A character that the page names, such as
 * `[U+202E]`, is taken for that character. Whatever could let the reader of the page see something else than is read
 * here is refused: other markup within the rows, comments, characters that cannot be seen.
 *
 * @returns rows of cells, or `tables.none-found`, `tables.page-altered`
 */
export function readPageTable(page: string): Result<readonly (readonly string[])[]> {
  const table = firstTable(page);
  if (table === undefined) return fail([issueOf('tables.none-found')]);
  const special = /<[!?]/.exec(table)?.[0];
  if (special !== undefined) return altered(special);
  // A browser reads every line end as a line feed, and writes a no-break space by its name.
  const xml = table.replace(/\r\n?/g, '\n').replaceAll('&nbsp;', '&#160;');
  return rowsOf(xml);
}

function rowsOf(xml: string): Result<readonly (readonly string[])[]> {
  const rows: string[][] = [];
  let cell: string | undefined;
  let inCaption = false;
  let inRow = false;
  let strange: string | undefined;
  const sound = scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'caption' && rows.length === 0) inCaption = true;
      else if (inCaption && name !== 'span') strange ??= `<${name}>`;
      if (inCaption) return;
      const isCell = name === 'th' || name === 'td';
      if (cell !== undefined || isCell !== inRow || !(isCell || frame.has(name))) strange ??= `<${name}>`;
      if (isCell) cell = '';
      if (name === 'tr') {
        rows.push([]);
        inRow = true;
      }
      for (const attribute of name === 'table' ? [] : attributes().keys())
        if (!plainAttributes.has(attribute)) strange ??= attribute;
    },
    text: (piece) => {
      if (inCaption) return;
      if (cell !== undefined) cell += piece;
      else if (piece.trim() !== '') strange ??= piece.trim().slice(0, 20);
    },
    close: (name) => {
      if (name === 'caption') inCaption = false;
      if (name === 'tr') inRow = false;
      if (cell === undefined || (name !== 'th' && name !== 'td')) return;
      if (holdsInvisible(cell)) strange ??= escapeHtml(cell).slice(0, 100);
      rows.at(-1)?.push(cell.replace(named, characterNamed));
      cell = undefined;
    },
  });
  if (strange !== undefined || !sound) return altered(strange ?? '<table>');
  return rows.length === 0 ? fail([issueOf('tables.none-found')]) : succeed(rows);
}

/** A page names them: where one stands as it is, the page was changed. */
function holdsInvisible(text: string): boolean {
  return text.split(naming).length !== escapeHtml(text).split(naming).length;
}

/** Only what the page names is meant; anything else in such brackets is a text. */
function characterNamed(name: string, hex: string): string {
  const character = String.fromCharCode(Number.parseInt(hex, 16));
  return escapeHtml(character) === name ? character : name;
}

function altered(found: string): Result<never> {
  return fail([issueOf('tables.page-altered', { args: { found } })]);
}

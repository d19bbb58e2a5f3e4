import { type Html, html, noHtml } from '../markup/index.js';
import type { ColumnKind } from './model.js';

/** A table as the page shows it. */
export interface ShownTable {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly kind: ColumnKind }[];
  /** The column whose cell names its row. */
  readonly rowHeader: number;
  readonly rows: readonly (readonly string[])[];
}

/** A column of nothing longer is kept on one line. */
const shortText = 12;

/**
 * Writes a table with caption and header cells, in a frame that scrolls by keyboard where the screen is narrow.
 *
 * @example
 * ```ts
 * const columns = [{ title: '名称', kind: 'text' as const }];
 * const shown = showTable({ id: 't', caption: '抽查名单', columns, rowHeader: 0, rows: [['<红星>']] });
 * assert.ok(shown.markup.includes('<th scope="row" class="s">&lt;红星&gt;</th>'));
 * ```
 */
export function showTable({ id, caption, columns, rowHeader, rows }: ShownTable): Html {
  const classes = columns.map(({ kind }, at) => classOf(kind, rows, at));
  const header = columns.map(({ title }, at) => html`<th scope="col"${classes[at] ?? noHtml}>${title}</th>`);
  const body = rows.map((cells) => {
    const shown = cells.map((cell, at) =>
      at === rowHeader
        ? html`<th scope="row"${classes[at] ?? noHtml}>${cell}</th>`
        : html`<td${classes[at] ?? noHtml}>${cell}</td>`,
    );
    return html`<tr>${shown}</tr>\n`;
  });
  return html`<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">
<table>
<caption id="${id}">${caption}</caption>
<thead><tr>${header}</tr></thead>
<tbody>
${body}</tbody>
</table>
</div>
`;
}

function classOf(kind: ColumnKind, rows: ShownTable['rows'], at: number): Html {
  if (kind === 'number') return html` class="n"`;
  if (kind === 'code') return html` class="c"`;
  return rows.every((cells) => (cells[at] ?? '').length <= shortText) ? html` class="s"` : noHtml;
}

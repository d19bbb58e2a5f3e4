/** How a spreadsheet may take a column: `number` freely, `code` never as a number or date, `text` by what a cell holds. */
export type ColumnKind = 'number' | 'code' | 'text';

/** One column of a published table. */
export interface TableColumn {
  readonly title: string;
  readonly kind: ColumnKind;
  /** The field of an exchange format that the column is, spelled as that format has it, such as `raninsPlaneName`. */
  readonly name?: string;
}

/** A published table before it takes a form: CSV, XLSX, JSON and HTML are written from the same cells. */
export interface PublishedTable {
  /** What the table is, such as `targets`; part of its digest. */
  readonly id: string;
  readonly columns: readonly TableColumn[];
  /** The column that names a row for people who cannot see the table. */
  readonly rowHeader: number;
  readonly rows: readonly { readonly cells: readonly string[] }[];
}

/** One line of what is told of a table beside its cells: 发布机关, 成文日期 and the like. */
export interface TableFact {
  readonly label: string;
  readonly value: string;
}

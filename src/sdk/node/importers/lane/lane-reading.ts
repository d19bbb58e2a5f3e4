import {
  canonicalJson,
  type Issue,
  issueOf,
  type TableReading,
  type TextRow,
  utf8,
} from '../../../../core/kernel/index.js';
import {
  foldName,
  type InspectionTarget,
  type TargetField,
  warnOfNames,
} from '../../../../core/pools/index.js';
import {
  type HeaderReading,
  isBlankRow,
  isFilled,
  isRefused,
  locateIssues,
  notesAsIssues,
  type OpenRegister,
  type RowDraft,
  readDraft,
  refuseRepeats,
  sizeIssues,
} from '../../../../core/registers/index.js';
import { GrowingUint32 } from './growing.js';
import { type LineEntry, lineText, type Slice } from './line-runs.js';
import type { LineSorter } from './line-sorter.js';
import { hashText, type NameGroups, NameRows } from './name-hashes.js';
import type { LaneRow } from './row-lane.js';

/**
 * What is known of a register's rows while they go by: of a row with something to tell all of it, of every other one
 * only its line, kept by the sorter, and the hashes of its name.
 */
export class LaneReading {
  readonly #register: OpenRegister<TargetField, InspectionTarget>;
  readonly #header: HeaderReading<TargetField>;
  readonly #headers: readonly string[];
  readonly #headerRow: number;
  readonly #sorter: LineSorter;
  readonly #names = new NameRows();
  readonly #told = new Map<number, RowDraft<InspectionTarget>>();
  readonly #expected: readonly number[];
  readonly #gaps: readonly GrowingUint32[];
  #read = 0;
  #blank = 0;
  #firstBlank = 0;
  #refusedRows: ReadonlySet<number> = new Set();

  constructor(
    register: OpenRegister<TargetField, InspectionTarget>,
    {
      header,
      headers,
      headerRow,
      sorter,
    }: {
      readonly header: HeaderReading<TargetField>;
      /** The header's cells as they stand in the file. */
      readonly headers: readonly string[];
      readonly headerRow: number;
      readonly sorter: LineSorter;
    },
  ) {
    this.#register = register;
    this.#header = header;
    this.#headers = headers;
    this.#headerRow = headerRow;
    this.#sorter = sorter;
    const { form, columns } = register;
    this.#expected = (form.expected ?? []).flatMap((field) => columns.byField.get(field)?.index ?? []);
    this.#gaps = this.#expected.map(() => new GrowingUint32());
  }

  /** Takes a row that went the fast way. */
  takePlain(row: number, id: Slice, { length, own, folded, filled }: LaneRow): void {
    this.#read++;
    this.#sorter.take(row, id, length);
    this.#names.add(row, own, folded);
    for (let at = 0; at < filled.length; at++) if (filled[at] === false) this.#gaps[at]?.push(row);
  }

  /** Reads a row the careful way. */
  takeCareful(row: TextRow): void {
    const { cells } = row;
    if (isBlankRow(cells)) {
      if (this.#blank === 0) this.#firstBlank = row.row;
      this.#blank++;
      return;
    }
    this.#read++;
    const draft = readDraft(row, this.#register);
    if (draft.issues.length > 0) this.#told.set(row.row, { ...draft, record: undefined });
    if (cells.length === this.#headers.length) {
      for (const [at, column] of this.#expected.entries())
        if (!isFilled(cells[column] ?? '')) this.#gaps[at]?.push(row.row);
    }
    if (draft.id === undefined) return;
    const line = utf8(draft.record === undefined ? '' : canonicalJson(draft.record));
    this.#sorter.add(row.row, wholeOf(utf8(draft.id)), line);
    if (draft.record === undefined) return;
    const [own, folded] = [
      { low: 0, high: 0 },
      { low: 0, high: 0 },
    ];
    hashText(own, draft.record.name);
    hashText(folded, foldName(draft.record.name));
    this.#names.add(row.row, own, folded);
  }

  /** The reading once all rows went by; its records are the sorter's lines, of which `isKept` tells which count. */
  async finish(): Promise<{ readonly reading: TableReading<InspectionTarget>; readonly accepted: number }> {
    const { file, notes } = this.#register;
    const place = (row: number) => [file, row, ...this.#idHeader()];
    // Without licences no rows are joined; the form still tells which rows repeat each other.
    refuseRepeats(await this.#repeated(), { place, form: this.#register.form.join });
    this.#refusedRows = new Set(
      [...this.#told.values()].filter((draft) => isRefused(draft)).map(({ row }) => row),
    );
    const related = await this.#relateNames();
    this.#tellGaps();
    const told = [...this.#told.values()].sort((left, right) => left.row - right.row);
    const accepted = this.#read - this.#refusedRows.size;
    const size = { filled: this.#read, blank: this.#blank, firstBlank: this.#firstBlank };
    const reading: TableReading<InspectionTarget> = {
      read: this.#read,
      records: [],
      refused: told.filter(isRefused).map(({ row, issues }) => ({ row, issues })),
      warned: told.filter(
        (draft) => !isRefused(draft) && draft.issues.some(({ severity }) => severity === 'warning'),
      ).length,
      issues: [
        ...this.#header.issues,
        ...sizeIssues(file, size),
        ...notesAsIssues(notes, file),
        ...related,
        ...told.flatMap(({ issues }) => issues),
      ],
      columns: { mapped: this.#header.mapped, ignored: this.#header.ignored },
    };
    const table = { file, header: this.#headers, headerRow: this.#headerRow, rows: [] };
    return { reading: locateIssues(reading, table), accepted };
  }

  /** Tells of a row with a line whether it is a record of the reading. */
  isKept(row: number): boolean {
    return !this.#refusedRows.has(row);
  }

  /** The rows whose ids occur more than once, as drafts. */
  async #repeated(): Promise<RowDraft<InspectionTarget>[]> {
    const drafts: RowDraft<InspectionTarget>[] = [];
    for await (const entry of this.#sorter.repeated()) drafts.push(this.#draftOf(entry));
    return drafts;
  }

  #draftOf(entry: LineEntry): RowDraft<InspectionTarget> {
    const { row, ids, idStart, idEnd } = entry;
    const known = this.#told.get(row);
    // SAFETY: the lines of the sorter are records that this reading wrote, their ids among them.
    const text = lineText(entry);
    const record = text === '' ? undefined : (JSON.parse(text) as InspectionTarget);
    const draft: RowDraft<InspectionTarget> = {
      row,
      id: Buffer.from(ids.subarray(idStart, idEnd)).toString('latin1') as InspectionTarget['id'],
      record,
      issues: known?.issues ?? [],
    };
    this.#told.set(row, draft);
    return draft;
  }

  async #relateNames(): Promise<Issue[]> {
    const { same, similar } = this.#names.groups(this.#refusedRows);
    const wanted = new Set([...same.first, ...similar.first]);
    if (wanted.size === 0) return [];
    const named = new Map<number, { readonly row: number; readonly id: string; readonly name: string }>();
    for await (const entry of this.#sorter.find(wanted)) {
      // SAFETY: a line of this reading's own.
      const { id, name } = JSON.parse(lineText(entry)) as InspectionTarget;
      named.set(entry.row, { row: entry.row, id, name });
    }
    const { file } = this.#register;
    const warn = (code: Parameters<typeof warnOfNames>[0], { count, first }: NameGroups): Issue[] =>
      count === 0
        ? []
        : [warnOfNames(code, { count, first: first.flatMap((row) => named.get(row) ?? []) }, file)];
    return [...warn('pools.names-repeated', same), ...warn('pools.names-similar', similar)];
  }

  /** Which columns hold anything is only known now. */
  #tellGaps(): void {
    const { columns, notes, file } = this.#register;
    const gaps = this.#expected.flatMap((column, at) =>
      notes.filled.get(column)
        ? [...(this.#gaps[at]?.values() ?? [])].map((row) => [row, columns.headers[column] ?? ''] as const)
        : [],
    );
    for (const [row, header] of gaps) {
      const issue = issueOf('registers.value-unstated', { severity: 'warning', path: [file, row, header] });
      const draft = this.#told.get(row);
      if (draft) draft.issues.push(issue);
      else this.#told.set(row, { row, issues: [issue] });
    }
  }

  #idHeader(): string[] {
    const { columns, form } = this.#register;
    const [ids = []] = form.required;
    return ids.flatMap((field) => columns.byField.get(field)?.header ?? []).slice(0, 1);
  }
}

function wholeOf(bytes: Uint8Array): Slice {
  return { bytes, start: 0, end: bytes.length };
}

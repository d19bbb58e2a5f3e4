import { fileNames, manifestName, parseSums } from '../../disclosure/index.js';
import { type InspectionItem, inspectionItemSchema } from '../../items/index.js';
import {
  type ByteSource,
  compareText,
  fail,
  type Issue,
  issueOf,
  placeIssues,
  type Result,
  utf8ToText,
} from '../../kernel/index.js';
import { parsePlan, type SealedPlan } from '../../plan/index.js';
import { type DrawRecord, parseRecord } from '../../record/index.js';
import { type LedgerPlace, readLedgerOfResults } from '../../results/index.js';
import { type WorkRules, workRulesSchema } from '../../rules/index.js';
import { parseTableJson, type TableDocument } from '../../tables/index.js';
import { type Part, readWhole } from '../part.js';
import { parseDocument, parseRecords } from '../schema.js';
import { laterFormat } from './later-format.js';
import { type ListedPublication, parsePublicationManifest } from './manifest-schema.js';

type Files = ReadonlyMap<string, ByteSource>;

/** A draw of a year as its folder tells it. */
export interface PublishedDraw {
  readonly id: string;
  /** Where its files stand, such as `draws/YL-2026-001`. */
  readonly folder: string;
  /** The files of its bundle by name; none where it was not published. */
  readonly bundle: Files;
  readonly plan: Part<SealedPlan>;
  readonly record: Part<DrawRecord>;
  readonly rules: Part<WorkRules>;
  readonly items: Part<readonly InspectionItem[]>;
  readonly results: Part<TableCells>;
  readonly ledger: Part<readonly LedgerPlace[]>;
}

/** A year's publication as a verifier sees it. */
export interface PublishedYear {
  readonly files: Files;
  readonly manifest: Part<ListedPublication>;
  readonly sums: Part<ReadonlyMap<string, string>>;
  readonly sm3Sums: Part<ReadonlyMap<string, string>>;
  readonly draws: readonly PublishedDraw[];
  /** Read once, though every draw asks for its own. */
  readonly amendments: Part<TableCells>;
}

/** A published table by the titles of its columns. Rows count from 1 with the header as row 1. */
export interface TableCells {
  readonly document: TableDocument;
  readonly rows: readonly { readonly row: number; readonly cell: (title: string) => string }[];
}

const drawFile = /^draws\/(.+?)\/(?:bundle\/|(?:notice|drawn-targets|results|process)\.json$)/;

/** Reads the files of a year that more than one check looks at. */
export function readYear(files: Files): PublishedYear {
  const ids = new Set([...files.keys()].flatMap((path) => drawFile.exec(path)?.[1] ?? []));
  return {
    files,
    manifest: readWhole(files, manifestName, parsePublicationManifest),
    sums: readWhole(files, 'SHA256SUMS', parseSums),
    sm3Sums: readWhole(files, 'SM3SUMS', parseSums),
    draws: [...ids].sort(compareText).map((id) => readDraw(files, id)),
    amendments: readTable(files, 'amendments'),
  };
}

/** Reads the JSON form of a table. */
export function readTable(files: Files, base: string): Part<TableCells> {
  return readWhole(files, `${base}.json`, (bytes): Result<TableCells> => {
    const document = parseTableJson(utf8ToText(bytes) ?? '');
    if (!document.ok) return document;
    const { columns, rows } = document.value;
    const places = new Map(columns.map(({ title }, at) => [title, at]));
    const told = rows.map((cells, at) => ({
      row: at + 2,
      cell: (title: string) => cells[places.get(title) ?? -1] ?? '',
    }));
    return { ok: true, value: { document: document.value, rows: told } };
  });
}

/** What keeps a check from running: a file that is missing or that cannot be read. */
export function openIssues(...parts: readonly Part<unknown>[]): Issue[] {
  return parts.flatMap((part) => {
    if (part.state === 'read') return [];
    const code = part.state === 'missing' ? 'replay.file-missing' : 'replay.file-broken';
    return [issueOf(code, { severity: 'warning', path: [part.file], args: { file: part.file } })];
  });
}

/** The same for the check that owns the files: what is wrong with one that is broken. */
export function ownIssues(...parts: readonly Part<unknown>[]): Issue[] {
  return parts.flatMap((part) => (part.state === 'broken' ? part.issues : openIssues(part)));
}

function readDraw(files: Files, id: string): PublishedDraw {
  const folder = `draws/${id}`;
  const start = `${folder}/bundle/`;
  const bundle = new Map(
    [...files].flatMap(([path, bytes]) =>
      path.startsWith(start) ? [[path.slice(start.length), bytes]] : [],
    ),
  );
  const within = <Value>(name: string, parse: (bytes: Uint8Array) => Result<Value>) =>
    placed(readWhole(bundle, name, parse), start);
  return {
    id,
    folder,
    bundle,
    plan: within(fileNames.plan, parsePlan),
    record: within(fileNames.record, parseRecord),
    rules: within(fileNames.rules, (bytes) => parseDocument(bytes, workRulesSchema)),
    items: within(fileNames.items, (bytes) => {
      const rows = parseRecords(bytes, inspectionItemSchema);
      return rows.ok ? { ok: true, value: rows.value.records } : rows;
    }),
    results: readTable(files, `${folder}/results`),
    ledger: readWhole(files, `${folder}/results-ledger.json`, (bytes) => {
      const text = utf8ToText(bytes) ?? '';
      const later = laterFormat(text, 'double-random/results-ledger@1');
      const ledger = later ? fail([later]) : readLedgerOfResults(text);
      if (!ledger.ok) return ledger;
      const { drawId, places } = ledger.value;
      if (drawId !== id)
        return fail([issueOf('replay.ledger-of-another', { args: { expected: id, found: drawId } })]);
      return { ok: true, value: places };
    }),
  };
}

function placed<Value>(part: Part<Value>, start: string): Part<Value> {
  const file = `${start}${part.file}`;
  if (part.state !== 'broken') return { ...part, file };
  return { ...part, file, issues: placeIssues(part.issues.map(withoutFile), [file]) };
}

/** The name within the bundle gives way to the one within the year. */
function withoutFile(issue: Issue): Issue {
  return { ...issue, path: issue.path.slice(1) };
}

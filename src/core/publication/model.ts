import type { CatalogueHeading } from '../disclosure/index.js';
import type { CivilDate } from '../kernel/index.js';
import type { PublishedTable } from '../tables/index.js';

/** The kinds of files of an office's year, in the order in which its home page lists them. */
export const publishedKinds = [
  'items',
  'year-plan',
  'notice',
  'drawn-targets',
  'drawn-inspectors',
  'process',
  'results',
  'amendments',
  'statistics',
  'assessment',
] as const;

/** A kind of `publishedKinds`. */
export type PublishedKind = (typeof publishedKinds)[number];

/** For whom a file is: everyone (公开), or the office alone (内部使用). */
export type PublishedEdition = 'public' | 'internal';

/** What the foot of every file says: who publishes it, when, of which plan and task, and how it is checked. */
export interface FileFacts {
  /** 发布机关. */
  readonly authority: string;
  /** 成文日期. */
  readonly dated: CivilDate;
  /** 计划编号 and 任务编号, of files that are about one. */
  readonly planNumber?: string;
  readonly taskNumber?: string;
  /** 校验方法: a path within the publication, or an https address. */
  readonly checking?: string;
}

/** One file of the year before it takes its forms: its table is written as CSV, XLSX, JSON and HTML. */
export interface PublishedFile {
  readonly kind: PublishedKind;
  readonly edition: PublishedEdition;
  /** Where it stands, in ASCII and without an ending, such as `results/2026-007`. */
  readonly base: string;
  readonly title: string;
  readonly table: PublishedTable;
  readonly facts: FileFacts;
  readonly metadata?: CatalogueHeading;
  /** The bases of earlier files that this one takes the place of. */
  readonly supersedes?: readonly string[];
}

/** A file that is no table: the page of a process record, the page by which a draw is checked. */
export interface PublishedDocument {
  readonly kind: PublishedKind | 'verification';
  readonly edition: PublishedEdition;
  /** In ASCII, without an ending. */
  readonly base: string;
  readonly title: string;
  /** The page first, where it has one. */
  readonly forms: readonly DocumentForm[];
  /** 成文日期. */
  readonly dated: CivilDate;
  readonly taskNumber?: string;
  /** Every text in it that people or registers wrote, to be searched for personal data. */
  readonly texts: readonly DocumentText[];
  /** The bases of earlier files that this one takes the place of. */
  readonly supersedes?: readonly string[];
}

/** What a form of a file is named by. */
export type FormEnding = 'html' | 'csv' | 'xlsx' | 'json';

/** One form of a document. */
export interface DocumentForm {
  readonly ending: FormEnding;
  readonly bytes: Uint8Array;
}

/** One text of a document, and where it stands. */
export interface DocumentText {
  readonly place: string;
  readonly text: string;
}

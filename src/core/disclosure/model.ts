import type { PlannedTask } from '../annual-plan/index.js';
import type { InspectionEvent } from '../history/index.js';
import type { InspectionItem } from '../items/index.js';
import type { JournalLine } from '../journal/index.js';
import type { Digest, Identifier } from '../kernel/index.js';
import type { DrawMode, InspectorEntry, SealedPlan, TargetEntry } from '../plan/index.js';
import type { InspectionTarget, Inspector } from '../pools/index.js';
import type { DrawRecord } from '../record/index.js';
import type { WorkRules } from '../rules/index.js';
import type { PublishedTable } from '../tables/index.js';

/** For whom a bundle is: everyone (公示), or those who audit the draw (审计版·内部使用). */
export type Edition = 'public' | 'audit';

/** What an office has of a draw when it publishes. Texts are the exact bytes that were sealed or recorded. */
export interface DisclosureInput {
  readonly edition: Edition;
  readonly planText: string;
  readonly taskText: string;
  readonly recordText: string;
  /** Canonical JSON of the one set of work rules. */
  readonly rulesText: string;
  /** NDJSON of the plan's items. */
  readonly itemsText: string;
  /** Both frames as sealed, in id order. */
  readonly targets: readonly TargetEntry[];
  readonly inspectors: readonly InspectorEntry[];
  readonly saltKey: string;
  /** Register records, at least those of the rows an edition shows: in an audit edition, of everyone in the frames. */
  readonly targetRecords: readonly InspectionTarget[];
  readonly inspectorRecords: readonly Inspector[];
  /** The inspections that the plan counted, where it counted any. */
  readonly historyRecords?: readonly InspectionEvent[];
  /** Of a later batch: the records of the batches before it as recorded, NDJSON. Only an audit edition holds them. */
  readonly earlierText?: string;
  /** The row of the annual plan that the plan binds, where it binds one: canonical JSON. */
  readonly plannedText?: string;
  /** The list that was handed down, where the plan binds one, as it was received. Only an audit edition holds it. */
  readonly handDownText?: string;
  /** The draw's excerpt of the journal, NDJSON. */
  readonly journalText: string;
}

/** What the two tables are made of: everything in it stands in the bundle's other files. */
export interface TableParts {
  readonly edition: Edition;
  readonly plan: SealedPlan;
  readonly record: DrawRecord;
  readonly rules: WorkRules;
  readonly items: readonly InspectionItem[];
  /** Register records, at least of every target the table shows. */
  readonly targetRecords: readonly InspectionTarget[];
  /** Register records, at least of every inspector the table shows; a public edition has none. */
  readonly inspectorRecords: readonly Inspector[];
}

/** What the page is made of. */
export interface PageParts extends TableParts {
  readonly commitment: Digest;
  readonly recordDigest: Digest;
  readonly journal: readonly JournalLine[];
  /** The row of the annual plan, where the plan binds one. */
  readonly planned?: PlannedTask;
}

/** One row, about one target. */
export interface TableRow {
  readonly target: Identifier;
  readonly cells: readonly string[];
}

/** A table of a bundle: each of its rows is about one target. */
export interface DisclosureTable extends PublishedTable {
  readonly id: 'targets' | 'inspectors';
  readonly rows: readonly TableRow[];
}

/** What a file of a bundle is. */
export type FileKind =
  | 'plan'
  | 'record'
  | 'task'
  | 'rules'
  | 'items'
  | 'target-frame'
  | 'inspector-frame'
  | 'salts'
  | 'proofs'
  | 'target-records'
  | 'inspector-records'
  | 'history'
  | 'earlier-records'
  | 'planned-task'
  | 'hand-down'
  | 'journal'
  | 'target-table'
  | 'inspector-table'
  | 'page';

/** One file in the manifest. `rows` counts the lines of NDJSON or the rows of a table without its header. */
export interface ManifestFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: Digest;
  readonly kind: FileKind;
  readonly rows?: number;
  /** Digest of a table's cells, whatever form the table takes. */
  readonly tableDigest?: Digest;
}

/** `manifest.json`: what the bundle is and which files it holds, by path in byte order. */
export interface Manifest {
  readonly format: 'double-random/manifest@1';
  readonly edition: Edition;
  readonly mode: DrawMode;
  readonly drawId: Identifier;
  readonly commitment: Digest;
  readonly record: Digest;
  readonly software: { readonly name: string; readonly version: string };
  readonly files: readonly ManifestFile[];
}

/** Files of a bundle by name. */
export type BundleFiles = ReadonlyMap<string, Uint8Array>;

/** One line of `proofs.ndjson`: the salt of a shown row and the way from its leaf up to the frame's root. */
export interface RowProof {
  readonly pool: 'targets' | 'inspectors';
  readonly id: Identifier;
  readonly salt: Digest;
  readonly index: number;
  readonly size: number;
  readonly siblings: readonly Digest[];
}

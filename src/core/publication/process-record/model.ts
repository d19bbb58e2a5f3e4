import type { TableParts } from '../../disclosure/index.js';
import type { CivilDate, Digest, Identifier, Instant } from '../../kernel/index.js';
import type { InspectionTask } from '../../plan/index.js';
import type { InspectionTarget } from '../../pools/index.js';
import type { PublishedTable } from '../../tables/index.js';
import type { PublishedEdition } from '../model.js';

/** Something that took place, for the timeline. */
export interface ProcessEvent {
  readonly at: Instant;
  readonly what: string;
  /** 经办角色. */
  readonly by?: string;
}

/** 演练, 中止 or 重抽 of the same plan item. */
export interface ProcessAttempt {
  readonly kind: 'rehearsal' | 'aborted' | 'redraw';
  readonly drawId: Identifier;
  readonly on: CivilDate;
  readonly reason?: string;
}

/** What one check found, in words: a check that could not be made is never shown as passed. */
export interface ProcessCheck {
  readonly name: string;
  readonly outcome: 'pass' | 'fail' | 'not-run';
  readonly detail?: string;
}

/** What the record of a draw's process is made of. */
export interface ProcessParts extends Pick<TableParts, 'plan' | 'record' | 'rules' | 'items'> {
  readonly edition: PublishedEdition;
  readonly commitment: Digest;
  readonly recordDigest: Digest;
  readonly task: Pick<InspectionTask, 'recusals' | 'exclusions'>;
  /** The whole rules in sentences. */
  readonly ruleSentences: readonly string[];
  /** Register records of everyone in the frame of targets, to be counted. */
  readonly universe: readonly Pick<InspectionTarget, 'id' | 'kind' | 'district' | 'creditClass'>[];
  readonly timeline: readonly ProcessEvent[];
  readonly attempts: readonly ProcessAttempt[];
  /** 自检结果: the known answers that the software was held to. */
  readonly selfChecks: readonly ProcessCheck[];
  /** Of a replay, where one was made: the verdict over all and each check. */
  readonly replay?: { readonly outcome: ProcessCheck['outcome']; readonly checks: readonly ProcessCheck[] };
  /** Who signs, by role. */
  readonly signatures: readonly string[];
}

/** One part of the record: lines, then tables. */
export interface ProcessSection {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly tables: readonly ProcessTable[];
}

/** A table of the record with what it shows. */
export interface ProcessTable {
  readonly caption: string;
  readonly table: PublishedTable;
}

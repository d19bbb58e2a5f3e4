import type { AssignmentCertificate, DrawnStratum, DrawnTeam, DrawnVisits } from '../draw/index.js';
import type { AssuranceLevel, SourceValue } from '../entropy/index.js';
import type { Digest, Identifier } from '../kernel/index.js';
import type { MethodId, Remedy } from '../rules/index.js';

/** 抽取记录: the evidence the seed came from and everything that was drawn with it. */
export interface DrawRecord {
  readonly format: 'double-random/record@1';
  readonly drawId: Identifier;
  readonly commitment: Digest;
  /** Revealed shares by party id. */
  readonly reveals: Readonly<Record<string, Digest>>;
  readonly sources: readonly SourceValue[];
  /** Unpredictable bits of every share and source that took part, and what they amount to. */
  readonly assurance: { readonly bits: Readonly<Record<string, number>>; readonly level: AssuranceLevel };
  readonly seed: Digest;
  readonly strata: readonly DrawnStratum[];
  /** Only where the plan has the draw decide the order of visits. */
  readonly visitBatches?: DrawnVisits;
  readonly service: readonly Identifier[];
  /** Absent where no complete assignment exists. */
  readonly effectiveCap?: number;
  readonly teams: readonly DrawnTeam[];
  /** Only where no complete assignment exists: why, and the plan's pinned remedies, which are not random. */
  readonly unassigned?: { readonly certificate: AssignmentCertificate; readonly remedies: readonly Remedy[] };
  readonly method: MethodId;
  readonly software: { readonly name: string; readonly version: string };
}

import type { Digest, Identifier } from '../kernel/index.js';

/** What a draw made of one stratum: its key, the selected and the reserves, in drawn order. */
export interface DrawnStratum {
  readonly id: Identifier;
  readonly key: Digest;
  readonly selected: readonly Identifier[];
  readonly reserves: readonly Identifier[];
  /** 签号 of the selected and the reserves, where the method has tickets. */
  readonly tickets?: Readonly<Record<string, Digest>>;
  /** 入选线: the ticket of the last selected. */
  readonly cutoff?: Digest;
}

/** 检查批次: the selected of all strata in the order of their visits, batch by batch. */
export interface DrawnVisits {
  readonly key: Digest;
  readonly batches: readonly (readonly Identifier[])[];
}

/** The inspectors of one target, group by group in the plan's order. */
export interface DrawnTeam {
  readonly target: Identifier;
  readonly groups: readonly { readonly id: Identifier; readonly inspectors: readonly Identifier[] }[];
}

/**
 * Why no complete assignment exists: places whose candidates together have too little capacity. Anyone can add it up:
 * `demand` is the number of these places; `capacity` is the sum over their candidates of the smaller of the
 * inspector's own cap and the number of these targets he may visit. `demand > capacity`. It is the smallest of the sets
 * that miss most, so that every program writes the same one.
 */
export interface AssignmentCertificate {
  readonly places: readonly { readonly target: Identifier; readonly group: Identifier }[];
  readonly inspectors: readonly Identifier[];
  readonly demand: number;
  readonly capacity: number;
}

/** Who visits whom: either every team complete, or nobody assigned and the certificate. */
export type Assignment =
  | {
      readonly complete: true;
      /** Targets in order of service. */
      readonly service: readonly Identifier[];
      readonly effectiveCap: number;
      readonly teams: readonly DrawnTeam[];
    }
  | {
      readonly complete: false;
      readonly service: readonly Identifier[];
      readonly certificate: AssignmentCertificate;
    };

/** The outcome of both draws, a pure function of the frame and the seed. */
export interface DrawOutcome {
  readonly seed: Digest;
  readonly strata: readonly DrawnStratum[];
  /** Where the plan has the draw decide the order of visits. */
  readonly visitBatches?: DrawnVisits;
  readonly assignment: Assignment;
}

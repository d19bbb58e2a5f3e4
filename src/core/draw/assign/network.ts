import type { Identifier } from '../../kernel/index.js';
import type { ServedTarget, ServingGroup } from './model.js';
import type { OpenMembers } from './open-members.js';

/**
 * The assignment as a graph: seats on one side, inspectors on the other, and between them the classes, so that a
 * million eligible pairs are never written down. Facts are `readonly`; the rest is the state of one assignment.
 */
export interface Network {
  /** In the input's order. */
  readonly visits: readonly Visit[];
  readonly seats: readonly Seat[];
  readonly inspectors: readonly InspectorNode[];
  /** Rarest first: the fewer members, the earlier. */
  readonly classes: readonly InspectorClass[];
  /** How many searches there were, and how many regions they have told apart. */
  searches: number;
  regions: number;
}

/** The visit to one target: its team, seat by seat, group by group in the plan's order. */
export interface Visit {
  readonly target: ServedTarget;
  readonly recused: ReadonlySet<InspectorNode>;
  readonly seats: Seat[];
}

/** One place on one team. */
export interface Seat {
  readonly visit: Visit;
  readonly group: ServingGroup;
  readonly class: InspectorClass;
  holder: InspectorNode | undefined;
  /** A settled seat was drawn and accepted: its holder stays. */
  settled: boolean;
  /** Neighbours in the list of the unsettled seats of one holder. */
  previousHeld: Seat | undefined;
  nextHeld: Seat | undefined;
  /** See `repair.ts`: the last search that reached the seat, and the seat its holder would move to. */
  reachedIn: number;
  claimant: Seat | undefined;
  region: number;
}

/** An inspector with the seats he holds at the moment. */
export interface InspectorNode {
  readonly id: Identifier;
  readonly ownCap: number;
  /** The classes he belongs to, each with his position among its members. */
  readonly positions: Map<InspectorClass, number>;
  /** His own cap or the effective one, whichever is smaller. */
  cap: number;
  /** Seats held, and how many of them are settled. */
  load: number;
  settledLoad: number;
  firstHeld: Seat | undefined;
  reachedIn: number;
  region: number;
}

/** Everyone who may fill a kind of place. */
export interface InspectorClass {
  readonly number: number;
  /** In id order. */
  readonly members: InspectorNode[];
  readonly seats: Seat[];
  /** By region, see `repair.ts`. */
  readonly open: Map<number, OpenMembers>;
  /** Members before this position are known to be full; a hint for the look-ahead. */
  roomFrom: number;
}

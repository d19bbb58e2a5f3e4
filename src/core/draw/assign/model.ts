import type { Identifier } from '../../kernel/index.js';

/** A selected target as the assignment sees it; the eligible entries of a target frame have this shape. */
export interface ServedTarget {
  readonly id: Identifier;
  /** Binds the places of groups with `byArea`; without it such places have no candidate. */
  readonly area?: Identifier;
  /** 回避: who may not visit it. */
  readonly recused?: readonly Identifier[];
}

/** One group of every team: `count` places of one class, looked up as `class@area` where `byArea` is true. */
export interface ServingGroup {
  readonly id: Identifier;
  readonly count: number;
  readonly class: string;
  readonly byArea: boolean;
}

/** An eligible inspector: at most `cap` visits, to places of the named classes. */
export interface ServingInspector {
  readonly id: Identifier;
  readonly cap: number;
  readonly classes: readonly string[];
}

/** Everything an assignment depends on, beside the stream. Targets and inspectors are in ascending order of id. */
export interface AssignmentInput {
  readonly targets: readonly ServedTarget[];
  readonly groups: readonly ServingGroup[];
  readonly inspectors: readonly ServingInspector[];
}

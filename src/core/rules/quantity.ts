import type { Ratio, Rounding } from '../kernel/index.js';

/** Where one rule comes from: its own documents, and the words it was drawn up from, kept beside the formal rule. */
export interface RuleSource {
  readonly basis?: readonly string[];
  readonly original?: string;
}

/** 不少于 `>=`, 不高于 `<=`, 等于 `=`. */
export type Comparator = '>=' | '<=' | '=';

/** Between two bounds, both included. The least is drawn: whoever wants more says so with a floor or a count. */
export type RangeQuantity =
  | { readonly kind: 'range'; readonly of: 'count'; readonly least: number; readonly most: number }
  | { readonly kind: 'range'; readonly of: 'ratio'; readonly least: Ratio; readonly most: Ratio };

/** So many units for so many inspectors (检查人员与检查对象 1:5), of those who may be sent out. */
export interface StaffQuantity {
  readonly kind: 'staff-ratio';
  readonly comparator: Comparator;
  readonly staff: number;
  readonly units: number;
}

/** How many of a stratum: a ratio of its size, a count, a range, by the staff at hand, or all of it. */
export type Quantity =
  | { readonly kind: 'ratio'; readonly comparator: Comparator; readonly ratio: Ratio }
  | { readonly kind: 'count'; readonly comparator: Comparator; readonly count: number }
  | RangeQuantity
  | StaffQuantity
  | { readonly kind: 'all' };

/** A quantity with the decisions that the law leaves to the rules. */
export interface QuantityRule extends RuleSource {
  readonly quantity: Quantity;
  /**
   * For `=`, and for a range of ratios between whose bounds no whole number lies: `ceil` keeps the lower bound, `floor`
   * the upper. A floor (`>=`) always rounds up, a ceiling (`<=`) always rounds down.
   */
  readonly rounding?: Rounding;
  /** What to do where the quantity comes to nobody: draw one all the same, or nobody. Unsaid, sealing is refused. */
  readonly whenZero?: 'one' | 'none';
}

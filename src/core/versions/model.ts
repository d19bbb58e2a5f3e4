/**
 * One record that two versions do not have alike. Lines are canonical JSON, as snapshots keep them; `before` is absent
 * from what was added, `after` from what was cancelled.
 */
export type RecordChange =
  | { readonly kind: 'added'; readonly id: string; readonly after: string }
  | { readonly kind: 'changed'; readonly id: string; readonly before: string; readonly after: string }
  | { readonly kind: 'cancelled'; readonly id: string; readonly before: string };

/**
 * What a version comes to against the one before: `before + added − cancelled = after`, and
 * `unchanged + changed + added = after`.
 */
export interface VersionTotals {
  readonly before: number;
  readonly added: number;
  readonly changed: number;
  readonly cancelled: number;
  readonly unchanged: number;
  readonly after: number;
}

/** Some bytes within others, from `from` up to but not including `to`: passed on without being copied. */
export interface ByteSpan {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/** Index of the first place where two lists differ; where one is shorter, the place after its last. */
export function firstDifference(left: readonly string[], right: readonly string[]): number | undefined {
  const length = Math.max(left.length, right.length);
  for (let at = 0; at < length; at++) if (left[at] !== right[at]) return at;
  return undefined;
}

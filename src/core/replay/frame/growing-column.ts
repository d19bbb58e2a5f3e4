/** The arrays of numbers that columns are made of. */
type Numbers = Uint8Array | Uint32Array | Float64Array;

const firstCapacity = 1024;
const growth = 1.5;

/**
 * An array that has room for so many numbers: itself, or a larger one that begins with the same.
 */
export function withRoom<Column extends Numbers>(column: Column, needed: number): Column {
  if (needed <= column.length) return column;
  const capacity = Math.max(firstCapacity, needed, Math.ceil(column.length * growth));
  // SAFETY: made by the array's own constructor.
  const larger = new (column.constructor as new (length: number) => Column)(capacity);
  larger.set(column);
  return larger;
}

/**
 * A sampler in use in the field, rebuilt from a description: the step is the whole part of N/n, one random start lies
 * below the step, and every step-th row is taken, page by page of 5,000 rows. Where the next row falls on another
 * page, its index there is one too small, unless it is exactly 0. Above half of the rows it draws whom to leave out.
 */
export function drawByPaging({ size, take, start }: { size: number; take: number; start: number }): number[] {
  if (take > size / 2 && take < size) {
    const leftOut = new Set(everyStep({ size, take: size - take, start }));
    return Array.from({ length: size }, (_, row) => row).filter((row) => !leftOut.has(row));
  }
  return everyStep({ size, take, start });
}

/** How many starts there are, and so at most how many outcomes. */
export function startsOf({ size, take }: { size: number; take: number }): number {
  return Math.floor(size / (take > size / 2 ? size - take : take));
}

const page = 5000;

function everyStep({ size, take, start }: { size: number; take: number; start: number }): number[] {
  const step = Math.floor(size / take);
  const rows: number[] = [];
  let index = start;
  for (let first = 0; first < size; first += page) {
    for (; index < Math.min(page, size - first) && rows.length < take; index += step)
      rows.push(first + index);
    index -= page;
    if (index !== 0) index -= 1;
  }
  return rows;
}

/** A number with its word, in English: `1 row`, `2 rows`. */
export function counted(count: number | string, one: string, several = `${one}s`): string {
  return `${count} ${String(count) === '1' ? one : several}`;
}

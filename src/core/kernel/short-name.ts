/**
 * Whether a name is another one shortened, as 市场监管局 is 某某区市场监督管理局: its characters, in their order.
 *
 * @example
 * ```ts
 * assert.ok(shortens('市场监管局', '某某区市场监督管理局'));
 * assert.ok(!shortens('教育局', '某某区市场监督管理局'));
 * ```
 */
export function shortens(short: string, full: string): boolean {
  let at = 0;
  for (const character of full) if (character === short[at]) at++;
  return at === short.length;
}

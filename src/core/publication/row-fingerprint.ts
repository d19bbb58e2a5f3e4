import { canonicalJson, digestOf } from '../kernel/index.js';
import { shownDigits } from './facts.js';

/**
 * 数据指纹 of a row: the first 16 hex digits of H over the canonical JSON of its cells, without the ordinal before them
 * and the fingerprint itself behind them. So a row keeps its fingerprint when others are added or withdrawn.
 *
 * @param cells - the cells of the row in the order of its columns, from the second to the last but one
 * @example
 * ```ts
 * assert.equal(rowFingerprint(['红星商店', '未发现问题']).length, 16);
 * assert.notEqual(rowFingerprint(['红星商店', '未发现问题']), rowFingerprint(['红星商店', '注销']));
 * ```
 */
export function rowFingerprint(cells: readonly string[]): string {
  return digestOf(canonicalJson(cells)).slice(0, shownDigits);
}

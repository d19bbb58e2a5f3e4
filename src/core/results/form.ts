import type { Identifier } from '../kernel/index.js';
import { layOutTable, type PublishedTable } from '../tables/index.js';
import { formTitles } from './form-columns.js';
import type { ResultStandings } from './standing.js';

/** What an entry form is made of. */
export interface FormInput {
  readonly drawId: Identifier;
  readonly standings: ResultStandings;
  /** In order of item id. */
  readonly items: readonly { readonly id: Identifier; readonly name: string }[];
  readonly nameOf: (target: Identifier) => string;
  readonly teamOf: (target: Identifier) => string | undefined;
}

/**
 * The entry form of a draw (检查结果录入表), to be filled in where there is no network: one row for each target and item
 * whose result is still to be entered, with the result left empty. It names everyone drawn: for internal use.
 *
 * @example
 * ```ts
 * const scope = { targets: [identifier('T1')], items: [identifier('SC-01')], drawnOn: civilDate('2026-03-04') };
 * const form = resultForm({
 *   drawId: identifier('D-1'), standings: openStandings(scope),
 *   items: [{ id: identifier('SC-01'), name: '登记事项检查' }], nameOf: () => '红星商店', teamOf: () => '第1组',
 * });
 * assert.deepEqual(form.rows[0]?.cells, ['1', 'D-1', 'T1', '红星商店', '第1组', 'SC-01', '登记事项检查', '', '', '', '', '']);
 * ```
 */
export function resultForm({ drawId, standings, items, nameOf, teamOf }: FormInput): PublishedTable {
  const open = [...standings.values()].filter(({ state }) => state === 'outstanding' || state === 'returned');
  const rows = open.flatMap(({ target }) => items.map((item) => ({ target, item })));
  const empty = { kind: 'text' as const, cell: () => '' };
  return layOutTable(
    'result-form',
    [
      { title: formTitles.ordinal, kind: 'number', cell: (_row, ordinal) => String(ordinal) },
      { title: formTitles.draw, kind: 'code', cell: () => drawId },
      { title: formTitles.target, kind: 'code', cell: ({ target }) => target },
      { title: formTitles.name, kind: 'text', rowHeader: true, cell: ({ target }) => nameOf(target) },
      { title: formTitles.team, kind: 'text', cell: ({ target }) => teamOf(target) ?? '' },
      { title: formTitles.item, kind: 'code', cell: ({ item }) => item.id },
      { title: formTitles.itemName, kind: 'text', cell: ({ item }) => item.name },
      { title: formTitles.inspectedOn, ...empty },
      { title: formTitles.found, ...empty },
      { title: formTitles.notInspected, ...empty },
      { title: formTitles.followUps, ...empty },
      { title: formTitles.due, ...empty },
    ],
    rows,
  );
}

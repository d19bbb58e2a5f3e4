import { teamName } from '../../../core/disclosure/index.js';
import { itemTitle } from '../../../core/items/index.js';
import { fail, type Identifier, issueOf, type Result, succeed } from '../../../core/kernel/index.js';
import { resultForm } from '../../../core/results/index.js';
import type { PublishedTable } from '../../../core/tables/index.js';
import { readLedger } from '../ledger.js';
import type { OfficePorts } from '../model.js';
import { loadDrawPapers } from '../publication/draw-papers.js';
import { findDraw } from './find-draw.js';

/** An entry form, and how many targets are in it. */
export interface EntryForm {
  readonly drawId: Identifier;
  readonly table: PublishedTable;
  readonly targets: number;
}

/**
 * The entry form of a draw, or of one team of it. It names who was drawn: for internal use. Changes nothing.
 *
 * @returns the form; or `sdk.team-unknown`, `sdk.no-result-to-enter` where nobody is left to be entered
 */
export async function entryForm(
  { store }: OfficePorts,
  drawId: string,
  { team }: { readonly team?: string | undefined } = {},
): Promise<Result<EntryForm>> {
  const ledger = await readLedger(store);
  if (!ledger.ok) return ledger;
  const found = await findDraw(store, ledger.value, drawId);
  if (!found.ok) return found;
  const { draw, record, standings } = found.value;
  const papers = await loadDrawPapers(store, found.value);
  if (!papers.ok) return papers;
  const teams = new Map(record.teams.map(({ target }, at) => [target, teamName(at + 1)]));
  const names = new Map(papers.value.targets.map(({ id, name }) => [id, name]));
  if (team !== undefined && ![...teams.values()].includes(team))
    return fail([issueOf('sdk.team-unknown', { args: { team, draw: draw.id, count: teams.size } })]);
  const chosen = [...standings].filter(([target]) => team === undefined || teams.get(target) === team);
  const inIt = chosen.filter(([, { state }]) => state === 'outstanding' || state === 'returned');
  if (inIt.length === 0) return fail([issueOf('sdk.no-result-to-enter', { args: { draw: draw.id } })]);
  const table = resultForm({
    drawId: draw.id,
    standings: new Map(chosen),
    items: papers.value.items.map((item) => ({ id: item.id, name: itemTitle(item) })),
    nameOf: (target) => names.get(target) ?? '',
    teamOf: (target) => teams.get(target),
  });
  return succeed({ drawId: draw.id, table, targets: inIt.length });
}

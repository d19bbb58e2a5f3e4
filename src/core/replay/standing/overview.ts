import { fileNames } from '../../disclosure/index.js';
import { isShown, type JournalEntry, type JournalKind } from '../../journal/index.js';
import { compareText, linePieces } from '../../kernel/index.js';
import type { BundleFacts, BundleSources, DrawOverview } from './model.js';
import { countLines } from './scan-lines.js';
import { seekText } from './seek-bytes.js';

const recusedOpening = '"recused":[';
const [comma, closingBracket] = [0x2c, 0x5d];

/**
 * What the first look at a draw asks for: how many, how often, who was left out and why.
 *
 * @param facts - of the same files
 * @basis 国办发〔2015〕58号 (抽查情况及查处结果及时向社会公布)
 * @example
 * ```ts
 * import { samplePublication } from 'double-random/sdk';
 * const files = samplePublication('public');
 * const facts = readBundleFacts(files);
 * assert.ok(facts.ok);
 * const { draws, redraws, drawn } = summariseDraw(files, facts.value);
 * assert.deepEqual([draws, redraws], [1, 0]);
 * assert.equal(drawn, facts.value.record.strata.reduce((sum, { selected }) => sum + selected.length, 0));
 * ```
 */
export function summariseDraw(files: BundleSources, facts: BundleFacts): DrawOverview {
  const { plan, record } = facts;
  const { rows, recusals } = countRows(files);
  const draws = stepsOf(facts, 'draw-recorded').length;
  const excluded = Object.entries(plan.targets.excluded).map(([code, count]) => ({ code, count }));
  return {
    rows,
    whole: rows === plan.targets.universe,
    drawn: sum(record.strata.map(({ selected }) => selected.length)),
    reserves: sum(record.strata.map(({ reserves }) => reserves.length)),
    teams: record.teams.length,
    teamSize: sum(plan.team.map(({ count }) => count)),
    recusals,
    attempts: attemptsOf(facts).length,
    draws,
    redraws: Math.max(0, Math.max(draws, attemptsOf(facts).length) - 1),
    excluded: excluded.sort((left, right) => right.count - left.count || compareText(left.code, right.code)),
  };
}

/**
 * The journal's lines of one kind that belong to this draw, oldest first; none where the bundle has no sound journal.
 *
 * @example
 * ```ts
 * import { samplePublication } from 'double-random/sdk';
 * const facts = readBundleFacts(samplePublication('public'));
 * assert.ok(facts.ok && stepsOf(facts.value, 'plan-sealed').length === 1);
 * ```
 */
export function stepsOf({ journal = [], plan }: BundleFacts, kind: JournalKind): readonly JournalEntry[] {
  return journal.filter(isShown).filter((entry) => entry.kind === kind && entry.body['draw'] === plan.drawId);
}

/** Every seal of the same item of the annual plan, and of the same batch where there are batches. */
function attemptsOf({ journal = [], plan }: BundleFacts): readonly JournalEntry[] {
  return journal
    .filter(isShown)
    .filter(
      ({ kind, body }) =>
        kind === 'plan-sealed' &&
        (body['draw'] === plan.drawId ||
          (body['planItem'] === plan.planItem && body['batch'] === plan.batch)),
    );
}

function countRows(files: BundleSources): { readonly rows: number; readonly recusals: number } {
  const source = files.get(fileNames['target-frame']);
  let [rows, recusals] = [0, 0];
  if (source === undefined) return { rows, recusals };
  const seekRecused = seekText(recusedOpening);
  for (const { bytes } of linePieces(source)) {
    rows += countLines(bytes, bytes.length);
    for (let at = seekRecused(bytes, 0); at >= 0; at = seekRecused(bytes, at))
      for (at += recusedOpening.length, recusals++; at < bytes.length && bytes[at] !== closingBracket; at++)
        // Canonical lines: a list of ids, never empty, which hold neither a bracket nor a comma.
        if (bytes[at] === comma) recusals++;
  }
  return { rows, recusals };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

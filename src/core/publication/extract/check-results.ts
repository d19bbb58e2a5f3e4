import { digestOf, type Issue, issueOf } from '../../kernel/index.js';
import { leafOfResult, ledgerRoot, readLedgerOfResults, verifyResult } from '../../results/index.js';
import type { Extract, ExtractedResults, ProvedResult } from './model.js';
import { notDetermined, type PublishedEvidence } from './report.js';

/** 检查结果有证明: every result told stands in the ledger of published results with the root that is told. */
export function checkResults({ target, results }: Extract): readonly Issue[] {
  if (results === undefined) return [];
  const { state, size, root, places } = results;
  const wrong = places.findIndex(
    (place, at) => !isProved(place, { target, results, before: places[at - 1] }),
  );
  if (wrong >= 0) return [unproven(wrong + 1)];
  const shown = places.filter((place) => place.state === 'shown').length;
  if (shown !== (state === 'published' ? 1 : 0)) return [unproven(places.length)];
  if (size === 0 && root !== digestOf('')) return [unproven(0)];
  return places.length > 0 ? [] : [notDetermined('publication.nothing-published', { target })];
}

/** 与公布的结果台账一致: places are added and never moved, so that a later ledger proves an older extract too. */
export function checkLedger(
  { draw, results }: Extract,
  { ledgerText }: Pick<PublishedEvidence, 'ledgerText'>,
): readonly Issue[] {
  if (results === undefined) return [];
  if (ledgerText === undefined)
    return [notDetermined('publication.ledger-not-given', { root: results.root })];
  const ledger = readLedgerOfResults(ledgerText);
  if (!ledger.ok) return ledger.issues;
  const leaves = ledger.value.places.map(({ leaf }) => leaf);
  const same =
    ledger.value.drawId === draw.drawId &&
    leaves.length >= results.size &&
    ledgerRoot(leaves.slice(0, results.size)) === results.root &&
    results.places.every(({ leaf, proof }) => leaves[proof.index] === leaf);
  return same
    ? []
    : [issueOf('publication.ledger-differs', { path: ['results'], args: { root: results.root } })];
}

function isProved(
  { leaf, salt, result, proof }: ProvedResult,
  {
    target,
    results,
    before,
  }: {
    readonly target: string;
    readonly results: ExtractedResults;
    readonly before: ProvedResult | undefined;
  },
): boolean {
  return (
    result.target === target &&
    leaf === leafOfResult({ salt, result }) &&
    proof.size === results.size &&
    proof.index > (before?.proof.index ?? -1) &&
    verifyResult({ salt, result }, proof, results.root)
  );
}

function unproven(place: number): Issue {
  return issueOf('publication.result-unproven', { path: ['results'], args: { place } });
}

import {
  listTextCells,
  nameStratum,
  pickShownFields,
  proveRows,
  scanPersonalData,
} from '../../disclosure/index.js';
import { type InspectionItem, itemTitle } from '../../items/index.js';
import {
  type CivilDate,
  canonicalJson,
  deepFreeze,
  digestOf,
  fail,
  type Identifier,
  issueOf,
  type Result,
  succeed,
} from '../../kernel/index.js';
import { isEligible, parsePlan, type TargetEntry } from '../../plan/index.js';
import type { InspectionTarget } from '../../pools/index.js';
import { parseRecord } from '../../record/index.js';
import type { PlayedSteps } from '../../results/index.js';
import type { WorkRules } from '../../rules/index.js';
import { tellDrawn } from './draw-facts.js';
import type { Extract, ProvedEntry } from './model.js';
import { tellAmendments, tellResults } from './result-facts.js';
import { verifyExtract } from './verify.js';

/** What an office has of a draw when somebody asks about one target. Texts are the exact bytes sealed or recorded. */
export interface ExtractInput {
  readonly target: Identifier;
  readonly planText: string;
  readonly recordText: string;
  /** The whole frame of the targets as sealed, in id order: it is hashed for the proof, and only one entry is told. */
  readonly targets: readonly TargetEntry[];
  readonly saltKey: string;
  /** The register's record of the target; none where the pool has none. */
  readonly register?: InspectionTarget | undefined;
  readonly rules: WorkRules;
  /** The items of the draw. */
  readonly items: readonly InspectionItem[];
  readonly results: PlayedSteps;
  readonly attempts: Extract['stated']['attempts'];
  readonly issuedOn: CivilDate;
}

/**
 * Composes what one target gets about itself of one draw. When it may be given out is for whoever does it to decide: before
 * the list may be shown, already the answer tells who was drawn. An extract that fails its own checks is not given out.
 *
 * @returns the extract; `publication.rehearsal`, `publication.target-missing` where the pool has the target and no record
 *   is given, `disclosure.personal-data`, what is wrong with the plan or record, or what the checks found
 * @basis 行政复议法 第四十四条 (被申请人举证); 政府信息公开条例 第二十七条, 第三十七条 (依申请公开, 区分处理)
 * @example
 * ```ts
 * import { sealRecord } from 'double-random/record';
 * import { openStandings } from 'double-random/results';
 * import { sampleDraw, sampleOffice } from 'double-random/sdk';
 * const [draw, office] = [sampleDraw(), sampleOffice()];
 * const { recordText, record } = sealRecord(draw);
 * const target = identifier(String(record.service[0]));
 * const scope = { targets: record.service, items: [], drawnOn: civilDate('2026-03-04') };
 * const extract = composeExtract({
 *   ...draw, target, recordText, rules: office.rules[0], items: office.items,
 *   register: office.targets.find(({ id }) => id === target),
 *   results: {
 *     standings: openStandings(scope),
 *     ledger: { format: 'double-random/results-ledger@1', drawId: draw.plan.drawId, places: [], root: digestOf('') },
 *   },
 *   attempts: { sealed: 1, drawn: 1 }, issuedOn: civilDate('2026-05-06'),
 * });
 * assert.equal(extract.ok && extract.value.standing.kind, 'selected');
 * ```
 */
export function composeExtract(input: ExtractInput): Result<Extract> {
  const plan = parsePlan(input.planText);
  if (!plan.ok) return plan;
  const record = parseRecord(input.recordText);
  if (!record.ok) return record;
  if (plan.value.mode === 'rehearsal') return fail([issueOf('publication.rehearsal')]);
  const { target, register } = input;
  const proved = proveEntry(input);
  if (proved !== undefined && register === undefined)
    return fail([issueOf('publication.target-missing', { args: { target } })]);
  const recordDigest = digestOf(input.recordText);
  const drawn = tellDrawn({
    ...{ plan: plan.value, record: record.value, recordDigest },
    ...{ target, entry: proved?.entry },
  });
  const { drawId, authority, title, asOf } = plan.value;
  const extract: Extract = {
    format: 'double-random/extract@1',
    target,
    draw: { drawId, authority, title, asOf, commitment: digestOf(input.planText) },
    plan: plan.value,
    ...drawn,
    ...(proved && { entry: proved }),
    ...(proved && register && { register: pickShownFields(register) }),
    ...(drawn.standing.kind === 'selected' && { results: tellResults(target, input.results) }),
    stated: statedFacts(input, { plan: plan.value, entry: proved?.entry }),
  };
  const { checks } = verifyExtract(canonicalJson(extract), { recordText: input.recordText });
  const failed = checks.filter(({ outcome }) => outcome === 'fail').flatMap(({ findings }) => findings);
  const personal = scanPersonalData(listTextCells('extract.json', extract, { has: (id) => id === target }));
  if (failed.length + personal.length > 0) return fail([...failed, ...personal]);
  return succeed(deepFreeze(extract));
}

function proveEntry({ target, targets, saltKey }: ExtractInput): ProvedEntry | undefined {
  const entry = targets.find(({ id }) => id === target);
  if (entry === undefined) return undefined;
  const [proof] = proveRows('targets', { entries: targets, saltKey, shown: new Set([target]) }).proofs;
  return proof && { entry, proof };
}

function statedFacts(
  { target, rules, items, results, attempts, issuedOn }: ExtractInput,
  { plan, entry }: Pick<Extract, 'plan'> & { readonly entry: TargetEntry | undefined },
): Extract['stated'] {
  const id = entry && isEligible(entry) ? entry.stratum : undefined;
  const stratum = plan.strata.find((one) => one.id === id);
  return {
    issuedOn,
    attempts,
    items: items.map((item) => ({ id: item.id, title: itemTitle(item) })),
    ...(stratum && { stratum: nameStratum(stratum, rules) }),
    ...tellAmendments(target, results),
  };
}

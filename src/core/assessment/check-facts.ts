import { type Issue, type IssueDetail, issueOf } from '../kernel/index.js';
import { resultListOf } from '../results/index.js';
import type { AssessmentIssueCode } from './codes.js';
import type { DrawFacts, PoolFacts, TargetFacts, YearFacts } from './model.js';

/** The codes of the national list that are a problem. */
const problemCodes: ReadonlySet<string> = new Set(
  resultListOf('national@1')
    .codes.filter(({ problem }) => problem)
    .map(({ code }) => code),
);

/**
 * Finds what cannot be so in the records of a year: a draw or a target told twice, a result that contradicts itself,
 * a count that cannot be. Figures of such records would add up and still be wrong.
 *
 * @returns `assessment.draw-repeated`, `.target-repeated`, `.item-unknown`, `.findings-missing`,
 *   `.findings-unexpected`, `.finding-contradictory`, `.publication-contradictory`, `.department-repeated`,
 *   `.count-impossible`; nothing where all can be so
 * @example
 * ```ts
 * import { sampleYear } from 'double-random/sdk';
 * const facts = sampleYear();
 * assert.deepEqual(checkFacts(facts), []);
 * const [first] = facts.draws;
 * const [issue] = checkFacts({ ...facts, draws: first === undefined ? [] : [first, first] });
 * assert.equal(issue?.code, 'assessment.draw-repeated');
 * ```
 */
export function checkFacts({
  draws,
  registers,
  plans,
  deadlines,
  year,
}: YearFacts): readonly Issue<AssessmentIssueCode>[] {
  const counts = { plans, ...registers, ...deadlines };
  const impossible = Object.entries(counts).filter(([, count]) => !isCount(count));
  const issues = impossible.map(([name, count]) => tellCount(String(year), name, String(count)));
  if (registers.passed > registers.inspectors)
    issues.push(tellCount(String(year), 'passed', `${registers.passed} > ${registers.inspectors}`));
  for (const { drawId } of repeated(draws, (draw) => draw.drawId))
    issues.push(issueOf('assessment.draw-repeated', { args: { draw: drawId } }));
  return [...issues, ...draws.flatMap(checkDraw)];
}

function checkDraw(draw: DrawFacts): Issue<AssessmentIssueCode>[] {
  const { drawId, department, cooperating, recusals, drawn, targets, inspectors } = draw;
  const issues = [
    ...checkPool(targets, { draw: drawId, name: 'targets' }),
    ...checkPool(inspectors, { draw: drawId, name: 'inspectors' }),
  ];
  if (!isCount(recusals)) issues.push(tellCount(drawId, 'recusals', String(recusals)));
  if (drawn.length > targets.eligible)
    issues.push(tellCount(drawId, 'drawn', `${drawn.length} > ${targets.eligible}`));
  for (const name of repeated([department, ...cooperating], (one) => one))
    issues.push(issueOf('assessment.department-repeated', { args: { draw: drawId, department: name } }));
  for (const { target } of repeated(drawn, (one) => one.target))
    issues.push(issueOf('assessment.target-repeated', { args: { draw: drawId, target } }));
  return [...issues, ...drawn.flatMap((target) => checkTarget(target, draw))];
}

function checkPool(
  pool: PoolFacts,
  { draw, name }: { readonly draw: string; readonly name: string },
): Issue<AssessmentIssueCode>[] {
  const { universe, eligible, excluded } = pool;
  const counts = [universe, eligible, ...Object.values(excluded)];
  const wrong = counts.filter((count) => !isCount(count));
  const issues = wrong.map((count) => tellCount(draw, name, String(count)));
  const left = universe - eligible;
  const reasons = Object.values(excluded).reduce((sum, count) => sum + count, 0);
  if (left < 0) issues.push(tellCount(draw, name, `${eligible} > ${universe}`));
  // Several reasons may leave one out; none is left out without a reason.
  else if (reasons < left) issues.push(tellCount(draw, name, `${reasons} < ${left}`));
  return issues;
}

function checkTarget(
  { target, outcome, findings, published, onTime }: TargetFacts,
  { drawId, items }: DrawFacts,
): Issue<AssessmentIssueCode>[] {
  const at = { draw: drawId, target };
  const issues: Issue<AssessmentIssueCode>[] = [];
  const tell = (code: AssessmentIssueCode, args: IssueDetail['args'] = {}) =>
    issues.push(issueOf(code, { args: { ...at, ...args } }));
  if (outcome === 'inspected' && findings.length === 0) tell('assessment.findings-missing');
  if (outcome !== 'inspected' && findings.length > 0) tell('assessment.findings-unexpected');
  for (const { item, problem, national } of findings) {
    if (!items.some(({ id }) => id === item)) tell('assessment.item-unknown', { item });
    if (national.length > 0 && national.some((code) => problemCodes.has(code)) !== problem)
      tell('assessment.finding-contradictory', { item });
  }
  const early = published && (outcome === 'outstanding' || onTime === undefined);
  if (early || (!published && onTime === true)) tell('assessment.publication-contradictory');
  return issues;
}

function tellCount(draw: string, figure: string, detail: string): Issue<AssessmentIssueCode> {
  return issueOf('assessment.count-impossible', { args: { draw, figure, detail } });
}

function isCount(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0;
}

/** What came before already, by a text of it. */
function repeated<Value>(values: readonly Value[], textOf: (value: Value) => string): Value[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const again = seen.has(textOf(value));
    seen.add(textOf(value));
    return again;
  });
}

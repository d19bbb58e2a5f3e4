import { fail, type Issue, type Result, succeed } from '../kernel/index.js';
import { checkFacts } from './check-facts.js';
import { checkFigures } from './check-figures.js';
import type { AssessmentIssueCode } from './codes.js';
import type { YearFigures } from './figures.js';
import type { YearFacts } from './model.js';

/** Figures that reconcile with their records, or why they do not: whatever is written of a year is written after this. */
export function reconcile(
  figures: YearFigures,
  facts: YearFacts,
): Result<YearFigures, Issue<AssessmentIssueCode>> {
  const issues = [...checkFacts(facts), ...checkFigures(figures, facts)];
  return issues.length > 0 ? fail(issues) : succeed(figures);
}

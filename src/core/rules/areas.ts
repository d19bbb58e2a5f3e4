import { type Issue, issueOf } from '../kernel/index.js';
import type { RuleIssueCode } from './codes.js';
import type { WorkRules } from './model.js';

/**
 * The areas whose area-bound places somebody of a district may fill: his own, and those that may call on it.
 *
 * @example
 * ```ts
 * const areas = { neighbours: { 东街: ['西街'], 南街: ['东街', '西街'] } };
 * assert.deepEqual(areasServedFrom('西街', { areas }), ['西街', '东街', '南街']);
 * assert.deepEqual(areasServedFrom('西街', {}), ['西街']);
 * ```
 */
export function areasServedFrom(district: string, { areas }: Pick<WorkRules, 'areas'>): string[] {
  const calling = Object.entries(areas?.neighbours ?? {}).filter(([, lenders]) => lenders.includes(district));
  return [...new Set([district, ...calling.map(([area]) => area)])];
}

/**
 * What is wrong with the rule on neighbouring areas: it says nothing new, or nothing asks for it.
 *
 * @returns issues `rules.neighbours-idle`, `rules.neighbour-itself`
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const areas = { neighbours: { 东街: ['东街'] } };
 * const codes = checkAreas({ ...sampleOffice().rules[0], areas }).map(({ code }) => code);
 * assert.ok(codes.includes('rules.neighbour-itself'));
 * ```
 */
export function checkAreas({ id, team, areas }: WorkRules): Issue<RuleIssueCode>[] {
  if (areas === undefined) return [];
  const path = [id, 'areas', 'neighbours'];
  const issues: Issue<RuleIssueCode>[] = Object.entries(areas.neighbours)
    .filter(([area, lenders]) => lenders.includes(area))
    .map(([area]) => issueOf('rules.neighbour-itself', { path: [...path, area], args: { area } }));
  if (!team.some(({ byArea }) => byArea)) issues.push(issueOf('rules.neighbours-idle', { path }));
  return issues;
}

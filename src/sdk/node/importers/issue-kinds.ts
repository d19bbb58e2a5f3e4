import type { Issue, PathStep, Severity } from '../../../core/kernel/index.js';

/** One kind of issue of an import: how often it occurred, and where first. */
export interface IssueKind {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
  readonly places: readonly IssuePlace[];
}

/** Where an issue stands: its path, and the address of a cell where it is one. */
export interface IssuePlace {
  readonly path: readonly PathStep[];
  readonly cell?: string;
}

const mostPlaces = 5;
const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Groups issues by kind, the worst first, kinds of one severity in the order in which they first occurred. */
export function kindsOf(issues: readonly Issue[]): readonly IssueKind[] {
  const kinds = new Map<string, { code: string; severity: Severity; count: number; places: IssuePlace[] }>();
  for (const { code, severity, path, cell } of issues) {
    const key = `${severity} ${code}`;
    const kind = kinds.get(key) ?? { code, severity, count: 0, places: [] };
    kinds.set(key, kind);
    kind.count++;
    if (kind.places.length < mostPlaces) kind.places.push({ path, ...(cell !== undefined && { cell }) });
  }
  const found = [...kinds.values()];
  return severities.flatMap((severity) => found.filter((kind) => kind.severity === severity));
}

import { type ByteSource, type Issue, issueOf, placeIssues, type Result, wholeOf } from '../kernel/index.js';
import type { Check, CheckId, CheckOutcome } from './model.js';

/** One file of a bundle: read, not there, or there but not what it should be. */
export type Part<Value> =
  | { readonly state: 'read'; readonly file: string; readonly value: Value }
  | { readonly state: 'missing'; readonly file: string }
  | { readonly state: 'broken'; readonly file: string; readonly issues: readonly Issue[] };

/** What a check says once it has what it needs. */
export interface Verdict {
  readonly outcome: CheckOutcome;
  readonly args?: Check['args'];
  readonly findings?: readonly Issue[];
}

type Values<Parts> = {
  readonly [Name in keyof Parts]: Parts[Name] extends Part<infer Value> ? Value : never;
};

/** A check with the files it needs. Only the check that owns a broken file fails for it; the others cannot run. */
interface CheckPlan<Parts extends Readonly<Record<string, Part<unknown>>>> {
  readonly needs: Parts;
  readonly owns: readonly (keyof Parts)[];
  readonly run: (values: Values<Parts>) => Verdict;
}

/**
 * Reads one file of a bundle with its parser.
 */
export function readPart<Stored, Value>(
  files: ReadonlyMap<string, Stored>,
  file: string,
  parse: (stored: Stored) => Result<Value>,
): Part<Value> {
  const stored = files.get(file);
  if (stored === undefined) return { state: 'missing', file };
  const value = parse(stored);
  return value.ok
    ? { state: 'read', file, value: value.value }
    : { state: 'broken', file, issues: placeIssues(value.issues, [file]) };
}

/**
 * Reads one file with a parser that takes all of it at once.
 */
export function readWhole<Value>(
  files: ReadonlyMap<string, ByteSource>,
  file: string,
  parse: (bytes: Uint8Array) => Result<Value>,
): Part<Value> {
  return readPart(files, file, (source) => parse(wholeOf(source)));
}

/**
 * Runs a check, or says why it cannot run.
 */
export function runCheck<Parts extends Readonly<Record<string, Part<unknown>>>>(
  id: CheckId,
  { needs, owns, run }: CheckPlan<Parts>,
): Check {
  const problems: Issue[] = [];
  let outcome: CheckOutcome = 'not-run';
  for (const [name, part] of Object.entries(needs)) {
    if (part.state === 'read') continue;
    if (part.state === 'missing') {
      problems.push(
        issueOf('replay.file-missing', { severity: 'warning', path: [part.file], args: { file: part.file } }),
      );
    } else if (owns.includes(name) || part.issues.every(isNoEvidence)) {
      for (const problem of part.issues) problems.push(problem);
      if (!part.issues.every(isNoEvidence)) outcome = 'fail';
    } else {
      problems.push(
        issueOf('replay.file-broken', { severity: 'warning', path: [part.file], args: { file: part.file } }),
      );
    }
  }
  if (problems.length > 0) return { id, outcome, args: {}, findings: problems };
  // SAFETY: every part was found to be read.
  const values = Object.fromEntries(
    Object.entries(needs).map(([name, part]) => [name, part.state === 'read' ? part.value : undefined]),
  ) as Values<Parts>;
  const { outcome: verdict, args = {}, findings = [] } = run(values);
  return { id, outcome: verdict, args, findings };
}

/**
 * Pass with figures, or fail if anything was found.
 */
export function judge(findings: readonly Issue[], args: Check['args'] = {}): Verdict {
  return { outcome: findings.length === 0 ? 'pass' : 'fail', args, findings };
}

/** A format this version does not know, or a file that is too large here, is no evidence against the bundle. */
export function isNoEvidence({ code }: Issue): boolean {
  return code.endsWith('.format-unsupported') || code === 'replay.too-large';
}

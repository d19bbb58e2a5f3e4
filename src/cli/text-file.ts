import { basename } from 'node:path';
import {
  fail,
  type Issue,
  issueOf,
  placeIssues,
  type Result,
  succeed,
  utf8ToText,
} from '../core/kernel/index.js';
import { readFileBytes } from '../sdk/node/index.js';

/** Reads a file that people wrote by hand: UTF-8, with or without a BOM. */
export async function readTextFile(path: string): Promise<Result<string>> {
  const bytes = await readFileBytes(path);
  if (!bytes.ok) return bytes;
  const text = utf8ToText(bytes.value);
  if (text === undefined) return fail([issueOf('kernel.text-not-utf8', { path: [basename(path)] })]);
  return succeed(text.replace(/^\ufeff/, ''));
}

/** Puts issues about a file's content below the file's name; issues of the office stay where they are. */
export function placeInFile(issues: readonly Issue[], path: string): readonly Issue[] {
  return issues.flatMap((issue) =>
    issue.code.startsWith('sdk.') ? [issue] : placeIssues([issue], [basename(path)]),
  );
}

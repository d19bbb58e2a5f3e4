import { basename } from 'node:path';
import { type Issue, placeIssues } from '../core/kernel/index.js';

/** An issue of a key names the file it came from; the key itself is never told. */
export function placeInKeyFile(issues: readonly Issue[], file: string): Issue[] {
  return placeIssues(issues, [basename(file)]);
}

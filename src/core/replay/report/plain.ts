import { type Issue, isWellFormed } from '../../kernel/index.js';
import type { ReportCheck } from './model.js';

/** A check as a report can hold it, whatever stood in the files. */
export function plainCheck({ id, outcome, args, findings }: ReportCheck): ReportCheck {
  return { id, outcome, args: plainArgs(args), findings: findings.map(plainFinding) };
}

/** A finding names what stood in files: the report must be able to hold it whatever it was. */
export function plainFinding({ code, severity, path, args, cell }: Issue): Issue {
  return {
    code,
    severity,
    path: path.map((step) => (typeof step === 'string' ? plainText(step) : step)),
    args: plainArgs(args),
    ...(cell !== undefined && { cell }),
  };
}

function plainArgs(args: Issue['args']): Issue['args'] {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      Number.isSafeInteger(value) ? value : plainText(String(value)),
    ]),
  );
}

/** The same text without halves of characters. */
export function plainText(text: string): string {
  return isWellFormed(text)
    ? text
    : text.replace(surrogates, (found) => (found.length === 2 ? found : '\ufffd'));
}

/** Whole characters first, so that what is found alone is a half. Safari 14 knows no look-behind. */
const surrogates = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

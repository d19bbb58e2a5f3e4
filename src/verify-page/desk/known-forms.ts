import { fileNames } from '../../core/disclosure/index.js';
import { checkCreditCode } from '../../core/pools/index.js';
import type { BundleSources } from '../../core/replay/index.js';

const reach = 1 << 16;

/** How the ids of a list are written. */
export interface KnownForms {
  /** Whether unified social credit codes are among them. */
  readonly hasCreditCodes: boolean;
  /** Every other way of writing, with a digit for digits and a letter for letters. */
  readonly others: ReadonlySet<string>;
}

/** Learns the forms from rows at the beginning, in the middle and at the end: a list is sorted and may be very long. */
export function learnForms(files: BundleSources): KnownForms {
  const source = files.get(fileNames['target-frame']);
  const others = new Set<string>();
  let hasCreditCodes = false;
  if (source === undefined) return { hasCreditCodes, others };
  const { length } = source;
  for (const from of new Set([0, length >> 1, Math.max(0, length - reach)])) {
    const text = String.fromCharCode(...source.slice(from, Math.min(length, from + (reach >> 1))));
    for (const [, id = ''] of text.matchAll(/"id":"([^"]+)"/g)) {
      if (checkCreditCode(id).kind === 'valid') hasCreditCodes = true;
      else others.add(formOf(id));
    }
  }
  return { hasCreditCodes, others };
}

/** Whether a code is written as one of the list may be: only of such a one can be told that it is not in it. */
export function isWellFormed(code: string, { hasCreditCodes, others }: KnownForms): boolean {
  const check = checkCreditCode(code);
  if (check.kind === 'valid') return true;
  // One wrong code in a list must not make a wrong character pass for another way of writing.
  if (hasCreditCodes && check.kind !== 'length') return false;
  return others.has(formOf(code));
}

function formOf(id: string): string {
  return id.replace(/[0-9]/g, '9').replace(/[A-Za-z]/g, 'A');
}

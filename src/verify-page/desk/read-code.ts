import { type Identifier, isIdentifier } from '../../core/kernel/index.js';
import { checkCreditCode } from '../../core/pools/index.js';
import { isWellFormed, type KnownForms } from './known-forms.js';
import type { Doubt } from './model.js';

/**
 * The ids that a typed code may mean, the likeliest first: blanks and invisible characters are dropped, full-width
 * characters become plain, letters capitals; hyphens are read both ways.
 */
export function readCode(typed: string): readonly Identifier[] {
  const plain = [...typed]
    .map(toHalfWidth)
    .join('')
    .replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
  const hyphens = plain.replace(/[‐‑‒–—―－−]/g, '-');
  const upper = hyphens.toUpperCase();
  const bare = upper.replace(/-/g, '');
  return [...new Set([upper, bare, hyphens])].filter(isIdentifier);
}

/** What is doubtful about a code that is in no row of a list: it may be cut short, mistyped, or none of this list. */
export function doubtOf(code: string, forms: KnownForms): Doubt | undefined {
  if (isWellFormed(code, forms)) return undefined;
  const check = checkCreditCode(code);
  const isMeantAsCreditCode = /^[0-9A-Z]+$/.test(code) && (forms.hasCreditCodes || /^.{16,20}$/.test(code));
  return check.kind !== 'valid' && isMeantAsCreditCode ? check : { kind: 'form' };
}

function toHalfWidth(character: string): string {
  const unit = character.charCodeAt(0);
  if (unit === 0x3000) return ' ';
  return unit >= 0xff01 && unit <= 0xff5e ? String.fromCharCode(unit - 0xfee0) : character;
}

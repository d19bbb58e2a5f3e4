import type { Identifier } from './brand.js';
import { digestOf } from './sha256.js';

const grammar = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}$/;
const plainLabel = /^(?!h-)[A-Za-z0-9][A-Za-z0-9._-]{0,19}$/;
const labelDigits = 12;

/**
 * Tells whether a text may be an id (of a target, inspector, item, stratum, draw, party or department): 1 to 64 ASCII
 * letters, digits and `. _ : / -`, beginning with a letter or digit. ASCII only, so that byte order, JavaScript order
 * and every database's binary order are one and the same.
 *
 * @example
 * ```ts
 * assert.ok(isIdentifier('91650100745210000X'));
 * assert.ok(!isIdentifier('米东区'));
 * ```
 */
export function isIdentifier(text: string): text is Identifier {
  return grammar.test(text);
}

/**
 * Takes a text as an id.
 *
 * @throws TypeError when it is not one; ask `isIdentifier` first for text that came from outside.
 * @example
 * ```ts
 * assert.equal(identifier('D-2026-001'), 'D-2026-001');
 * ```
 */
export function identifier(text: string): Identifier {
  if (!isIdentifier(text))
    throw new TypeError(`Cannot take "${text}" as an id: see isIdentifier for the grammar`);
  return text;
}

/**
 * An ASCII stand-in for a label, for use inside an id: a short ASCII label stays itself, any other becomes `h-` and
 * the first 12 digits of its digest. It depends on the label alone, so that a new label changes no other id.
 *
 * @example
 * ```ts
 * assert.equal(labelIdentifier('650109'), '650109');
 * assert.equal(labelIdentifier('米东区'), `h-${digestOf('米东区').slice(0, 12)}`);
 * ```
 */
export function labelIdentifier(label: string): Identifier {
  return identifier(plainLabel.test(label) ? label : `h-${digestOf(label).slice(0, labelDigits)}`);
}

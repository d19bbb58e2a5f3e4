import { isCivilDate, isIdentifier, isWellFormed, parseJson, sortedBy } from '../kernel/index.js';
import { type InspectionTarget, type Licence, targetKinds, targetStatuses } from './model.js';
import { isListWord } from './word-list.js';

/** Spells a value in canonical JSON, or gives `undefined` for one that may not stand there. */
type Speller = (value: unknown) => string | undefined;

const creditClasses: readonly string[] = ['A', 'B', 'C', 'D'];

const anyText = textThat((text) => text !== '');
const day = textThat(isCivilDate);
const words = listOf(textThat(isListWord));

const licenceFields: Readonly<Record<keyof Licence, Speller>> = {
  pool: anyText,
  name: anyText,
  number: anyText,
  approvedAt: day,
  validTo: day,
  issuer: anyText,
};

const targetFields: Readonly<Record<keyof InspectionTarget, Speller>> = {
  id: textThat(isIdentifier),
  rawId: anyText,
  name: anyText,
  kind: oneOf(targetKinds),
  status: oneOf(targetStatuses),
  district: anyText,
  creditClass: oneOf(creditClasses),
  creditClassAt: day,
  industry: anyText,
  registrationOrgan: anyText,
  station: anyText,
  tags: words,
  specialPools: words,
  licences: listOf(objectOf(licenceFields, ['name'])),
  specialised: (value) => (typeof value === 'boolean' ? String(value) : undefined),
  requiredQualifications: words,
  requiredExperts: words,
  registeredAt: day,
  lastInspectedAt: day,
};

const spellTarget = objectOf(targetFields, ['id', 'name', 'kind', 'status']);

/**
 * Reads the line of a target in a snapshot where nothing about it is unusual, many times as fast as
 * `parseCanonicalJson` and `inspectionTargetSchema` do; what it gives they give too. A pool has millions of lines.
 *
 * @returns the target, or `undefined` for a line that is to be read with them: because it is wrong, or has a backslash
 * @example
 * ```ts
 * const line = '{"id":"A1","kind":"unstated","name":"某某有限公司","status":"active"}';
 * assert.equal(readPlainTarget(line)?.name, '某某有限公司');
 * assert.equal(readPlainTarget(line.replace(',', ', ')), undefined);
 * ```
 */
export function readPlainTarget(line: string): InspectionTarget | undefined {
  // Without a backslash no text of the line is escaped, and so none needs to be.
  if (line.includes('\\') || !isWellFormed(line)) return undefined;
  const value = parseJson(line);
  if (!value.ok || spellTarget(value.value) !== line) return undefined;
  // SAFETY: every field was allowed, and the line holds no other.
  return value.value as InspectionTarget;
}

function textThat(isAllowed: (text: string) => boolean): Speller {
  return (value) => (typeof value === 'string' && isAllowed(value) ? `"${value}"` : undefined);
}

function oneOf(allowed: readonly string[]): Speller {
  return textThat((text) => allowed.includes(text));
}

function listOf(spell: Speller): Speller {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const spelt = value.map(spell);
    return spelt.includes(undefined) ? undefined : `[${spelt.join(',')}]`;
  };
}

function objectOf<Name extends string>(
  fields: Readonly<Record<Name, Speller>>,
  required: readonly Name[],
): Speller {
  const inOrder = sortedBy(Object.entries<Speller>(fields), ([name]) => name).map(([name, spell]) => ({
    name,
    spell,
    opening: `"${name}":`,
    isRequired: (required as readonly string[]).includes(name),
  }));
  return (value) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const record = value as Readonly<Record<string, unknown>>;
    let text = '';
    for (const { name, spell, opening, isRequired } of inOrder) {
      const inner = record[name];
      if (inner === undefined && !isRequired) continue;
      const spelt = spell(inner);
      if (spelt === undefined) return undefined;
      text += text === '' ? opening + spelt : `,${opening}${spelt}`;
    }
    return `{${text}}`;
  };
}

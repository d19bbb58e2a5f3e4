import type { Condition, TargetField } from '../../core/rules/index.js';
import { catalogues, type Language } from '../../messages/index.js';
import type { RuleSpeech } from './speech.js';

/** What a language needs to say a rule: its speech, and the words of statuses and kinds that the messages hold. */
export interface Tongue {
  readonly speech: RuleSpeech;
  readonly language: Language;
}

/** Fields that hold several words at once. */
const lists: ReadonlySet<TargetField> = new Set([
  'tags',
  'specialPools',
  'licences',
  'requiredQualifications',
  'requiredExperts',
]);

/** A condition in words. A part that has parts of its own stands in brackets where it could be misread. */
export function conditionText(condition: Condition, tongue: Tongue): string {
  const { speech } = tongue;
  const { condition: says, fields } = speech;
  if ('all' in condition) return says.all(condition.all.map((part) => insideText(part, tongue, 'any')));
  if ('any' in condition) return says.any(condition.any.map((part) => insideText(part, tongue, 'all')));
  if ('not' in condition) return exceptText(condition.not, tongue);
  if ('stated' in condition) return says.stated(fields[condition.stated]);
  const field = fields[condition.field];
  if ('before' in condition) return says.before(field, speech.day(condition.before));
  if ('since' in condition) return says.since(field, speech.day(condition.since));
  const words = (list: readonly string[]) =>
    speech.or(list.map((word) => wordText(condition.field, word, tongue)));
  if ('startsWith' in condition) return says.startsWith(field, words(condition.startsWith));
  return (lists.has(condition.field) ? says.holds : says.is)(field, words(condition.is));
}

/** A word of a field as people say it; the register's own words stand as they are, in quotation marks. */
export function wordText(field: TargetField, word: string, { speech, language }: Tongue): string {
  const { statuses, kinds } = catalogues[language].quality;
  const known: Readonly<Partial<Record<TargetField, Readonly<Record<string, string>>>>> = {
    status: statuses,
    kind: kinds,
    specialised: speech.yesNo,
    creditClass: { A: 'A', B: 'B', C: 'C', D: 'D' },
  };
  const table = known[field];
  return (table !== undefined && Object.hasOwn(table, word) ? table[word] : undefined) ?? speech.quoted(word);
}

/** What a condition rules out: short where it is one word or one field, in brackets otherwise. */
function exceptText(part: Condition, tongue: Tongue): string {
  const { condition: says, fields, or } = tongue.speech;
  if ('stated' in part) return says.notStated(fields[part.stated]);
  if (!('is' in part)) return says.not(conditionText(part, tongue));
  const words = or(part.is.map((word) => wordText(part.field, word, tongue)));
  return (lists.has(part.field) ? says.holdsNot : says.isNot)(fields[part.field], words);
}

function insideText(part: Condition, tongue: Tongue, other: 'all' | 'any'): string {
  const text = conditionText(part, tongue);
  return other in part ? tongue.speech.condition.inside(text) : text;
}

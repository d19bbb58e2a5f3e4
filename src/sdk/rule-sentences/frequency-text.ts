import { checkKindWords, organLevelWords } from '../../core/history/index.js';
import type { CountedVisits, FrequencyPeriod, WorkRules } from '../../core/rules/index.js';
import type { RuleSpeech } from './speech.js';

/** What the rules count in the history, a clause for each of it. */
export function frequencyClauses({ frequency }: WorkRules, speech: RuleSpeech): string[] {
  if (frequency === undefined) return [];
  const { caps = [], coolDowns = [], rotation, exempt } = frequency;
  const words = speech.frequency;
  const kinds = exempt.map((kind) => checkKindWords[kind][0] ?? kind);
  return [
    ...caps.map((cap) => words.cap(visitsText(cap, speech), periodText(cap.per, speech), cap.most)),
    ...coolDowns.map((one) => words.coolDown(visitsText(one, speech), one.months)),
    ...(rotation ? [words.rotation(visitsText(rotation, speech), rotation.years, rotation.firstYear)] : []),
    ...(kinds.length > 0 ? [words.exempt(speech.and(kinds))] : []),
  ];
}

function visitsText({ across, organs, items }: CountedVisits, speech: RuleSpeech): string {
  const { organ, ownLevel, all, levels, ofOrgans, sameItems } = speech.frequency;
  const named = { organ, 'own-level': ownLevel, all };
  const whose =
    typeof across === 'string'
      ? named[across]
      : levels(speech.and(across.map((level) => organLevelWords[level][0] ?? level)));
  const limited = organs === undefined ? whose : ofOrgans(whose, speech.and(organs));
  return items === undefined ? limited : sameItems(limited);
}

function periodText(per: FrequencyPeriod, { frequency }: RuleSpeech): string {
  return 'years' in per ? frequency.years(per.years) : frequency.months(per.months);
}

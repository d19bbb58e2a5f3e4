import { checkKindWords, organLevelWords } from '../../core/history/index.js';
import type { CountedVisits, FrequencyPeriod, RuleSource, WorkRules } from '../../core/rules/index.js';
import type { RuleSpeech } from './speech.js';

/** A clause, and where its rule comes from. */
export interface SourcedClause {
  readonly clause: string;
  readonly source: RuleSource;
}

/** What the rules count in the history, a clause for each of it. */
export function frequencyClauses({ frequency }: WorkRules, speech: RuleSpeech): SourcedClause[] {
  if (frequency === undefined) return [];
  const { caps = [], coolDowns = [], rotation, exempt } = frequency;
  const words = speech.frequency;
  const kinds = exempt.map((kind) => checkKindWords[kind][0] ?? kind);
  return [
    ...caps.map((cap) => ({
      clause: words.cap(visitsText(cap, speech), periodText(cap.per, speech), cap.most),
      source: cap,
    })),
    ...coolDowns.map((one) => ({
      clause: words.coolDown(visitsText(one, speech), one.months),
      source: one,
    })),
    ...(rotation
      ? [
          {
            clause: words.rotation(visitsText(rotation, speech), rotation.years, rotation.firstYear),
            source: rotation,
          },
        ]
      : []),
    ...(kinds.length > 0 ? [{ clause: words.exempt(speech.and(kinds)), source: {} }] : []),
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

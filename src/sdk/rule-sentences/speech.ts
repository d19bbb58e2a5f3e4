import type { CivilDate, Rounding } from '../../core/kernel/index.js';
import type {
  Comparator,
  DayCount,
  IndustryLevel,
  MethodId,
  PublicationStart,
  Remedy,
  ResultDuties,
  StratumDimension,
  TargetField,
  TeamRole,
} from '../../core/rules/index.js';

/** How a language says every part of a rule set. One object a language, so that none can lack a part. */
export interface RuleSpeech {
  /** A whole sentence of its clauses, and of where the rule comes from. */
  readonly sentence: (clauses: readonly string[], source: readonly string[]) => string;
  readonly original: (text: string) => string;
  readonly basis: (documents: string) => string;
  readonly and: (words: readonly string[]) => string;
  readonly or: (words: readonly string[]) => string;
  readonly day: (day: CivilDate) => string;
  readonly days: (count: DayCount) => string;
  readonly quoted: (text: string) => string;

  readonly founded: (name: string, id: string, basis: string) => string;
  readonly inForce: (from: string | undefined, to: string | undefined) => string;
  readonly method: Readonly<Record<MethodId, string>>;

  readonly statuses: (words: string) => string;
  readonly kinds: (words: string) => string;
  readonly districts: (words: string) => string;
  readonly undirected: string;
  readonly directed: (condition: string) => string;
  readonly coolDown: (months: number) => string;

  readonly fields: Readonly<Record<TargetField, string>>;
  readonly yesNo: Readonly<Record<string, string>>;
  readonly condition: {
    readonly is: (field: string, words: string) => string;
    readonly isNot: (field: string, words: string) => string;
    /** Of a list, such as the tags. */
    readonly holds: (field: string, words: string) => string;
    readonly holdsNot: (field: string, words: string) => string;
    readonly startsWith: (field: string, words: string) => string;
    readonly before: (field: string, day: string) => string;
    readonly since: (field: string, day: string) => string;
    readonly stated: (field: string) => string;
    readonly notStated: (field: string) => string;
    readonly all: (parts: readonly string[]) => string;
    readonly any: (parts: readonly string[]) => string;
    readonly not: (part: string) => string;
    readonly inside: (part: string) => string;
  };

  readonly frequency: {
    readonly organ: string;
    readonly ownLevel: string;
    readonly all: string;
    readonly levels: (words: string) => string;
    readonly ofOrgans: (whose: string, organs: string) => string;
    readonly sameItems: (whose: string) => string;
    readonly years: (count: number) => string;
    readonly months: (count: number) => string;
    readonly cap: (whose: string, period: string, most: number) => string;
    readonly coolDown: (whose: string, months: number) => string;
    readonly rotation: (whose: string, years: number, firstYear: number) => string;
    readonly exempt: (kinds: string) => string;
  };

  /** How many of those who came last may come again. */
  readonly notSamePairTwice: Readonly<Record<'none' | 'one', string>>;
  readonly yearlyLoad: string;
  readonly certified: string;
  readonly examination: (year: number) => string;
  readonly itemScope: Readonly<Record<'required' | 'ignored', string>>;
  readonly maximumVisits: (visits: number) => string;

  readonly undivided: string;
  readonly divided: (by: string) => string;
  readonly dimensions: Readonly<Record<StratumDimension, string>>;
  readonly industryLevels: Readonly<Record<IndustryLevel, string>>;
  readonly industry: (level: string) => string;
  readonly tags: (tags: string) => string;
  readonly named: (label: string, condition: string) => string;
  readonly missing: Readonly<Record<'refuse' | 'exclude', string>>;

  /** Whom a quantity is about: those of some values, the rest, every stratum, or simply all. */
  readonly subject: {
    readonly of: (
      values: readonly { readonly dimension: StratumDimension; readonly value: string }[],
    ) => string;
    readonly rest: string;
    readonly each: string;
    readonly whole: string;
  };
  readonly quantity: {
    readonly all: string;
    readonly ratio: (comparator: Comparator, ratio: string) => string;
    readonly count: (comparator: Comparator, count: string) => string;
    readonly counts: (least: string, most: string) => string;
    readonly ratios: (least: string, most: string) => string;
    readonly staff: (comparator: Comparator, staff: number, units: number) => string;
    readonly staffBase: Readonly<Record<'all' | 'district', string>>;
  };
  readonly rounding: Readonly<Record<Rounding, string>>;
  readonly whenZero: Readonly<Record<'one' | 'none', string>>;
  readonly reserve: (count: number) => string;
  readonly overall: (quantity: string) => string;
  readonly mustHold: string;
  readonly shared: string;

  readonly team: (places: number) => string;
  readonly group: (role: TeamRole, count: number) => string;
  readonly byArea: string;
  readonly neighbours: (area: string, lenders: string) => string;
  readonly remedies: Readonly<Record<Remedy['kind'], string>>;
  readonly remedy: (approver: string, deed: string) => string;
  readonly noteworthyExclusion: (share: string) => string;
  readonly visitBatches: (count: number) => string;
  readonly batch: (name: string, from: string, to: string) => string;
  readonly resultUse: (result: string, leadsTo: string, within: string | undefined) => string;
  readonly starts: Readonly<Record<PublicationStart, string>>;
  readonly publication: (start: string, within: string) => string;
  readonly duties: Readonly<Record<ResultDuties['people'], string>>;
}

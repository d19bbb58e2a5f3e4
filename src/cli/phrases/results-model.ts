import type { DutyKind, ResultState } from '../../core/results/index.js';

/** What every verb of inspection results does, for the help. */
export interface ResultVerbPhrases {
  readonly resultForm: string;
  readonly resultEnter: string;
  readonly resultReview: string;
  readonly resultPublish: string;
  readonly resultAmend: string;
  readonly followUp: string;
  readonly resultStatus: string;
  readonly overdue: string;
  readonly publishYear: string;
}

/** What their options and arguments mean. */
export interface ResultOptionPhrases {
  readonly formFile: string;
  readonly team: string;
  readonly codeList: string;
  readonly filledForm: string;
  readonly enteredBy: string;
  readonly reviewedBy: string;
  readonly approve: string;
  readonly giveBack: string;
  readonly reviewedTargets: string;
  readonly releasedBy: string;
  readonly releasedTargets: string;
  readonly targetCode: string;
  readonly toldBy: string;
  readonly amendAct: string;
  readonly amendKind: string;
  readonly amendReason: string;
  readonly amendBasis: string;
  readonly approver: string;
  readonly since: string;
  readonly inspectedOn: string;
  readonly found: string;
  readonly notInspected: string;
  readonly followUps: string;
  readonly followUpKind: string;
  readonly followUpNote: string;
  readonly eachTarget: string;
  readonly localHolidays: string;
  readonly pendingDays: string;
  readonly publishedYear: string;
  readonly publishingAuthority: string;
}

/** What is said of inspection results. */
export interface ResultPhrases {
  readonly form: {
    readonly done: (file: string, counts: { targets: string; rows: string }) => string;
    readonly internal: string;
    readonly codes: (list: string) => string;
  };
  readonly entered: (count: string) => string;
  readonly reviewed: Readonly<Record<'approved' | 'returned', (count: string) => string>>;
  readonly published: (folder: string, count: string) => string;
  readonly publishedYear: (year: string, counts: { folder: string; draws: string; files: string }) => string;
  readonly openIndex: string;
  readonly amended: Readonly<
    Record<'corrected' | 'withdrawn' | 'restored', (target: string, folder: string) => string>
  >;
  readonly replaceFolder: string;
  readonly followedUp: (target: string, followUp: string) => string;
  readonly duties: Readonly<Record<DutyKind, string>>;
  readonly status: {
    readonly counts: readonly string[];
    readonly states: Readonly<Record<ResultState, string>>;
    readonly rates: (completion: string, closure: string) => string;
    readonly duties: readonly string[];
    readonly targets: readonly string[];
  };
  readonly overdue: {
    readonly none: string;
    readonly noneKnown: string;
    readonly open: (count: string) => string;
    readonly late: (count: string) => string;
    readonly columns: readonly string[];
    readonly notDone: string;
    readonly followUp: (kind: string) => string;
    readonly uncounted: string;
  };
}

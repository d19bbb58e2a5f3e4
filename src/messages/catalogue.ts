import type { CliIssueCode } from '../cli/codes.js';
import type { AnnualPlanIssueCode } from '../core/annual-plan/index.js';
import type { ArchiveIssueCode } from '../core/archive/index.js';
import type { AssessmentIssueCode } from '../core/assessment/index.js';
import type { CalendarIssueCode } from '../core/calendar/index.js';
import type { DisclosureIssueCode, PersonalDataKind } from '../core/disclosure/index.js';
import type { EntropyIssueCode } from '../core/entropy/index.js';
import type { HistoryIssueCode } from '../core/history/index.js';
import type { ItemIssueCode } from '../core/items/index.js';
import type { JournalIssueCode } from '../core/journal/index.js';
import type { KernelIssueCode, Severity } from '../core/kernel/index.js';
import type { EligibilityLine, PlanIssueCode, Standing } from '../core/plan/index.js';
import type { InspectorStatus, PoolIssueCode, TargetKind, TargetStatus } from '../core/pools/index.js';
import type { PublicationIssueCode } from '../core/publication/index.js';
import type { FindingKind, NotRunReason } from '../core/quality/index.js';
import type { RecordIssueCode } from '../core/record/index.js';
import type { RegisterIssueCode } from '../core/registers/index.js';
import type { CheckId, CheckOutcome, ReplayIssueCode, YearCheckId } from '../core/replay/index.js';
import type { FollowUpKind, ResultIssueCode } from '../core/results/index.js';
import type { ExclusionCode, RuleIssueCode, StratumDimension, TargetField } from '../core/rules/index.js';
import type { FlawKind } from '../core/shapes/index.js';
import type { TableIssueCode } from '../core/tables/index.js';
import type { VersionIssueCode } from '../core/versions/index.js';
import type { RegisterName, SdkIssueCode } from '../sdk/index.js';
import { en } from './en/index.js';
import type { ReportWording } from './report-wording.js';
import type { Language, Wording } from './wording.js';
import { zh } from './zh-CN/index.js';

/** Every code an issue can carry, room by room. */
export type IssueCode =
  | KernelIssueCode
  | ArchiveIssueCode
  | RegisterIssueCode
  | TableIssueCode
  | VersionIssueCode
  | ItemIssueCode
  | PoolIssueCode
  | AnnualPlanIssueCode
  | CalendarIssueCode
  | HistoryIssueCode
  | RuleIssueCode
  | PlanIssueCode
  | EntropyIssueCode
  | RecordIssueCode
  | JournalIssueCode
  | ResultIssueCode
  | DisclosureIssueCode
  | PublicationIssueCode
  | AssessmentIssueCode
  | ReplayIssueCode
  | SdkIssueCode
  | CliIssueCode;

/** Words of one check: `name` stands on its line of the report, `message` says what a pass proves. */
export interface CheckWording extends Wording {
  readonly name: string;
}

/** Words of one kind of finding in the registers: `name` heads it, `detail` tells one finding by its args. */
export interface FindingWording extends CheckWording {
  readonly detail: string;
}

/** Words around the findings of a quality report. */
export interface QualityWording {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly reasons: Readonly<Record<NotRunReason, string>>;
  readonly statuses: Readonly<Record<TargetStatus, string>>;
  readonly kinds: Readonly<Record<TargetKind, string>>;
  readonly listSeparator: string;
}

/** Words of the evidence for leaving somebody out; `{value}` is what the register says. */
export interface GroundWording {
  /** Where the register says nothing. */
  readonly nothing: string;
  /** What stands between several values. */
  readonly between: string;
  /** Words of an inspector's status. */
  readonly codes: Readonly<Record<InspectorStatus, string>>;
  readonly sentences: Readonly<Record<ExclusionCode, string>>;
  /** Of the eligibility ledger as a table. */
  readonly columns: readonly string[];
  readonly pools: Readonly<Record<EligibilityLine['pool'], string>>;
  readonly standings: Readonly<Record<Standing, string>>;
}

/** Few words that stand between facts. `row` and `entry` hold the place of a number as `{row}`. */
export interface PlaceWording {
  readonly row: string;
  /** Of a JSON document, which is one line however much it lists. */
  readonly entry: string;
  readonly separator: string;
}

/** All words of one language. A code without words does not compile. */
export interface Catalogue {
  readonly issues: Readonly<Record<IssueCode, Wording>>;
  readonly exclusions: Readonly<Record<ExclusionCode, Wording>>;
  readonly checks: Readonly<Record<CheckId | YearCheckId, CheckWording>>;
  readonly outcomes: Readonly<Record<CheckOutcome, string>>;
  /** Around the checks of a replay. */
  readonly report: ReportWording;
  readonly findings: Readonly<Record<FindingKind, FindingWording>>;
  readonly quality: QualityWording;
  readonly grounds: GroundWording;
  readonly place: PlaceWording;
  /** The registers by the names under which they are imported. */
  readonly registers: Readonly<Record<RegisterName, string>>;
  /** What is wrong with one place of a document; `{expected}` is what may stand there. */
  readonly flaws: Readonly<Record<FlawKind, string>>;
  /** 后续处理 by their kinds. */
  readonly followUps: Readonly<Record<FollowUpKind, string>>;
  /** What may not be published, as a sentence calls it. */
  readonly personalData: Readonly<Record<PersonalDataKind, string>>;
  /** What strata are told apart by and conditions ask for. */
  readonly features: Readonly<Record<StratumDimension | TargetField, string>>;
}

/** The catalogue of each language; keys in the order in which the flow meets them. */
export const catalogues: Readonly<Record<Language, Catalogue>> = { zh, en };

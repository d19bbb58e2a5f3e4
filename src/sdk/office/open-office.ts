import type { DrawNotice, Edition, Venue } from '../../core/disclosure/index.js';
import { fail, type Result } from '../../core/kernel/index.js';
import type { DraftPlan, InspectionTask } from '../../core/plan/index.js';
import type { QualityReport } from '../../core/quality/index.js';
import type { WorkRules } from '../../core/rules/index.js';
import type { FileInPieces, RegisterFile } from '../ports.js';
import type { RegisterName, RegisterRecords, TableRegister } from '../registers.js';
import { issueOfFault } from '../store.js';
import { adoptRecords, adoptRules, adoptTable } from './adopt.js';
import { checkQuality, type QualityOptions } from './check-quality.js';
import { compareRules, type RulesComparison } from './compare-rules.js';
import { drawSealed } from './draw.js';
import { adoptDrawnVisits, type DrawnVisitsOptions } from './drawn-visits.js';
import {
  answerEligibility,
  type EligibilityAnswer,
  type EligibilityLedger,
  openEligibility,
} from './eligibility.js';
import { type DeliverList, handDownTargets } from './hand-down.js';
import type { ToldPlanEvent } from './ledger.js';
import type {
  Adoption,
  AdoptTableOptions,
  ChainedVersion,
  CommittedShare,
  DrawnRecord,
  HandingDown,
  Observation,
  OfficePorts,
  Publication,
  Receipt,
  Sealing,
  VersionDetails,
} from './model.js';
import { noticeOfDraw } from './notice.js';
import { planTask } from './plan.js';
import { extractTarget, type TargetExtract } from './publication/extract.js';
import { type PublishedYear, publishYear } from './publication/publish-year.js';
import type { YearPublication } from './publication/year-order.js';
import { type Deliver, publishDraw } from './publish.js';
import { type RegisterRead, readRegister, type VersionChoice } from './read-register.js';
import { receiveHandDown } from './receive.js';
import { amendResult, type ResultAmendment } from './results/amend-result.js';
import type { ClockOptions } from './results/clocks.js';
import {
  type EnteredResults,
  enterForm,
  enterResults,
  type FilledForm,
  type ResultEntry,
} from './results/enter.js';
import { type EntryForm, entryForm } from './results/entry-form.js';
import { type FollowedUp, type ToldFollowUp, tellFollowUp } from './results/follow-up.js';
import { listOverdue, type OverdueList } from './results/overdue-list.js';
import { publishResults, type ResultRelease } from './results/publish-results.js';
import type { PublishedResults } from './results/results-publication.js';
import { type ResultReview, type ReviewedResults, reviewResults } from './results/review.js';
import { type ResultsStatus, resultsStatus } from './results/status.js';
import { sealTask } from './seal.js';
import { commitShare, type NewShare, revealShare } from './shares.js';
import { observeSource } from './sources.js';
import { type DiffOptions, diffRegister, listVersions, registerAsOf, type VersionDiff } from './versions.js';
import {
  type PlanEventInput,
  readYearPlan,
  tellPlanEvent,
  type YearPlan,
  type YearPlanOptions,
} from './year-plan.js';

/** Every verb of an office. Each either adds one line to the journal or changes nothing. */
export interface Office {
  /**
   * Adopts a new version of a register from a file; with refused rows only for a reason, which is journalled. A large file comes
   * in pieces; its reading can be watched and stopped, which is an exception and leaves the office as it was.
   */
  adoptTable(
    register: TableRegister,
    file: RegisterFile | FileInPieces,
    options?: AdoptTableOptions,
  ): Promise<Result<Adoption>>;
  /** Adopts records that another system hands over. */
  adoptRecords<Name extends RegisterName>(
    register: Name,
    records: readonly RegisterRecords[Name][],
    details?: VersionDetails,
  ): Promise<Result<Adoption>>;
  /** Adopts work rules from the JSON text of their file. */
  adoptRules(text: string, details?: VersionDetails): Promise<Result<Adoption>>;
  /** Adds to the history what the office drew itself and the history does not name yet. */
  adoptDrawnVisits(options?: DrawnVisitsOptions): Promise<Result<Adoption>>;
  /** Every version of a register, the first first. */
  versions(register: RegisterName): Promise<Result<readonly ChainedVersion[]>>;
  /** The version of a register that stood on a day. */
  registerAsOf(register: RegisterName, date: string): Promise<Result<ChainedVersion>>;
  /** What changed between two versions: the newest and the one before it unless told otherwise. */
  diff(register: RegisterName, options?: DiffOptions): Promise<Result<VersionDiff>>;
  /** A version of a register with its records: the newest unless told otherwise. */
  readRegister<Name extends RegisterName>(
    register: Name,
    choice?: VersionChoice,
  ): Promise<Result<RegisterRead<Name>>>;
  /** What is wrong with the registers of a day, by themselves and against each other. Changes nothing. */
  checkQuality(options?: QualityOptions): Promise<Result<QualityReport>>;
  /** Enters that the annual plan was approved, published, filed or changed. */
  tellPlanEvent(event: PlanEventInput): Promise<Result<ToldPlanEvent>>;
  /** Where the annual plan stands, and what is still to be done about it. Changes nothing. */
  yearPlan(options?: YearPlanOptions): Promise<Result<YearPlan>>;
  /** What a task would seal. Changes nothing. */
  planTask(task: InspectionTask | string): Promise<Result<DraftPlan>>;
  /** The same task under other rules, by id or as data, beside its own: in figures. Changes nothing. */
  compareRules(task: InspectionTask | string, against: string | WorkRules): Promise<Result<RulesComparison>>;
  /** Where everyone of both pools stands in a task, and why; read line by line. Changes nothing. */
  eligibility(task: InspectionTask | string): Promise<Result<EligibilityLedger>>;
  /** Why one target or inspector is in or out of a task; of a sealed one, as it was sealed. Changes nothing. */
  explainEligibility(task: InspectionTask | string, id: string): Promise<Result<EligibilityAnswer>>;
  /** Seals a task whose parties have all committed their shares. */
  sealTask(task: InspectionTask | string): Promise<Result<Sealing>>;
  /** What is told of a sealed draw before it takes place; it names nobody. Changes nothing. */
  notice(drawId: string, venue?: Venue): Promise<Result<DrawNotice>>;
  /** Takes a party's commitment, before sealing. */
  commitShare(drawId: string, party: string, given: NewShare): Promise<Result<CommittedShare>>;
  /** Takes a party's share, after sealing and in time. */
  revealShare(drawId: string, party: string, share: string): Promise<Result<Observation>>;
  /** Enters what a public source showed, once. */
  observeSource(drawId: string, source: string, value: string): Promise<Result<Observation>>;
  /** Draws; a second call gives the same record. */
  draw(drawId: string): Promise<Result<DrawnRecord>>;
  /** Writes the list of the drawn targets of some districts for the office that draws who inspects them. */
  handDown(
    drawId: string,
    districts?: readonly string[],
    deliver?: DeliverList,
  ): Promise<Result<HandingDown>>;
  /** Takes in a list that another office handed down. */
  receive(text: string): Promise<Result<Receipt>>;
  /** The form by which results are entered where there is no network. For internal use. Changes nothing. */
  entryForm(drawId: string, options?: { readonly team?: string | undefined }): Promise<Result<EntryForm>>;
  /** Enters what was found at targets; nobody is normal by default. */
  enterResults(drawId: string, entry: ResultEntry): Promise<Result<EnteredResults>>;
  /** Enters a filled form, whole or not at all. */
  enterForm(drawId: string, form: FilledForm): Promise<Result<EnteredResults>>;
  /** Approves results, or gives them back with a reason. */
  reviewResults(drawId: string, review: ResultReview): Promise<Result<ReviewedResults>>;
  /** Publishes approved results; `deliver` puts the files in place before the line is written. */
  publishResults(
    drawId: string,
    release: ResultRelease,
    deliver?: Deliver,
  ): Promise<Result<PublishedResults>>;
  /** Corrects, withdraws or restores a published result; both states stay on record. */
  amendResult(
    drawId: string,
    amendment: ResultAmendment,
    deliver?: Deliver,
  ): Promise<Result<PublishedResults>>;
  /** Enters that a follow-up was carried out. */
  tellFollowUp(drawId: string, told: ToldFollowUp): Promise<Result<FollowedUp>>;
  /** Where the results of a draw stand, with everything that is due. Changes nothing. */
  resultsStatus(drawId: string, options?: ClockOptions): Promise<Result<ResultsStatus>>;
  /** What is overdue, over every official draw. Changes nothing. */
  /** Writes a year as a folder for the department's website; `deliver` puts it in place before the line is written. */
  publishYear(order: YearPublication, deliver?: Deliver): Promise<Result<PublishedYear>>;
  /**
   * What one target gets about itself, with its proof. Before the list may be shown it is refused for everybody alike.
   * Changes nothing.
   */
  extract(drawId: string, target: string): Promise<Result<TargetExtract>>;
  overdue(options?: ClockOptions): Promise<Result<OverdueList>>;
  /** Makes an edition; `deliver` puts its files in place before the line is written. */
  publish(drawId: string, edition: Edition, deliver?: Deliver): Promise<Result<Publication>>;
}

/**
 * Opens an office over its store. The store's journal is all the state there is: several may work on one store at once.
 *
 * @example
 * ```ts
 * import { systemClock, systemEntropy } from 'double-random/sdk/node';
 * const office = openOffice({ store: memoryStore(), clock: systemClock(), entropy: systemEntropy() });
 * const adopted = await office.adoptRecords('targets', sampleOffice().targets);
 * assert.equal(adopted.ok && adopted.value.version, 1);
 * ```
 */
export function openOffice(ports: OfficePorts): Office {
  return {
    adoptTable: (register, file, options = {}) => answer(adoptTable(ports, register, { file, ...options })),
    adoptRecords: (register, records, details = {}) =>
      answer(adoptRecords(ports, register, { records, ...details })),
    adoptRules: (text, details = {}) => answer(adoptRules(ports, { text, ...details })),
    adoptDrawnVisits: (options) => answer(adoptDrawnVisits(ports, options)),
    versions: (register) => answer(listVersions(ports, register)),
    registerAsOf: (register, date) => answer(registerAsOf(ports, register, date)),
    diff: (register, options = {}) => answer(diffRegister(ports, register, options)),
    readRegister: (register, choice = {}) => answer(readRegister(ports, register, choice)),
    checkQuality: (options = {}) => answer(checkQuality(ports, options)),
    tellPlanEvent: (event) => answer(tellPlanEvent(ports, event)),
    yearPlan: (options = {}) => answer(readYearPlan(ports, options)),
    planTask: (task) => answer(planTask(ports, task)),
    compareRules: (task, against) => answer(compareRules(ports, task, against)),
    eligibility: (task) => answer(openEligibility(ports, task)),
    explainEligibility: (task, id) => answer(answerEligibility(ports, task, id)),
    sealTask: (task) => answer(sealTask(ports, task)),
    notice: (drawId, venue) => answer(noticeOfDraw(ports, drawId, venue)),
    commitShare: (drawId, party, given) => answer(commitShare(ports, { drawId, party }, given)),
    revealShare: (drawId, party, share) => answer(revealShare(ports, { drawId, party }, share)),
    observeSource: (drawId, source, value) => answer(observeSource(ports, { drawId, source }, value)),
    draw: (drawId) => answer(drawSealed(ports, drawId)),
    handDown: (drawId, districts, deliver) => answer(handDownTargets(ports, { drawId, districts }, deliver)),
    receive: (text) => answer(receiveHandDown(ports, text)),
    entryForm: (drawId, options) => answer(entryForm(ports, drawId, options)),
    enterResults: (drawId, entry) => answer(enterResults(ports, drawId, entry)),
    enterForm: (drawId, form) => answer(enterForm(ports, drawId, form)),
    reviewResults: (drawId, review) => answer(reviewResults(ports, drawId, review)),
    publishResults: (drawId, release, deliver) => answer(publishResults(ports, drawId, release, deliver)),
    amendResult: (drawId, amendment, deliver) => answer(amendResult(ports, drawId, amendment, deliver)),
    tellFollowUp: (drawId, told) => answer(tellFollowUp(ports, drawId, told)),
    resultsStatus: (drawId, options) => answer(resultsStatus(ports, drawId, options)),
    overdue: (options) => answer(listOverdue(ports, options)),
    publishYear: (order, deliver) => answer(publishYear(ports, order, deliver)),
    extract: (drawId, target) => answer(extractTarget(ports, drawId, target)),
    publish: (drawId, edition, deliver) => answer(publishDraw(ports, { drawId, edition }, deliver)),
  };
}

/** A store that cannot answer is a failure like any other; every other exception is a mistake and passes. */
async function answer<Value>(work: Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await work;
  } catch (error) {
    const issue = issueOfFault(error);
    if (issue === undefined) throw error;
    return fail([issue]);
  }
}

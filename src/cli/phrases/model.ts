import type { MergeProposal, PlanAct } from '../../core/annual-plan/index.js';
import type { EligibilityLine, Feasibility, Standing, TaskDepartment } from '../../core/plan/index.js';
import type { QualityTally } from '../../core/quality/index.js';
import type { CheckOutcome } from '../../core/replay/index.js';
import type { Comparator, MethodId } from '../../core/rules/index.js';
import type { RegisterName } from '../../sdk/index.js';
import type { ExtractPhrases } from './extract.js';
import type { ResultOptionPhrases, ResultPhrases, ResultVerbPhrases } from './results-model.js';
import type { VerifyPhrases } from './verify.js';
import type { VerifyPagePhrases } from './verify-page.js';

/** What every verb does, for the help. */
export interface VerbPhrases extends ResultVerbPhrases {
  readonly init: string;
  readonly import: string;
  readonly history: string;
  readonly versions: string;
  readonly diff: string;
  readonly export: string;
  readonly check: string;
  readonly yearPlan: string;
  readonly merges: string;
  readonly rules: string;
  readonly plan: string;
  readonly seal: string;
  readonly notice: string;
  readonly share: string;
  readonly source: string;
  readonly draw: string;
  readonly handDown: string;
  readonly receive: string;
  readonly handedDown: string;
  readonly publish: string;
  readonly replay: string;
  readonly explain: string;
}

/** What every option and argument means, for the help. */
export interface OptionPhrases extends ResultOptionPhrases {
  readonly version: string;
  readonly office: string;
  readonly json: string;
  readonly language: string;
  readonly help: string;
  readonly folder: string;
  readonly sample: string;
  readonly register: string;
  readonly file: string;
  readonly acceptPartial: string;
  readonly acceptChange: string;
  readonly effective: string;
  readonly basis: string;
  readonly operator: string;
  readonly reason: string;
  readonly asOf: string;
  readonly from: string;
  readonly to: string;
  readonly rows: string;
  readonly exportFile: string;
  readonly layout: string;
  readonly exportFormat: string;
  readonly number: string;
  readonly checkedDay: string;
  readonly within: string;
  readonly format: string;
  readonly outFile: string;
  readonly force: string;
  readonly allFindings: string;
  readonly level: string;
  readonly sheet: string;
  readonly mapping: string;
  readonly refused: string;
  readonly supplement: string;
  readonly targetLists: string;
  readonly planAct: string;
  readonly planYear: string;
  readonly doneOn: string;
  readonly doneBy: string;
  readonly publishedAt: string;
  readonly filedTo: string;
  readonly document: string;
  readonly changedItems: string;
  readonly approveBy: string;
  readonly publishBy: string;
  readonly fileBy: string;
  readonly rulesId: string;
  readonly rulesFile: string;
  readonly task: string;
  readonly drawId: string;
  readonly drawTime: string;
  readonly drawPlace: string;
  readonly party: string;
  readonly newShare: string;
  readonly commitment: string;
  readonly reveal: string;
  readonly source: string;
  readonly value: string;
  readonly out: string;
  readonly district: string;
  readonly listFile: string;
  readonly list: string;
  readonly upper: string;
  readonly lower: string;
  readonly edition: string;
  readonly bundle: string;
  readonly code: string;
  readonly explainedTask: string;
  readonly ledger: string;
  readonly against: string;
}

/** The words the command line says besides issues. One object a language, so that none can lack a sentence. */
export interface Phrases {
  readonly program: string;
  readonly helpTitles: Readonly<Record<string, string>>;
  readonly verbs: VerbPhrases;
  readonly options: OptionPhrases;
  readonly remedy: string;
  readonly next: string;
  readonly andMore: (count: number) => string;
  readonly registers: Readonly<Record<RegisterName, string>>;
  readonly methods: Readonly<Record<MethodId, string>>;
  readonly comparators: Readonly<Record<Comparator, string>>;
  readonly between: (least: string, most: string) => string;
  readonly staffRatio: (staff: number, units: number) => string;
  readonly product: (unrounded: string) => string;
  readonly everybody: string;
  readonly init: {
    readonly created: (folder: string) => string;
    readonly sample: string;
    readonly files: string;
    readonly columns: readonly string[];
  };
  readonly imported: {
    readonly done: (register: string, version: number) => string;
    readonly times: (count: number) => string;
    readonly progress: (percent: number) => string;
    readonly refusedRows: (file: string) => string;
    readonly supplemented: (changes: Readonly<Record<'added' | 'changed' | 'unchanged', string>>) => string;
    readonly counts: (counts: { read: string; accepted: string; warned: string; refused: string }) => string;
  };
  readonly versions: {
    readonly none: (register: string) => string;
    readonly columns: readonly string[];
    readonly reconciles: string;
    readonly differs: string;
  };
  readonly diff: {
    readonly title: (register: string, from: number, to: number) => string;
    readonly sum: (counts: Readonly<Record<'before' | 'added' | 'cancelled' | 'after', string>>) => string;
    readonly adjustments: (
      counts: Readonly<Record<'added' | 'changed' | 'cancelled' | 'adjustments', string>>,
    ) => string;
  };
  readonly exported: {
    readonly done: (register: string, version: number) => string;
    readonly file: (file: string, records: string) => string;
    readonly between: string;
  };
  readonly check: {
    readonly title: (asOf: string) => string;
    readonly register: (name: string, version: number, count: string) => string;
    readonly tally: (tally: QualityTally) => string;
    readonly found: (severity: string, count: string) => string;
    readonly moreFindings: (count: string) => string;
    readonly moreRecords: (count: string) => string;
    readonly passed: string;
    readonly notRun: string;
    readonly written: (file: string) => string;
  };
  readonly merges: {
    readonly none: string;
    readonly title: (count: string) => string;
    readonly columns: readonly string[];
    readonly by: Readonly<Record<MergeProposal['by'], string>>;
    readonly common: (targets: string) => string;
    readonly basis: string;
  };
  readonly yearPlan: {
    readonly title: (version: number) => string;
    readonly counts: (
      counts: Readonly<Record<'tasks' | 'approved' | 'published' | 'filed', string>>,
    ) => string;
    readonly acts: Readonly<Record<PlanAct, string>>;
    readonly columns: readonly string[];
    readonly told: (act: string, version: number) => string;
  };
  readonly plan: {
    readonly title: string;
    readonly facts: {
      readonly method: string;
      readonly rules: string;
      readonly items: string;
      readonly asOf: string;
      readonly handedDown: string;
    };
    readonly departments: Readonly<Record<TaskDepartment['role'], string>>;
    readonly version: (version: number) => string;
    readonly pool: (name: string, counts: { universe: string; eligible: string; left: string }) => string;
    readonly reasons: string;
    readonly strata: readonly string[];
    readonly whole: string;
    readonly handedDown: string;
    readonly targetsOnly: string;
    readonly total: string;
    readonly visitBatches: (count: number) => string;
    readonly teams: string;
    readonly group: (group: { label: string; count: number; byArea: boolean }) => string;
    readonly anyInspector: string;
    readonly feasibility: Readonly<Record<'certain' | 'possible', string>>;
    readonly unchanged: string;
    readonly ledger: (file: string, counts: { targets: string; inspectors: string }) => string;
  };
  readonly against: {
    readonly title: string;
    readonly own: string;
    readonly other: string;
    readonly rows: Readonly<
      Record<
        | 'rules'
        | 'method'
        | 'targets'
        | 'targetsOut'
        | 'inspectors'
        | 'inspectorsOut'
        | 'drawn'
        | 'reserves'
        | 'visitBatches'
        | 'team'
        | 'feasibility',
        string
      >
    >;
    readonly verdicts: Readonly<Record<Feasibility | 'none', string>>;
    readonly reasons: Readonly<Record<'targets' | 'inspectors', string>>;
    readonly strata: readonly string[];
    readonly refused: (rules: string) => string;
  };
  readonly seal: {
    readonly done: (draw: string) => string;
    readonly commitment: string;
    readonly announce: string;
  };
  readonly notice: { readonly written: (file: string) => string };
  readonly share: {
    readonly committed: (party: string) => string;
    readonly secret: string;
    readonly keep: string;
    readonly commitment: string;
    readonly revealed: (party: string) => string;
  };
  readonly source: { readonly observed: (source: string) => string };
  readonly draw: {
    readonly done: (draw: string) => string;
    readonly repeated: (draw: string) => string;
    readonly strata: readonly string[];
    readonly visitBatches: (sizes: readonly string[]) => string;
    readonly teams: (teams: string, cap: number) => string;
    readonly unassigned: string;
    readonly record: string;
    readonly seed: string;
  };
  readonly handDown: {
    readonly done: (file: string, counts: { handed: string; selected: string }) => string;
    readonly list: string;
    readonly received: (draw: string, authority: string, count: string) => string;
    readonly title: (draw: string, targets: string) => string;
    readonly columns: readonly string[];
    readonly complete: string;
    readonly incomplete: string;
  };
  readonly publish: {
    readonly done: (edition: 'public' | 'audit', folder: string) => string;
    readonly files: string;
  };
  readonly results: ResultPhrases;
  readonly replay: {
    readonly title: (folder: string) => string;
    readonly verdict: Readonly<
      Record<CheckOutcome, (counts: Readonly<Record<CheckOutcome, number>>) => string>
    >;
    readonly unsupported: string;
  };
  readonly explain: { readonly remedy: string };
  readonly extract: ExtractPhrases;
  readonly verify: VerifyPhrases;
  readonly verifyPage: VerifyPagePhrases;
  readonly standing: {
    readonly asNow: (asOf: string) => string;
    readonly asSealed: (asOf: string) => string;
    readonly told: Readonly<Record<EligibilityLine['pool'], Readonly<Record<Standing, string>>>>;
    readonly stratum: string;
    readonly recused: string;
    readonly absent: string;
    readonly absentRemedy: string;
  };
}

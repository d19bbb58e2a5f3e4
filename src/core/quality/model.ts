import type { InspectionItem } from '../items/index.js';
import type { CivilDate, Severity } from '../kernel/index.js';
import type { InspectionTarget, Inspector } from '../pools/index.js';
import type { FindingKind, NotRunReason } from './finding-kinds.js';

/** The registers that are held against each other. */
export type QualityRegister = 'items' | 'targets' | 'inspectors';

/** What is checked; a register that is not there leaves its checks not run. Ids are unique in each. */
export interface CheckedRegisters {
  readonly items?: readonly InspectionItem[];
  readonly targets?: readonly InspectionTarget[];
  readonly inspectors?: readonly Inspector[];
  /** Which version of each it is, for the report. */
  readonly versions?: Readonly<Partial<Record<QualityRegister, number>>>;
}

/** How the registers are checked. */
export interface QualitySettings {
  /** The day they are looked at. */
  readonly asOf: CivilDate;
  /** How many days ahead an end of validity is told, `defaultDaysAhead` unless said. */
  readonly daysAhead?: number;
  /**
   * The year whose examination counts, which then decides who is eligible too; unless said, the latest that the
   * register knows by the day is looked at and decides nothing.
   */
  readonly examinationYear?: number;
  /** The most findings of one kind that are listed, `defaultMostListed` unless said; all are counted. */
  readonly mostListed?: number;
}

/** A record that a finding names. */
export interface QualityRecord {
  readonly register: QualityRegister;
  readonly id: string;
  readonly name: string;
}

/** One thing found. */
export interface QualityFinding {
  /** The records it is about, at most twenty, by id. */
  readonly records: readonly QualityRecord[];
  /** How many records it is about. */
  readonly count: number;
  readonly args: Readonly<Record<string, string | number>>;
}

/** `fail`: something was found. `not-run` is no pass: nobody has looked. */
export type QualityOutcome = 'pass' | 'fail' | 'not-run';

/**
 * One kind of finding and all that was found of it. An `error` breaks a rule or spoils a draw, a `warning` may and has
 * to be looked at, an `info` is good to know.
 */
export interface QualityCheck {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly outcome: QualityOutcome;
  /** Only where it was not run. */
  readonly reason?: NotRunReason;
  readonly args: Readonly<Record<string, string | number>>;
  /** How many were found; `findings` lists the first of them, by id. */
  readonly count: number;
  readonly findings: readonly QualityFinding[];
}

/** A register as it was checked. */
export interface CheckedRegister {
  readonly count: number;
  readonly version?: number;
}

/** 名录质量报告: every check, also those that found nothing, so that a meeting sees what was looked at. */
export interface QualityReport {
  readonly format: 'double-random/quality-report@1';
  readonly asOf: CivilDate;
  readonly daysAhead: number;
  /** Only where there is one to look at. */
  readonly examinationYear?: number;
  readonly registers: Readonly<Partial<Record<QualityRegister, CheckedRegister>>>;
  readonly checks: readonly QualityCheck[];
}

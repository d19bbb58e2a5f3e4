import type { CheckForm } from './check-form.js';
import { crossChecks } from './cross-checks.js';
import { type FindingKind, findingKinds, type NotRunReason } from './finding-kinds.js';
import { inspectorChecks } from './inspector-checks.js';
import { itemChecks } from './item-checks.js';
import type {
  CheckedRegister,
  CheckedRegisters,
  QualityCheck,
  QualityFinding,
  QualityRegister,
  QualityReport,
  QualitySettings,
} from './model.js';
import { type Scene, setScene } from './scene.js';
import { targetDuplicateChecks } from './target-duplicates.js';
import { targetFactChecks } from './target-facts.js';
import { targetIdChecks } from './target-ids.js';
import { targetNameChecks } from './target-names.js';

const forms: Readonly<Record<FindingKind, CheckForm>> = {
  ...targetDuplicateChecks,
  ...targetNameChecks,
  ...targetIdChecks,
  ...targetFactChecks,
  ...inspectorChecks,
  ...itemChecks,
  ...crossChecks,
};

const registerNames = ['items', 'targets', 'inspectors'] as const;

/** The most findings of one kind that are listed unless somebody asks for more. */
export const defaultMostListed = 1000;

/**
 * Checks the registers by themselves and against each other. Nothing is changed and nothing decided: whether two
 * entries are one shop is for people to say. The order of the records does not matter.
 *
 * @throws RangeError where a number of days or findings is none
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const [target] = sampleOffice().targets;
 * const report = checkRegisters({ targets: [{ ...target, status: 'cancelled' }] }, { asOf: civilDate('2026-03-01') });
 * const ended = report.checks.find(({ kind }) => kind === 'target-status-ended');
 * assert.deepEqual(ended?.findings.map(({ records, args }) => [records[0]?.id, args]), [[target.id, { status: 'cancelled' }]]);
 * assert.equal(report.checks.find(({ kind }) => kind === 'item-unpublished')?.reason, 'no-items');
 * ```
 */
export function checkRegisters(registers: CheckedRegisters, settings: QualitySettings): QualityReport {
  const { mostListed = defaultMostListed } = settings;
  const scene = setScene(registers, settings);
  for (const number of [scene.daysAhead, mostListed]) {
    if (!Number.isSafeInteger(number) || number < 0)
      throw new RangeError(`Cannot check registers: ${number} is no count`);
  }
  const present = registerNames.filter((name) => registers[name] !== undefined);
  return {
    format: 'double-random/quality-report@1',
    asOf: scene.asOf,
    daysAhead: scene.daysAhead,
    ...(scene.examinationYear !== undefined && { examinationYear: scene.examinationYear }),
    registers: Object.fromEntries(present.map((name) => [name, tellRegister(registers, name)])),
    checks: findingKinds.map((kind) => runCheck(kind, { scene, present, mostListed })),
  };
}

function tellRegister(registers: CheckedRegisters, name: QualityRegister): CheckedRegister {
  const version = registers.versions?.[name];
  return { count: registers[name]?.length ?? 0, ...(version !== undefined && { version }) };
}

function runCheck(
  kind: FindingKind,
  { scene, present, mostListed }: { scene: Scene; present: readonly QualityRegister[]; mostListed: number },
): QualityCheck {
  const form = forms[kind];
  const { severity } = form;
  const reason = reasonNotToRun(form, { scene, present });
  if (reason !== undefined)
    return { kind, severity, outcome: 'not-run', reason, args: {}, count: 0, findings: [] };
  const findings: QualityFinding[] = [];
  let count = 0;
  for (const finding of form.find(scene)) {
    if (count++ < mostListed) findings.push(finding);
  }
  const args = form.args?.(scene) ?? {};
  return { kind, severity, outcome: count === 0 ? 'pass' : 'fail', args, count, findings };
}

function reasonNotToRun(
  { needs, isStated }: CheckForm,
  { scene, present }: { scene: Scene; present: readonly QualityRegister[] },
): NotRunReason | undefined {
  const missing = needs.find((name) => !present.includes(name));
  if (missing !== undefined) return `no-${missing}`;
  return isStated === undefined || isStated(scene) ? undefined : 'nothing-stated';
}

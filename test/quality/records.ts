import type { InspectionItem } from '../../src/core/items/index.js';
import { civilDate, identifier } from '../../src/core/kernel/index.js';
import type { InspectionTarget, Inspector } from '../../src/core/pools/index.js';
import {
  type CheckedRegisters,
  checkRegisters,
  type FindingKind,
  type QualityCheck,
  type QualityReport,
  type QualitySettings,
} from '../../src/core/quality/index.js';

export const day = civilDate('2026-03-01');

type Loose<Entry> = Partial<Omit<Entry, 'id'>> & { readonly id?: string };

/** A target without fault; every one has a name of its own. */
export function target({
  id = '91350100M000100Y43',
  ...rest
}: Loose<InspectionTarget> = {}): InspectionTarget {
  return {
    id: identifier(id),
    name: `某某${id}商店`,
    kind: 'enterprise',
    status: 'active',
    district: '东区',
    creditClass: 'A',
    ...rest,
  };
}

/** An inspector without fault. */
export function inspector({ id = 'P1', ...rest }: Loose<Inspector> = {}): Inspector {
  return {
    id: identifier(id),
    name: `检查员${id}`,
    department: '某局',
    certificateNo: `C-${id}`,
    certificateValidTo: civilDate('2030-12-31'),
    status: 'valid',
    itemScope: ['*'],
    qualifications: [],
    expertTypes: [],
    district: '东区',
    examinations: [{ year: 2025, passed: true }],
    recusals: [],
    ...rest,
  };
}

/** An item without fault. */
export function item({ id = 'A01', ...rest }: Loose<InspectionItem> = {}): InspectionItem {
  return {
    id: identifier(id),
    name: `事项${id}`,
    category: 'general',
    basis: ['某条例第三条'],
    authority: '某局',
    targets: '企业',
    content: '登记事项',
    methods: ['on-site'],
    published: true,
    ...rest,
  };
}

/** Registers in which nothing is to be found. */
export function cleanRegisters(): Required<Omit<CheckedRegisters, 'versions'>> {
  return {
    items: [item()],
    targets: [
      target({
        licences: [{ name: '某许可证', validTo: civilDate('9999-09-09') }],
        requiredExperts: ['药品'],
      }),
    ],
    inspectors: ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'].map((id) =>
      inspector({
        id,
        expertTypes: ['药品'],
        recusals: [{ target: identifier('91350100M000100Y43'), reason: '亲属' }],
      }),
    ),
  };
}

/** The clean registers with more records in them. */
export function withRecords(more: Omit<CheckedRegisters, 'versions'>): CheckedRegisters {
  const clean = cleanRegisters();
  return {
    items: [...clean.items, ...(more.items ?? [])],
    targets: [...clean.targets, ...(more.targets ?? [])],
    inspectors: [...clean.inspectors, ...(more.inspectors ?? [])],
  };
}

export function report(registers: CheckedRegisters, settings: Partial<QualitySettings> = {}): QualityReport {
  return checkRegisters(registers, { asOf: day, ...settings });
}

export function checkOf({ checks }: QualityReport, kind: FindingKind): QualityCheck {
  const check = checks.find((candidate) => candidate.kind === kind);
  if (check === undefined) throw new Error(`no check ${kind}`);
  return check;
}

/** What was found, shortly: kind → the ids of each finding and what is told of it. */
export function foundIn({ checks }: QualityReport): Partial<Record<FindingKind, unknown[]>> {
  return Object.fromEntries(
    checks
      .filter(({ outcome }) => outcome === 'fail')
      .map(({ kind, findings }) => [
        kind,
        findings.map(({ records, args }) => [records.map(({ id }) => id).join(' '), args]),
      ]),
  );
}

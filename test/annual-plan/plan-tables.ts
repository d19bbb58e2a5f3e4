import { readFileSync } from 'node:fs';
import { annualPlanLayouts, type PlannedTask } from 'double-random/annual-plan';
import type { TextTable } from 'double-random/kernel';
import { type LaidOut, layOutRecords } from 'double-random/registers';
import { importTable } from 'double-random/sdk/node';

/** A file of test/fixtures/registers as a table. */
export function planIn(name: string): TextTable {
  const bytes = readFileSync(new URL(`../fixtures/registers/${name}`, import.meta.url));
  const imported = importTable({ name, bytes });
  if (!imported.ok) throw new Error(`${name} is no table`);
  return imported.value.table;
}

/** Tasks in a layout. */
export function planAgain(tasks: readonly PlannedTask[], id: string): LaidOut {
  const layout = annualPlanLayouts.find((one) => one.id === id);
  if (!layout) throw new Error(`no layout ${id}`);
  return layOutRecords(tasks, layout, '计划.csv');
}

/** The headers of a layout, those of optional columns included. */
export function headerOf(id: string): string[] {
  return annualPlanLayouts.find((one) => one.id === id)?.columns.map(({ header }) => header) ?? [];
}

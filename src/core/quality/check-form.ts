import type { Severity } from '../kernel/index.js';
import type { QualityFinding, QualityRecord, QualityRegister } from './model.js';
import type { Scene } from './scene.js';

/** How one kind of finding is looked for. */
export interface CheckForm {
  readonly severity: Severity;
  readonly needs: readonly QualityRegister[];
  /** Whether the registers say anything at all of what is looked for; a check of silence would always pass. */
  readonly isStated?: (scene: Scene) => boolean;
  /** What the words of the check need beside what is found. */
  readonly args?: (scene: Scene) => Readonly<Record<string, string | number>>;
  readonly find: (scene: Scene) => Iterable<QualityFinding>;
}

/** The most records that one finding names. */
const mostNamed = 20;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A finding about records of one register. */
export function findingOf(
  register: QualityRegister,
  records: readonly Named[],
  args: QualityFinding['args'] = {},
): QualityFinding {
  const named = records.slice(0, mostNamed).map(({ id, name }): QualityRecord => ({ register, id, name }));
  return { records: named, count: records.length, args };
}

/** A check of each record of a register by itself: what is wrong with it, or `undefined`. */
export function recordCheck<Register extends QualityRegister>(
  register: Register,
  form: {
    readonly severity: Severity;
    readonly isStated?: (scene: Scene) => boolean;
    readonly args?: Exclude<CheckForm['args'], undefined>;
    readonly wrong: (record: Scene[Register][number], scene: Scene) => QualityFinding['args'] | undefined;
  },
): CheckForm {
  const { wrong, ...rest } = form;
  return {
    ...rest,
    needs: [register],
    *find(scene) {
      const records: readonly Scene[Register][number][] = scene[register];
      for (const record of records) {
        const args = wrong(record, scene);
        if (args !== undefined) yield findingOf(register, [record], args);
      }
    },
  };
}

/** For `wrong`: found, with nothing to add. */
export const found = {};

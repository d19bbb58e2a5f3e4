import type { Inspector } from '../pools/index.js';
import { type CheckForm, findingOf, found, recordCheck } from './check-form.js';
import { sharersOf } from './grouping.js';
import type { QualityFinding } from './model.js';
import type { Scene } from './scene.js';

/** With fewer than six there are at most ten pairs: who comes can be guessed. */
export const leastInspectors = 6;

const hasValidity = ({ inspectors }: Scene): boolean =>
  inspectors.some(({ certificateValidTo }) => certificateValidTo !== undefined);
const hasExaminations = ({ examinationYear }: Scene): boolean => examinationYear !== undefined;
const yearOf = ({ examinationYear = 0 }: Scene) => ({ year: examinationYear });

/**
 * Who of the pool cannot, or soon cannot, be sent out. Of those who are not valid nothing more is asked.
 *
 * @basis 行政处罚法 第四十二条
 */
export const inspectorChecks = {
  'inspector-repeated': { severity: 'warning', needs: ['inspectors'], find: findRepeated },
  'inspector-inactive': recordCheck('inspectors', {
    severity: 'info',
    wrong: ({ status }) => (status === 'valid' ? undefined : found),
  }),
  'inspector-away': recordCheck('inspectors', {
    severity: 'info',
    wrong: ({ status, unavailable = [] }, { asOf }) => {
      const period = unavailable.find(({ from, to }) => from <= asOf && asOf <= to);
      return status === 'valid' && period ? { from: period.from, to: period.to } : undefined;
    },
  }),
  'inspector-certificate-missing': recordCheck('inspectors', {
    severity: 'error',
    wrong: ({ status, certificateNo }) =>
      status === 'valid' && certificateNo === undefined ? found : undefined,
  }),
  'inspector-certificate-expired': recordCheck('inspectors', {
    severity: 'error',
    isStated: hasValidity,
    wrong: ({ status, certificateValidTo: validTo }, { asOf }) =>
      status === 'valid' && validTo !== undefined && validTo < asOf ? { validTo } : undefined,
  }),
  'inspector-certificate-expiring': recordCheck('inspectors', {
    severity: 'warning',
    isStated: hasValidity,
    args: ({ daysAhead }) => ({ days: daysAhead }),
    wrong: ({ status, certificateValidTo: validTo }, { asOf, soon }) =>
      status === 'valid' && validTo !== undefined && asOf <= validTo && validTo <= soon
        ? { validTo }
        : undefined,
  }),
  'inspector-examination-failed': recordCheck('inspectors', {
    severity: 'warning',
    isStated: hasExaminations,
    args: yearOf,
    wrong: (inspector, scene) => (resultOf(inspector, scene) === 'failed' ? found : undefined),
  }),
  'inspector-examination-missing': recordCheck('inspectors', {
    severity: 'warning',
    isStated: hasExaminations,
    args: yearOf,
    wrong: (inspector, scene) => (resultOf(inspector, scene) === 'missing' ? found : undefined),
  }),
  'inspectors-too-few': {
    severity: 'warning',
    needs: ['inspectors'],
    args: () => ({ least: leastInspectors }),
    *find({ eligible }) {
      if (eligible.length < leastInspectors)
        yield findingOf('inspectors', eligible, { eligible: eligible.length });
    },
  },
} satisfies Record<string, CheckForm>;

function resultOf(
  { status, examinations }: Inspector,
  { examinationYear }: Scene,
): 'passed' | 'failed' | 'missing' | 'unasked' {
  if (status !== 'valid') return 'unasked';
  const sat = examinations.filter(({ year }) => year === examinationYear);
  if (sat.length === 0) return 'missing';
  return sat.some(({ passed }) => passed) ? 'passed' : 'failed';
}

/** Two people of one department may share a name, but not often. */
function* findRepeated({ inspectors }: Scene): Iterable<QualityFinding> {
  const keyOf = ({ department, name }: Inspector): string => JSON.stringify([department, name]);
  for (const [, group] of sharersOf(inspectors, keyOf))
    yield findingOf('inspectors', group, { department: group[0]?.department ?? '' });
}

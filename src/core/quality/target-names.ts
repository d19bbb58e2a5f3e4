import { hasLetters } from '../pools/index.js';
import { findFlaws, isFilled, upperAscii } from '../registers/index.js';
import { type CheckForm, found, recordCheck } from './check-form.js';

/** What is written where nobody knew the name. */
const noNames = new Set([
  '未知',
  '不详',
  '待定',
  '待补',
  '待补充',
  '暂无',
  '未命名',
  '无名称',
  '测试',
  'TEST',
  'NULL',
  'UNKNOWN',
]);

/** Names that are no names, or not what was once written. */
export const targetNameChecks = {
  'target-name-placeholder': recordCheck('targets', {
    severity: 'error',
    wrong: ({ id, name }) => (isNoName(name) || name === id ? found : undefined),
  }),
  'target-name-garbled': recordCheck('targets', {
    severity: 'error',
    wrong: ({ name }) =>
      findFlaws(name).some(({ kind }) => kind === 'garbled' || kind === 'broken') ? found : undefined,
  }),
  'target-name-invisible-characters': recordCheck('targets', {
    severity: 'warning',
    wrong: ({ name }) => {
      for (const flaw of findFlaws(name)) {
        if (flaw.kind === 'garbled' || flaw.kind === 'broken') return undefined;
        return { position: flaw.position, character: flaw.character };
      }
      return undefined;
    },
  }),
} satisfies Record<string, CheckForm>;

function isNoName(name: string): boolean {
  return !isFilled(name) || !hasLetters(name) || /^[\d\s]+$/.test(name) || noNames.has(upperAscii(name));
}

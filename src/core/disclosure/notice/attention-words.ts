import { formatCount } from '../words.js';
import type { DrawNotice } from './model.js';
import { same, type Words, words } from './words.js';

/** What must be seen first, for the public; a code of a newer version is shown as it is. */
export function attentionInWords({ code, args }: DrawNotice['attention'][number]): Words {
  const told = (name: string): string => {
    const value = args[name] ?? '';
    return typeof value === 'number' ? formatCount(value) : value;
  };
  switch (code) {
    case 'plan.many-targets-excluded':
      return words(
        `检查对象名录 ${told('universe')} 户，未纳入 ${told('excluded')} 户，超过 ${told('most')}；原因见“名录”。`,
        `Of ${told('universe')} targets ${told('excluded')} are left out, more than ${told('most')}.`,
      );
    case 'plan.many-inspectors-excluded':
      return words(
        `检查人员名录 ${told('universe')} 人，未纳入 ${told('excluded')} 人，超过 ${told('most')}；原因见“名录”。`,
        `Of ${told('universe')} inspectors ${told('excluded')} are left out, more than ${told('most')}.`,
      );
    case 'plan.excluded-by-hand':
      return words(
        `由人决定不纳入本次抽取的：检查对象 ${told('targets')} 户、检查人员 ${told('inspectors')} 人，每一条都写明了理由和批准人，封存前已经定下。`,
        `Left out by a person before the seal: targets ${told('targets')}, inspectors ${told('inspectors')}, each with a reason and an approver.`,
      );
    case 'plan.recused-by-hand':
      return words(
        `由人指定的回避 ${told('recusals')} 条，涉及检查对象 ${told('targets')} 户、检查人员 ${told('inspectors')} 人，封存前已经定下。`,
        `Recusals decided by hand before the seal: ${told('recusals')} (targets ${told('targets')}, inspectors ${told('inspectors')}).`,
      );
    default:
      return same(code);
  }
}

import type { ExtractCheckId, StandingKind } from '../../core/publication/index.js';
import type { Language } from '../../messages/index.js';

/** What the verbs about extracts say. */
export interface ExtractPhrases {
  readonly extract: string;
  readonly verify: string;
  readonly code: string;
  readonly file: string;
  readonly commitment: string;
  readonly record: string;
  readonly ledger: string;
  readonly done: (target: string, folder: string) => string;
  readonly standing: string;
  readonly standings: Readonly<Record<StandingKind, string>>;
  readonly title: (file: string) => string;
  readonly checks: Readonly<Record<ExtractCheckId, string>>;
}

/** By language. */
export const extractPhrases: Readonly<Record<Language, ExtractPhrases>> = {
  zh: {
    extract: '给一户出具它自己的情况摘录，带证明，供复议、依申请公开；名单能公开之前一律不出具',
    verify: '核对一份摘录：只凭它自己，以及从公布的地方取来的指纹、记录和台账',
    code: '检查对象的统一社会信用代码或编号',
    file: '摘录文件（摘录.json）',
    commitment: '抽取之前公布的封存指纹',
    record: '公布的抽取记录 record.json',
    ledger: '公布的结果公示台账 results-ledger.json',
    done: (target, folder) => `已出具 ${target} 的摘录：${folder}`,
    standing: '情况：',
    standings: {
      absent: '不在名录',
      excluded: '在名录，没有参加抽取',
      'not-drawn': '参加抽取，没有抽中',
      reserve: '参加抽取，备选',
      selected: '抽中',
    },
    title: (file) => `核对摘录  ${file}`,
    checks: {
      form: '格式完整',
      plan: '方案与公布的封存指纹一致',
      entry: '名录条目在封存的名录里',
      register: '名录记录与条目一致',
      seed: '种子由证据导出',
      standing: '是否抽中重算一致',
      record: '与公布的抽取记录一致',
      results: '检查结果在公示台账里',
      ledger: '与公布的结果公示台账一致',
    },
  },
  en: {
    extract: 'give one target what concerns itself, with its proof; never before the list may be shown',
    verify: 'check an extract by itself and against what was published',
    code: 'the code of the target',
    file: 'the extract (摘录.json)',
    commitment: 'the commitment, as published before the draw',
    record: 'the published record.json',
    ledger: 'the published results-ledger.json',
    done: (target, folder) => `Wrote the extract of ${target} to ${folder}`,
    standing: 'Standing: ',
    standings: {
      absent: 'not in the pool',
      excluded: 'in the pool, left out of the draw',
      'not-drawn': 'not drawn',
      reserve: 'drawn as a reserve',
      selected: 'selected',
    },
    title: (file) => `Checking ${file}`,
    checks: {
      form: 'Well formed',
      plan: 'The plan has the published commitment',
      entry: 'The entry stands in the sealed frame',
      register: 'The register record is that of the entry',
      seed: 'The seed follows from its evidence',
      standing: 'Drawn or not, computed anew',
      record: 'Agrees with the published record',
      results: 'The results stand in their ledger',
      ledger: 'Agrees with the published ledger of results',
    },
  },
};

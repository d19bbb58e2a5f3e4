import { type BadInput, code, register, targets } from './bad-input.js';

// Made up: the area 100000 was never given to anyone.
const identityNumber = '100000199001010011';
const inspectors = (header: string, ...rows: readonly string[]) =>
  register('inspectors', `工号,姓名,所在单位,状态${header}\n${rows.join('\n')}\n`);

// Cases 68–70 and 72–73 arise only when a draw is planned or sealed.
/** Inspectors, their recusals, and personal data that may not come in. */
export const people: readonly BadInput[] = [
  // The pool keeps the day; whoever has no valid certificate on the day of a draw is left out of it, with the reason.
  {
    number: 66,
    title: 'a certificate that has expired',
    read: inspectors(',执法证有效期', 'P1,检查员001,某局,有效,2020-01-01'),
    told: [],
    records: [{ certificateValidTo: '2020-01-01' }],
  },
  {
    number: 67,
    title: 'an inspector twice',
    read: inspectors(',执法证编号', 'P1,检查员001,某局,有效,1', 'P1,检查员001,某局,有效,1'),
    told: ['error registers.row-repeated A3'],
    records: [{ id: 'P1' }],
  },
  {
    number: 67,
    title: 'an inspector twice under two ids',
    read: inspectors(',执法证编号', 'P1,检查员001,某局,有效,1', 'P2,检查员001,某局,有效,1'),
    told: ['error pools.certificate-shared E2', 'error pools.certificate-shared E3'],
    records: [],
  },
  // Whether a target of that code exists is known only when both pools stand: the code itself has to be one.
  {
    number: 71,
    title: 'a recusal of no code',
    read: inspectors(',回避对象,回避原因', 'P1,检查员001,某局,有效,某公司,亲属任职'),
    told: ['error pools.recusal-malformed E2'],
    records: [],
  },
  {
    number: 74,
    title: 'a column of identity numbers',
    read: inspectors(',身份证号', `P1,检查员001,某局,有效,${identityNumber}`),
    told: ['error pools.identity-column E2'],
  },
  {
    number: 74,
    title: 'an identity number as staff number',
    read: register('inspectors', `工号,姓名,所在单位,状态\n${identityNumber},检查员001,某局,有效\n`),
    told: ['error registers.id-is-identity-number A2'],
    records: [],
  },
  {
    number: 108,
    title: 'an identity number in a remark about an inspector',
    read: inspectors(',备注', `P1,检查员001,某局,有效,身份证${identityNumber}`),
    told: ['error registers.id-is-identity-number E2'],
    records: [],
  },
  // A remark about a target is not kept at all; what is kept is looked through again before it is published.
  {
    number: 108,
    title: 'an identity number in a remark about a target',
    read: targets(`企业名称,统一社会信用代码,备注\n甲,${code},${identityNumber}\n`),
    told: [],
    records: [{ id: code, name: '甲', kind: 'enterprise', status: 'unstated' }],
  },
];

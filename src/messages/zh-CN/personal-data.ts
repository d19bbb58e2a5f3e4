import type { PersonalDataKind } from '../../core/disclosure/index.js';

/** What may not be published, within a sentence. */
export const personalDataWords: Readonly<Record<PersonalDataKind, string>> = {
  'identity-number': '身份证号',
  'bank-card': '银行卡号',
  'mobile-number': '手机号',
  'telephone-number': '固定电话',
  'number-plate': '车牌号',
  'e-mail': '电子邮箱',
  'door-address': '详细到门牌的住址',
};

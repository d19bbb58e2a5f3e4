import type { ExclusionCode } from '../../core/rules/index.js';
import type { Wording } from '../wording.js';

/** `message` is the reason in a few words, as tables show it; `remedy` is what to do where it is a mistake. */
export const exclusionWords: Record<ExclusionCode, Wording> = {
  'status-suspended': { message: '歇业', remedy: '如已恢复经营，请更新名录库的登记状态。' },
  'status-revoked': { message: '已吊销', remedy: '如状态有误，请更新名录库的登记状态。' },
  'status-cancelled': { message: '已注销', remedy: '如状态有误，请更新名录库的登记状态。' },
  'status-annulled': { message: '登记已撤销', remedy: '如状态有误，请更新名录库的登记状态。' },
  'status-moved-out': { message: '已迁出', remedy: '如仍在辖区，请更新名录库的登记状态。' },
  'status-closed': { message: '已关闭', remedy: '如仍在经营，请更新名录库的登记状态。' },
  'status-liquidating': { message: '清算中', remedy: '如状态有误，请更新名录库的登记状态。' },
  'status-unstated': {
    message: '名录未载登记状态',
    remedy: '补全名录库，或在细则 targets.statuses 中写入 "unstated"。',
  },
  'status-active': { message: '存续，但细则不抽存续对象', remedy: '核对细则 targets.statuses。' },
  'kind-out-of-scope': { message: '主体类型不在抽查范围', remedy: '核对细则 targets.kinds。' },
  'district-out-of-scope': {
    message: '辖区不在抽查范围',
    remedy: '核对细则 targets.districts 和对象的现辖区。',
  },
  cooldown: { message: '近期已检查，未满间隔期', remedy: '无须处理；间隔期由细则 coolDownMonths 规定。' },
  'credit-class-missing': { message: '名录未载信用风险分类', remedy: '在名录库补全信用风险分类。' },
  'district-missing': { message: '名录未载辖区', remedy: '在名录库补全现辖区。' },
  'kind-missing': { message: '名录未载主体类型', remedy: '在名录库补全主体类型。' },
  'industry-missing': {
    message: '名录未载行业代码',
    remedy: '在名录库补全 GB/T 4754 行业代码，写到细则分层的那一级。',
  },
  'tag-missing': { message: '没有分层所列的监管标签', remedy: '核对名录库的监管标签和细则 strata.tags。' },
  'named-stratum-missing': {
    message: '不属于细则所列的任何一层',
    remedy: '核对细则 strata.named 各层的条件；要让其余的自成一层，请为它们写一层。',
  },
  'out-of-scope-by-rule': {
    message: '不符合细则的范围条件',
    remedy: '核对细则 targets.where 和名录库对该对象的记载。',
  },
  'frequency-cap-organ': {
    message: '本机关的检查已达频次上限',
    remedy: '无须处理；上限由细则 frequency.caps 规定，按检查台账计算。',
  },
  'frequency-cap-own-level': {
    message: '本级机关的检查已达频次上限',
    remedy: '无须处理；上限由细则 frequency.caps 规定，按检查台账计算。',
  },
  'frequency-cap-levels': {
    message: '有关层级的检查已达频次上限',
    remedy: '无须处理；上限由细则 frequency.caps 规定，按检查台账计算。',
  },
  'frequency-cap-all': {
    message: '各机关的检查已达频次上限',
    remedy: '无须处理；上限由细则 frequency.caps 规定，按检查台账计算。',
  },
  'frequency-cooldown': {
    message: '台账中近期已检查，未满间隔期',
    remedy: '无须处理；间隔期由细则 frequency.coolDowns 规定。',
  },
  'frequency-rotation': {
    message: '本轮已检查',
    remedy: '无须处理；轮查年限由细则 frequency.rotation 规定。',
  },
  'drawn-earlier-batch': {
    message: '本计划事项的前几批已抽中',
    remedy: '无须处理；同一计划事项分批抽取，不重复抽同一对象。',
  },
  'excluded-by-hand': {
    message: '由人决定不纳入本次抽取',
    remedy: '核对任务的 exclusions：每一条都要有理由和批准人；不该排除的，删去这一条。',
  },
  'inspector-invalid': { message: '人员状态为失效', remedy: '如已恢复，请更新人员名录库。' },
  'inspector-unavailable': {
    message: '任务日期在不在岗时段内',
    remedy: '如已返岗，请更新人员名录库的不在岗时段。',
  },
  'certificate-missing': { message: '没有执法证', remedy: '无执法证人员不得检查；取得证件后更新名录库。' },
  'certificate-expired': { message: '执法证已过有效期', remedy: '换证后更新名录库。' },
  'examination-missing': {
    message: '未参加规定年度的执法考试',
    remedy: '如已参加，请在人员名录库补录成绩。',
  },
  'examination-failed': { message: '规定年度的执法考试不合格', remedy: '补考合格后更新名录库。' },
  'item-scope': { message: '执法事项范围不含本次事项', remedy: '核对人员的执法事项范围。' },
  'no-place-in-team': {
    message: '不符合检查组任何分工的条件',
    remedy: '核对细则 team 的条件和人员的部门、资质、辖区。',
  },
  'yearly-load-reached': {
    message: '本年度检查已达本人上限',
    remedy: '核对人员名录库的年度检查上限和检查台账。',
  },
};

import { shuffleForward, type WordStream } from '../../core/draw/index.js';
import { type CivilDate, civilDate, identifier } from '../../core/kernel/index.js';
import type { Inspector } from '../../core/pools/index.js';
import { sampleItems } from './items.js';
import { pickBetween, sampleStream } from './stream.js';

/** 2017年：212 人参加综合法律知识在线培训，178 人考试合格. */
const officers = 212;
const failed = 34;
const examinationYear = 2025;
const marketOfficers = 40;

const marketDepartment = '样例区市场监督管理局';
const otherDepartments = [
  '发展和改革委员会',
  '教育局',
  '公安分局',
  '民政局',
  '司法局',
  '财政局',
  '人力资源和社会保障局',
  '自然资源分局',
  '生态环境分局',
  '住房和城乡建设局',
  '交通运输局',
  '水务局',
  '农业农村局',
  '商务局',
  '文化体育广播电视和旅游局',
  '卫生健康委员会',
  '应急管理局',
  '统计局',
  '医疗保障局',
  '城市管理局',
  '林业和草原局',
  '税务局',
  '气象局',
  '邮政管理局',
  '消防救援大队',
].map((name) => `样例区${name}`);

/** 执法检查人员名录库 of the sample district: 26 departments; 178 of 212 qualify. Nobody in it exists. */
export function sampleInspectors(): readonly Inspector[] {
  const next = sampleStream('inspectors');
  const failing = new Set(pickFailing(next));
  return Array.from({ length: officers }, (_, at) => makeInspector(at + 1, { failing, next }));
}

/** Ids of the inspectors are I001 … I212. */
export function sampleInspectorId(serial: number): Inspector['id'] {
  return identifier(`I${threeDigits(serial)}`);
}

function makeInspector(
  serial: number,
  { failing, next }: { readonly failing: ReadonlySet<number>; readonly next: WordStream },
): Inspector {
  const department = departmentOf(serial);
  const passed = !failing.has(serial);
  const qualifications = qualificationsOf(serial);
  return {
    id: sampleInspectorId(serial),
    name: `检查员${threeDigits(serial)}`,
    department,
    certificateNo: `样例执法${String(serial).padStart(6, '0')}`,
    certificateValidTo: certificateEnd({ serial, passed }, next),
    // Some of those who failed have since left the service.
    status: !passed && serial % 10 === 0 ? 'invalid' : 'valid',
    itemScope: scopeOf(department),
    qualifications,
    expertTypes: [],
    level: '县级',
    district: '样例区',
    examinations: [{ year: examinationYear, passed }],
    recusals: [],
  };
}

/** All who passed hold a certificate that is still valid; some who failed let theirs run out. */
function certificateEnd(
  { serial, passed }: { serial: number; passed: boolean },
  next: WordStream,
): CivilDate {
  const month = String(pickBetween(1, 12, next)).padStart(2, '0');
  const year = !passed && serial % 4 === 0 ? 2025 : pickBetween(2027, 2029, next);
  return civilDate(`${year}-${month}-28`);
}

function departmentOf(serial: number): string {
  if (serial <= marketOfficers) return marketDepartment;
  return otherDepartments[(serial - marketOfficers - 1) % otherDepartments.length] ?? marketDepartment;
}

function scopeOf(department: string): readonly string[] {
  return sampleItems()
    .filter(({ authority }) => authority === department)
    .map(({ id }) => id);
}

function qualificationsOf(serial: number): readonly string[] {
  if (serial > marketOfficers) return [];
  if (serial % 2 === 0) return ['食品安全检查员'];
  return serial % 5 === 0 ? ['特种设备安全监察员'] : [];
}

function pickFailing(next: WordStream): number[] {
  const serials = Array.from({ length: officers }, (_, at) => at + 1);
  shuffleForward(serials, next, failed);
  return serials.slice(0, failed);
}

function threeDigits(serial: number): string {
  return String(serial).padStart(3, '0');
}

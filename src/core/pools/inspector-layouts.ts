import { joinWords, type Layout, type LayoutColumn } from '../registers/index.js';
import { writeAbsences } from './absences.js';
import { writeExaminations } from './examinations.js';
import type { Inspector } from './model.js';
import { recusalGroundWords, splitByRecusal } from './recusals.js';
import { wordFor } from './target-layouts.js';

type Column = LayoutColumn<Inspector>;
type TextField = {
  [Field in keyof Inspector]-?: Inspector[Field] extends string | undefined ? Field : never;
}[keyof Inspector];
type ListField = 'itemScope' | 'qualifications' | 'expertTypes' | 'jobCategories';

const text = (header: string, field: TextField): Column => ({
  header,
  carries: [field],
  write: (inspector) => inspector[field] ?? '',
});
const list = (header: string, field: ListField): Column => ({
  header,
  carries: [field],
  write: (inspector) => joinWords(inspector[field] ?? []),
});
/** Columns of personal data are there for the systems that ask for them, and stay empty. */
const empty = (header: string): Column => ({ header, carries: [], write: () => '' });
const status: Column = {
  header: '状态',
  carries: ['status'],
  write: (inspector) => (inspector.status === 'valid' ? '有效' : '失效'),
};

/** One row for each reason, ground and decision: a row states them once for all its targets. */
const recusals: readonly Column[] = [
  {
    header: '回避对象',
    carries: ['recusals'],
    write: (inspector) => joinWords(inspector.recusals.map(({ target }) => target)),
  },
  { header: '回避原因', carries: ['recusals'], write: ({ recusals: [first] }) => first?.reason ?? '' },
  {
    header: '回避类型',
    carries: ['recusals'],
    write: ({ recusals: [first] }) => (first?.ground ? wordFor(recusalGroundWords, first.ground) : ''),
  },
  { header: '回避决定', carries: ['recusals'], write: ({ recusals: [first] }) => first?.decision ?? '' },
];

/**
 * How departments lay the 执法检查人员名录库 out: `full` (loses nothing), `zhejiang-inspectors` (the columns of the
 * provincial template; sex, identity number, telephone and education stay empty) and `short-inspectors` (the least
 * that can be read back: certificate, name and unit; the certificate number then becomes the id).
 *
 * @example
 * ```ts
 * import { layOutRecords } from 'double-random/registers';
 * import { sampleOffice } from 'double-random/sdk';
 * const full = inspectorLayouts.find(({ id }) => id === 'full');
 * assert.ok(full);
 * const { inspectors } = sampleOffice();
 * assert.deepEqual(readInspectors(layOutRecords(inspectors, full, '人员.csv').table).records.length, inspectors.length);
 * ```
 */
export const inspectorLayouts: readonly Layout<Inspector>[] = [
  {
    id: 'full',
    columns: [
      text('人员编号', 'id'),
      text('姓名', 'name'),
      text('所在单位', 'department'),
      status,
      text('执法证编号', 'certificateNo'),
      text('执法证有效期至', 'certificateValidTo'),
      text('发证机关', 'certificateIssuer'),
      list('执法事项范围', 'itemScope'),
      list('岗位资质资格', 'qualifications'),
      list('专家类型', 'expertTypes'),
      text('层级', 'level'),
      text('地区', 'district'),
      list('岗位大类', 'jobCategories'),
      text('从事本岗起始日期', 'inPostSince'),
      text('担任职务', 'position'),
      {
        header: '年度检查上限',
        carries: ['yearlyLoad'],
        write: ({ yearlyLoad }) => (yearlyLoad === undefined ? '' : String(yearlyLoad)),
      },
      {
        header: '不在岗时段',
        carries: ['unavailable'],
        write: ({ unavailable = [] }) => writeAbsences(unavailable),
      },
      {
        header: '历年考试',
        carries: ['examinations'],
        write: ({ examinations }) => writeExaminations(examinations),
      },
      ...recusals,
    ],
    rows: splitByRecusal,
  },
  {
    id: 'zhejiang-inspectors',
    columns: [
      text('单位工号', 'id'),
      text('姓名', 'name'),
      ...['性别', '身份证号', '手机号', '学历', '学历专业'].map(empty),
      list('岗位大类', 'jobCategories'),
      text('从事本岗起始日期', 'inPostSince'),
      list('岗位资质资格', 'qualifications'),
      list('执法事项范围', 'itemScope'),
      text('地区', 'district'),
      text('层级', 'level'),
      text('担任职务', 'position'),
      text('所在业务部门', 'department'),
      list('是否专家', 'expertTypes'),
      text('执法证编号', 'certificateNo'),
      text('执法证有效期', 'certificateValidTo'),
      text('发证机关', 'certificateIssuer'),
      status,
    ],
  },
  {
    id: 'short-inspectors',
    columns: [
      {
        header: '执法证编号',
        carries: ['id', 'certificateNo'],
        write: ({ id, certificateNo }) => certificateNo ?? id,
      },
      text('姓名', 'name'),
      text('所在单位', 'department'),
    ],
  },
];

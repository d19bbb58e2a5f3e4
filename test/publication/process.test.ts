import { civilDate, digestOf, identifier, instant, utf8ToText } from 'double-random/kernel';
import { type ProcessParts, processRecord, writeProcess } from 'double-random/publication';
import { sealRecord } from 'double-random/record';
import { sampleDraft } from 'double-random/sdk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectOk } from '../disclosure/made-up-draw.js';
import { madeFiles, madePublication } from './made-publication.js';
import { draw, office, targetParts } from './made-tables.js';

const { draft } = sampleDraft();

const parts: ProcessParts = {
  ...targetParts,
  edition: 'public',
  commitment: draw.commitment,
  recordDigest: sealRecord(draw).digest,
  task: {
    ...draft.task,
    exclusions: [
      { pool: 'targets', id: identifier('T-1'), reason: '已停产', approver: '分管负责人' },
      { pool: 'inspectors', id: identifier('I003'), reason: '产假', approver: '分管负责人' },
    ],
  },
  ruleSentences: ['抽查比例：信用风险分类D不少于20%。', '每组2人。'],
  universe: office.targets,
  timeline: [{ at: instant('2026-03-02T01:00:00Z'), what: '封存方案', by: '抽取岗' }],
  attempts: [{ kind: 'rehearsal', drawId: identifier('YL-2026-000'), on: civilDate('2026-02-27') }],
  selfChecks: [{ name: '已知答案', outcome: 'pass' }],
  replay: { outcome: 'pass', checks: [{ name: '种子', outcome: 'pass', detail: '重算一致' }] },
  signatures: ['抽取人', '监督人', '公证员'],
};
const heading = {
  base: 'draws/RW-2026-007/process',
  title: '抽取过程记录',
  edition: 'public' as const,
  facts: { authority: '样例区市场监督管理局', dated: civilDate('2026-03-05'), taskNumber: 'RW-2026-007' },
};
const pageOf = (one: ProcessParts) =>
  utf8ToText(writeProcess(processRecord(one), heading).forms[0]?.bytes ?? new Uint8Array()) ?? '';

describe('the record of a process', () => {
  it('has its twelve sections in order', () => {
    expect(processRecord(parts).map(({ title }) => title)).toEqual([
      '基本信息',
      '规则全文',
      '名录统计',
      '剔除与回避明细',
      '种子与来源',
      '时间线',
      '抽取表',
      '历次演练、中止和重抽',
      '软件与算法版本',
      '自检结果',
      '重放结论',
      '签字栏',
    ]);
  });

  it('counts everyone of the register once, and everyone selected', () => {
    const pools = processRecord(parts).find(({ id }) => id === 'pools');
    const selected = parts.record.strata.reduce((sum, stratum) => sum + stratum.selected.length, 0);
    for (const { table } of pools?.tables ?? []) {
      const sum = (at: number) => table.rows.reduce((total, { cells }) => total + Number(cells[at]), 0);
      expect([sum(1), sum(2)]).toEqual([office.targets.length, selected]);
    }
  });

  it('tells the seed by lines whose digest it is', () => {
    const seed = processRecord(parts).find(({ id }) => id === 'seed');
    const lines = seed?.lines.slice(2) ?? [];
    expect(digestOf(`${lines.join('\n')}\n`)).toBe(parts.record.seed);
  });

  it('tells the public how many were recused and left out, and the office alone who is related to whom', () => {
    const [open, internal] = [pageOf(parts), pageOf({ ...parts, edition: 'internal' })];
    const secret = draft.task.recusals[0]?.reason ?? '';
    expect(secret).not.toBe('');
    expect(open).toContain('任务中写明回避 1 人次');
    expect(open).toContain('已停产');
    for (const text of [secret, '产假', '信用风险低']) {
      expect(open).not.toContain(text);
      expect(internal).toContain(text);
    }
  });

  it.each([
    [parts.replay, '重放结论：一致。'],
    [{ outcome: 'fail', checks: [] }, '重放结论：不一致。'],
    [{ outcome: 'not-run', checks: [] }, '重放结论：无法判定。'],
    [undefined, '重放结论：无法判定。还没有重放。'],
  ] as const)('says what a replay came to', (replay, expected) => {
    const { replay: _, ...others } = parts;
    const sections = processRecord(replay === undefined ? others : { ...others, replay });
    expect(sections.find(({ id }) => id === 'replay')?.lines).toContain(expected);
  });

  it('is published with the tables, and not where it holds personal data', () => {
    const document = writeProcess(processRecord(parts), heading);
    const files = expectOk(madePublication(madeFiles(), { documents: [document] }));
    expect(files.has('draws/RW-2026-007/process.html')).toBe(true);
    expect(utf8ToText(files.get('index.html') ?? new Uint8Array())).toContain(
      'draws/RW-2026-007/process.html',
    );
    const timeline = [{ at: instant('2026-03-02T01:00:00Z'), what: '通知张三 13900123456' }];
    const telling = writeProcess(processRecord({ ...parts, timeline }), heading);
    expect(madePublication(madeFiles(), { documents: [telling] }).ok).toBe(false);
  });

  it('is never broken by what somebody wrote', () => {
    const tags = (page: string) => page.match(/<\/?[a-z][^>]*>/g)?.length;
    const withText = (what: string) =>
      pageOf({
        ...parts,
        ruleSentences: [what],
        signatures: [what],
        timeline: [{ at: instant('2026-03-02T01:00:00Z'), what }],
      });
    const plain = tags(withText('甲'));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('</p><script>', '"><b>', '</style>')), (what) => {
        expect(tags(withText(what))).toBe(plain);
      }),
      { numRuns: 30 },
    );
  });
});

import {
  discloseRecord,
  findPersonalData,
  personalDataKinds,
  scanPersonalData,
} from 'double-random/disclosure';
import { describe, expect, it } from 'vitest';
import { inputOf, makeDraw } from './made-up-draw.js';
import { legitimateTexts, plantedCorpus } from './planted-corpus.js';

/** Headers of the tables and keys of the files that hold texts of registers and people. */
const columns = [
  '检查对象名称',
  '统一社会信用代码/注册号',
  '分层',
  '辖区',
  '检查组编号',
  '抽查事项',
  '组内角色',
  '检查人员编号',
  '姓名',
  '所在单位',
  '执法证编号',
  'name',
  'reason',
  'tags',
  'certificateNo',
];

describe('the planted corpus', () => {
  it('holds several hundred texts of every kind, none twice over', () => {
    expect(plantedCorpus.length).toBeGreaterThan(600);
    for (const kind of personalDataKinds)
      expect(plantedCorpus.filter((planted) => planted.kind === kind).length).toBeGreaterThan(50);
    expect(new Set(plantedCorpus.map(({ text }) => text)).size).toBeGreaterThan(600);
  });

  it.each(personalDataKinds)('is found to the last: %s', (kind) => {
    const missed = plantedCorpus.filter(
      (planted) =>
        planted.kind === kind && !findPersonalData(planted.text).some((found) => found.kind === kind),
    );
    expect(missed).toEqual([]);
  });

  it.each(columns)('is found in every cell of the column %s', (column) => {
    const issues = plantedCorpus.flatMap(({ kind, text }, at) =>
      scanPersonalData([{ file: '抽查名单.csv', row: at + 2, column, text }]).filter(
        ({ args }) => args.kind === kind,
      ),
    );
    expect(new Set(issues.map(({ path }) => path[1])).size).toBe(plantedCorpus.length);
    expect(issues.every(({ path }) => path[2] === column)).toBe(true);
  });

  it('is shown by no preview', () => {
    const told = plantedCorpus.flatMap(({ text }) =>
      findPersonalData(text).filter(({ preview }) =>
        findPersonalData(preview).some(({ kind }) => kind !== 'e-mail'),
      ),
    );
    expect(told).toEqual([]);
  });

  it('keeps every draw whose register holds it from being published', () => {
    // One team of inspectors has no time for all of them at once.
    const size = 250;
    for (let from = 0; from < plantedCorpus.length; from += size) {
      const planted = plantedCorpus.slice(from, from + size);
      const draw = makeDraw({ targets: planted.length, nameOf: (serial) => planted[serial - 1]?.text ?? '' });
      const bundle = discloseRecord(inputOf(draw, 'audit'));
      const named = bundle.ok ? [] : bundle.issues.filter(({ path }) => path[2] === 'name');
      expect(new Set(named.map(({ path }) => path[1])).size).toBe(planted.length);
    }
  });
});

describe('legitimate texts', () => {
  it('are more than five hundred, and all pass', () => {
    expect(new Set(legitimateTexts).size).toBeGreaterThan(500);
    const hit = legitimateTexts.flatMap((text) =>
      findPersonalData(text).map((found) => ({ text, ...found })),
    );
    expect(hit).toEqual([]);
  });
});

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { civilDate } from 'double-random/kernel';
import {
  type CheckActionMapping,
  type CheckActionReport,
  checkActionRecords,
  necipsRecords,
} from 'double-random/publication';
import { describe, expect, it } from 'vitest';
import { expectOk, issuesOf } from '../disclosure/made-up-draw.js';
import { madeResults } from './made-results.js';

const draw = madeResults();

const mapping: CheckActionMapping = {
  office: {
    implement_institution_code: '11990100MB00000000',
    area_number: '990100',
    check_form: '1',
    check_type: '2',
    check_mode: '1',
    submitted_personnel: '样例区市场监督管理局信用科',
  },
  items: Object.fromEntries(
    draw.items.map(({ id, name }, at) => [
      id,
      {
        supervise_item_implement_code: `9901000000000${at}`,
        supervise_item_check_icode: `11990100MB00000000400013100000${at}`,
        check_action_name: `对${name}的行政检查`,
        check_action_code: `CA-${at + 1}`,
        supervise_object: '企业、个体工商户',
      },
    ]),
  ),
  targets: Object.fromEntries(
    draw.standings.map(({ target }) => [
      target,
      {
        administrative_cp_na: '1',
        administrative_cp_ce_type: '111',
        address_registered: '样例区甲街道',
        address_operating: '样例区甲街道',
        check_personnel: '检查员001、检查员002',
        check_personnel_code: '样例执法000001、样例执法000002',
      },
    ]),
  ),
  results: {
    未发现问题: '1',
    未发现开展本次抽查涉及的经营活动: '3',
    发现问题已责令改正: '2',
    注销: '9',
  },
};
const report: CheckActionReport = {
  mapping,
  submittedOn: civilDate('2026-04-20'),
  operation: 'i',
  serial: 7,
};

/** Holds what is made now to the file; `UPDATE_GOLDEN=1` writes the file anew. */
function expectGolden(name: string, made: unknown): void {
  const file = new URL(`../golden/publication/${name}.json`, import.meta.url);
  const text = `${JSON.stringify(made, null, 2)}\n`;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(text);
}

describe('results for the national publicity system', () => {
  it('are to the byte what they were', () => {
    expectGolden('necips', expectOk(necipsRecords(draw)));
  });

  it('have the fields of the system and no other', () => {
    const [first] = expectOk(necipsRecords(draw));
    expect(Object.keys(first?.record ?? {}).join(' ')).toBe(
      'raninsPlanId raninsPlaneName raninsTaskId raninsTaskName raninsTypeName insAuth insDate details',
    );
    expect(first?.record.details.map(({ seqno }) => seqno)).toEqual([1, 2]);
  });

  it('are refused of a rehearsal', () => {
    expect(issuesOf(necipsRecords({ ...draw, mode: 'rehearsal' })).map(({ code }) => code)).toEqual([
      'publication.rehearsal',
    ]);
  });
});

describe('results for 互联网+监管', () => {
  it('are to the byte what they were', () => {
    expectGolden('check-action', expectOk(checkActionRecords(draw, report)));
  });

  it('have every field of the form, each with a value but those of whoever entrusts', () => {
    const records = expectOk(checkActionRecords(draw, report));
    const fields =
      'address_operating address_registered administrative_cp administrative_cp_ce_type administrative_cp_na administrative_cp_ui_code area_number cd_batch cd_operation check_action_code check_action_name check_date check_form check_mode check_personnel check_personnel_code check_result check_type entrust_dept entrust_dept_code implement_institution implement_institution_code plan_id record_unique_identity submitted_date submitted_personnel supervise_item_check_icode supervise_item_implement_code supervise_object';
    for (const record of records) {
      expect(Object.keys(record).sort().join(' ')).toBe(fields);
      for (const [field, value] of Object.entries(record))
        expect(value === '', field).toBe(field.startsWith('entrust_dept'));
      expect(record.cd_batch).toBe('2026042000007');
    }
    expect(new Set(records.map((record) => record.record_unique_identity)).size).toBe(records.length);
  });

  it('keep their identity when they are reported again', () => {
    const identities = (one: CheckActionReport) =>
      expectOk(checkActionRecords(draw, one)).map((record) => record.record_unique_identity);
    expect(identities({ ...report, operation: 'u', serial: 8 })).toEqual(identities(report));
  });

  it('name every mapping that is missing, once', () => {
    const { area_number: _, ...office } = mapping.office ?? {};
    const [issue, ...others] = issuesOf(
      checkActionRecords(draw, { ...report, mapping: { ...mapping, office, items: {}, results: {} } }),
    );
    expect(others).toEqual([]);
    expect(issue?.code).toBe('publication.mapping-missing');
    const keys = String(issue?.args['keys']).split('、');
    expect(keys).toHaveLength(1 + 5 * draw.items.length + 4);
    expect(keys).toContain('office.area_number');
    expect(keys).toContain('items.SC-01.supervise_item_implement_code');
    expect(keys).toContain('results.注销');
  });

  it('do not take what every object has for a mapping', () => {
    const standings = draw.standings.slice(0, 1);
    const bare = {
      ...report,
      mapping: { ...mapping, targets: Object.create({ [String(standings[0]?.target)]: {} }) },
    };
    expect(issuesOf(checkActionRecords({ ...draw, standings }, bare))[0]?.code).toBe(
      'publication.mapping-missing',
    );
  });

  it('are refused where they are reported before the inspection, and numbered from 1 to 99999', () => {
    const early = { ...report, submittedOn: civilDate('2026-04-01') };
    expect(issuesOf(checkActionRecords(draw, early)).map(({ code }) => code)).toEqual(
      Array(3).fill('publication.submitted-before-inspection'),
    );
    expect(checkActionRecords(draw, { ...report, submittedOn: civilDate('2026-04-02') }).ok).toBe(true);
    for (const serial of [0, 100_000, 1.5])
      expect(() => checkActionRecords(draw, { ...report, serial })).toThrow(RangeError);
  });
});

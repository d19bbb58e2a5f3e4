import { canonicalJson, digestOf } from 'double-random/kernel';
import { parseRecord } from 'double-random/record';
import { describe, expect, it } from 'vitest';
import { drawOffice } from '../fixtures/small-office.js';

const drawn = drawOffice();
const codesOf = (result: { ok: boolean; issues?: readonly { code: string }[] }) =>
  (result.issues ?? []).map(({ code }) => code);

describe('the record', () => {
  it('reads back from its bytes and has their digest', () => {
    expect(parseRecord(drawn.recordText)).toEqual({ ok: true, value: drawn.record });
    expect(drawn.digest).toBe(digestOf(drawn.recordText));
  });

  it('is read on its bytes as stored: another spelling of the same data is refused', () => {
    const spaced = JSON.stringify(JSON.parse(drawn.recordText), undefined, 1);
    expect(codesOf(parseRecord(spaced))).toEqual(['kernel.json-not-canonical']);
    expect(codesOf(parseRecord(`${drawn.recordText}\n`))).toEqual(['kernel.json-not-canonical']);
  });

  it('refuses a member that no version of the format has', () => {
    const extra = canonicalJson({ ...drawn.record, note: '补记' });
    expect(codesOf(parseRecord(extra))).toEqual(['record.malformed']);
  });

  it('cannot be changed by whoever holds it', () => {
    expect(() => {
      (drawn.record.service as unknown as string[]).push('T-001');
    }).toThrow(TypeError);
  });

  it('states what the seed rests on', () => {
    expect(drawn.record.assurance).toEqual({
      bits: { notary: 256, office: 256, ssq: 24 },
      level: 'parties-and-public-source',
    });
  });
});

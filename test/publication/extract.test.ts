import { canonicalJson, digestOf, identifier, parseJson } from 'double-random/kernel';
import { isEligible } from 'double-random/plan';
import {
  composeExtract,
  type Extract,
  type ExtractReport,
  parseExtract,
  verifyExtract,
  writeExtractPage,
} from 'double-random/publication';
import { selectedIn } from 'double-random/record';
import { sampleOffice } from 'double-random/sdk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputOf, madeDraw, madeExtract, madeSteps, playedSteps } from './made-extract.js';

const draw = madeDraw();
const drawn = draw.record.strata[0];
const [corrected, withdrawn, plain] = selectedIn(draw.record);
const reserve = drawn?.reserves[0];
const excluded = draw.targets.find((entry) => !isEligible(entry))?.id;
const taken = new Set([...(drawn?.selected ?? []), ...(drawn?.reserves ?? [])]);
const spared = draw.targets.find((entry) => isEligible(entry) && !taken.has(entry.id))?.id;
if (!corrected || !withdrawn || !plain || !reserve || !excluded || !spared)
  throw new Error('The draw has all');
const nobody = identifier('91650100745299999X');

const outcomes = (report: ExtractReport) =>
  Object.fromEntries(report.checks.map(({ id, outcome }) => [id, outcome]));
const codesOf = (report: ExtractReport) =>
  report.checks.flatMap(({ findings }) => findings.map(({ code }) => code));
const changed = (extract: Extract, change: Partial<Extract>) => canonicalJson({ ...extract, ...change });

describe('an extract', () => {
  it.each([
    ['selected', plain],
    ['reserve', reserve],
    ['not-drawn', spared],
    ['excluded', excluded],
  ])('of a target that is %s proves everything against what was published', (kind, target) => {
    const { extract, text, published } = madeExtract(draw, identifier(target));
    expect(extract.standing.kind).toBe(kind);
    const report = verifyExtract(text, published);
    expect(codesOf(report)).toEqual([]);
    expect(report.outcome).toBe('pass');
  });

  it('holds nobody else: no other id or name of a target, no inspector’s name', () => {
    for (const target of [plain, reserve, spared, excluded]) {
      const { extract, text } = madeExtract(draw, identifier(target));
      const page = writeExtractPage(extract);
      for (const { id, name } of draw.register) {
        if (id === target) continue;
        expect([text.includes(id), text.includes(name), page.includes(id), page.includes(name)]).toEqual([
          false,
          false,
          false,
          false,
        ]);
      }
      for (const { name } of sampleOffice().inspectors) expect(`${text}${page}`).not.toContain(name);
    }
  });

  it('alone is not enough: it says what is missing and never passes', () => {
    const report = verifyExtract(madeExtract(draw, plain).text);
    expect(report.outcome).toBe('not-run');
    expect(codesOf(report)).toEqual([
      'publication.commitment-not-given',
      'publication.record-not-given',
      'publication.ledger-not-given',
    ]);
  });

  it('of somebody who is not in the pool says so and that it cannot be proved', () => {
    const { extract, text, published } = madeExtract(draw, nobody);
    expect(extract.standing).toEqual({ kind: 'absent' });
    const report = verifyExtract(text, published);
    expect(report.outcome).toBe('not-run');
    expect(codesOf(report)).toEqual(['publication.absence-unprovable']);
    expect(writeExtractPage(extract)).toContain('不在这次抽查的检查对象名录内');
  });

  it('that says of somebody drawn that he is not in the pool fails against the published record', () => {
    for (const target of [plain, reserve]) {
      const { extract, published } = madeExtract(draw, target);
      const { entry: _, register: __, team: ___, results: ____, ...rest } = extract;
      const { stratum: _____, ...record } = extract.record;
      const lie = canonicalJson({ ...rest, record, standing: { kind: 'absent' } });
      expect(outcomes(verifyExtract(lie, published))).toMatchObject({ standing: 'pass', record: 'fail' });
      // Nobody else's list, no proof: it never passes.
      expect(verifyExtract(lie, { commitment: draw.commitment }).outcome).toBe('not-run');
    }
  });

  it('keeps a corrected result beside the one on display, and says nothing of one that was withdrawn', () => {
    const of = madeExtract(draw, corrected);
    expect(of.extract.results?.places.map(({ state }) => state)).toEqual(['superseded', 'shown']);
    expect(of.extract.stated.amendments.map(({ act }) => act)).toEqual(['corrected']);
    expect(verifyExtract(of.text, of.published).outcome).toBe('pass');
    const gone = madeExtract(draw, withdrawn);
    expect(gone.extract.results).toMatchObject({ state: 'withdrawn', places: [] });
    expect(outcomes(verifyExtract(gone.text, gone.published))).toMatchObject({
      results: 'not-run',
      ledger: 'pass',
    });
    expect(writeExtractPage(gone.extract)).not.toContain('未发现问题');
  });

  it('is proved by a later ledger too, and not by another one', () => {
    const { steps } = madeSteps(draw);
    const before = playedSteps(draw, steps.slice(0, 3));
    const { text, published } = madeExtract(draw, plain, { results: before });
    expect(verifyExtract(text, published).outcome).toBe('pass');
    const shorter = canonicalJson(playedSteps(draw, []).ledger);
    expect(codesOf(verifyExtract(text, { ...published, ledgerText: shorter }))).toEqual([
      'publication.ledger-differs',
    ]);
  });

  it('tells nothing of a result that is entered and not published', () => {
    const { steps } = madeSteps(draw);
    const { extract, text } = madeExtract(draw, plain, { results: playedSteps(draw, steps.slice(0, 2)) });
    expect(extract.results).toMatchObject({ state: 'unpublished', places: [] });
    expect(text).not.toContain('codes');
  });

  it('of a shuffled draw tells its place, and that the order needs the whole list', () => {
    const shuffled = madeDraw('seedrandom@1');
    const [target] = selectedIn(shuffled.record);
    if (target === undefined) throw new Error('Somebody is drawn');
    const { extract, text, published } = madeExtract(shuffled, target);
    expect(extract.standing).toEqual({ kind: 'selected', place: 1 });
    expect(codesOf(verifyExtract(text, published))).toEqual(['publication.list-needed']);
    expect(writeExtractPage(extract)).toContain('洗牌法');
  });

  it('with fields that are not public says which, and does not pretend to have checked the record', () => {
    const register = { ...draw.register.find(({ id }) => id === plain), creditClass: 'C' as const };
    const targets = draw.targets;
    // The frame binds another record: nobody can tell while a field is withheld, and nobody claims to.
    const input = inputOf(draw, plain, { register: register as never, targets });
    const made = composeExtract(input);
    if (!made.ok) throw new Error(JSON.stringify(made.issues));
    expect(made.value.register?.withheld).toEqual(['creditClass']);
    expect(canonicalJson(made.value)).not.toContain('"creditClass":');
    expect(codesOf(verifyExtract(canonicalJson(made.value)))).toContain('publication.fields-withheld');
  });

  it('is not made of what does not belong together, nor of a rehearsal', () => {
    const other = madeDraw('seedrandom@1');
    const mixed = composeExtract(inputOf(draw, plain, { recordText: other.recordText }));
    expect(mixed.ok ? [] : mixed.issues.map(({ code }) => code)).toContain('publication.seed-differs');
    const nameless = composeExtract(inputOf(draw, plain, { register: undefined }));
    expect(nameless.ok ? [] : nameless.issues.map(({ code }) => code)).toEqual([
      'publication.target-missing',
    ]);
    const rehearsal = canonicalJson({ ...draw.plan, mode: 'rehearsal' });
    const played = composeExtract(inputOf(draw, plain, { planText: rehearsal }));
    expect(played.ok ? [] : played.issues.map(({ code }) => code)).toEqual(['publication.rehearsal']);
  });

  it('with a telephone number in its words is not given out', () => {
    const items = draw.items.map((item) => ({ ...item, name: '核查 13900123456' }));
    const made = composeExtract(inputOf(draw, plain, { items }));
    expect(made.ok ? [] : made.issues.map(({ code }) => code)).toContain('disclosure.personal-data');
  });
});

describe('a changed extract', () => {
  const { extract, text, published } = madeExtract(draw, corrected);
  const failing = (changes: string, against = published) =>
    verifyExtract(changes, against)
      .checks.filter(({ outcome }) => outcome === 'fail')
      .map(({ id }) => id);
  const results = extract.results;
  const entry = extract.entry;
  if (results === undefined || entry === undefined) throw new Error('It has both');

  it('fails the very check that looks at what was changed, one after the other', () => {
    const { standing, record } = extract;
    const another = digestOf('another');
    const stratum = record.stratum as NonNullable<typeof record.stratum>;
    expect(failing(text)).toEqual([]);
    expect(failing(changed(extract, { draw: { ...extract.draw, title: '另一次抽查' } }))).toEqual(['plan']);
    expect(failing(text, { ...published, commitment: another })).toEqual(['plan']);
    expect(
      failing(changed(extract, { entry: { ...entry, proof: { ...entry.proof, salt: another } } })),
    ).toEqual(['entry']);
    expect(failing(changed(extract, { record: { ...record, seed: another } }), {} as never)).toEqual([
      'seed',
      'standing',
    ]);
    expect(failing(changed(extract, { standing: { ...standing, ticket: another } }))).toContain('standing');
    expect(
      failing(
        changed(extract, { record: { ...record, stratum: { ...stratum, cutoff: 'f'.repeat(64) as never } } }),
      ),
    ).toContain('record');
    const [first] = results.places;
    const places = results.places.map((place) => ({
      ...place,
      result: {
        ...place.result,
        findings: place.result.findings.map(({ item }) => ({ item, codes: ['1'] })),
      },
    }));
    expect(first?.result.findings[0]?.codes).toEqual(['1']);
    expect(failing(changed(extract, { results: { ...results, places } }))).toEqual(['results']);
    expect(
      failing(changed(extract, { results: { ...results, places: results.places.slice(0, 1) } })),
    ).toEqual(['results']);
  });

  it('in which a selected target passes for one that was not drawn is found', () => {
    const { ticket } = extract.standing;
    const { results: _, team: __, ...rest } = extract;
    const lie = { ...rest, standing: { kind: 'not-drawn' as const, ...(ticket && { ticket }) } };
    expect(failing(canonicalJson(lie), {} as never)).toEqual(['standing']);
  });

  it('fails wherever a byte was flipped that is not merely stated, and never throws', () => {
    const statedAt = text.indexOf('"stated":');
    const statedTo = text.indexOf(',"target":', statedAt);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 94 }), (at, by) => {
        const code = text.charCodeAt(at);
        if (code > 126 || code < 32) return;
        const flipped = String.fromCharCode(32 + ((code - 32 + by) % 95));
        const report = verifyExtract(`${text.slice(0, at)}${flipped}${text.slice(at + 1)}`, published);
        // In what is stated a change may go unseen, as the page says.
        if (at > statedAt && at < statedTo) expect(['pass', 'fail', 'not-run']).toContain(report.outcome);
        else if (at === text.indexOf('extract@1') + 8) expect(report.outcome).not.toBe('pass');
        else expect([at, report.outcome]).toEqual([at, 'fail']);
      }),
      { numRuns: 400 },
    );
  });

  it('never throws, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.json(), (bytes, json) => {
        expect(verifyExtract(bytes).outcome).toBe('fail');
        expect(verifyExtract(json).outcome).toBe('fail');
      }),
    );
  });

  it('never throws where a part of it is any other value', () => {
    const data = parseJson(text);
    if (!data.ok) throw new Error('It is JSON');
    const keys = Object.keys(data.value as object);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        let spoilt: string;
        try {
          spoilt = canonicalJson({ ...(data.value as object), [key]: value });
        } catch {
          return;
        }
        if (spoilt !== text) expect(verifyExtract(spoilt, published).outcome).not.toBe('pass');
      }),
    );
  });

  it('of a format to come is not read', () => {
    const report = verifyExtract(text.replace('extract@1', 'extract@2'));
    expect([report.outcome, codesOf(report)]).toEqual(['not-run', ['publication.format-unsupported']]);
    expect(parseExtract(`${text}\n`).ok).toBe(false);
  });
});

describe('the page of an extract', () => {
  it('says first in plain words how the target stands, and asks for nothing from outside', () => {
    const page = writeExtractPage(madeExtract(draw, plain).extract);
    const [conclusion = ''] = page.split('二、');
    expect(conclusion).toContain('在这次抽查的检查对象名录内');
    expect(conclusion).toContain('被抽中');
    expect(conclusion).toContain('正在公示');
    expect(conclusion).not.toMatch(/[0-9a-f]{64}/);
    expect(page).not.toMatch(/<script|https?:|\son\w+=|src=|style="/);
    expect(page).toContain("default-src 'none'");
    for (const [table] of page.matchAll(/<table>[\s\S]*?<\/table>/g)) {
      expect(table).toContain('<caption');
      expect(table).toContain('scope="col"');
      expect(table).toContain('scope="row"');
    }
    expect(page).toContain('出具机关（签章）');
  });

  it('says whether the published commitment is the same', () => {
    const { extract } = madeExtract(draw, plain);
    expect(writeExtractPage(extract, { commitment: draw.commitment })).toContain('一字不差');
    expect(writeExtractPage(extract, { commitment: digestOf('another') })).toContain('不是当时封存的那一份');
    expect(writeExtractPage(extract)).toContain('请抄在这里比对');
  });

  it('tells why somebody was left out, in words', () => {
    const page = writeExtractPage(madeExtract(draw, identifier(excluded)).extract);
    expect(page).toContain('没有参加抽取，原因：近期已检查');
    expect(page).not.toContain('cooldown');
  });

  it('escapes a name that would be markup', () => {
    const { extract } = madeExtract(draw, plain);
    const register = extract.register as NonNullable<Extract['register']>;
    const named = { ...extract, register: { ...register, shown: { ...register.shown, name: '<b>甲</b>' } } };
    expect(writeExtractPage(named)).not.toContain('<b>甲');
  });
});

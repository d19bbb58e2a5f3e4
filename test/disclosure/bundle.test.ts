import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BundleFiles,
  composeBundle,
  type DisclosureInput,
  discloseRecord,
  disclosureIssueCodes,
  fileKindsOf,
  fileNames,
  listShown,
  parseManifest,
  parseProofs,
  parseSums,
  renderTables,
  verifyRow,
} from 'double-random/disclosure';
import { canonicalJson, compareText, digestOf, identifier, utf8ToText } from 'double-random/kernel';
import { parseInspectorFrame, parseTargetFrame } from 'double-random/plan';
import { tableDigest } from 'double-random/tables';
import { describe, expect, it } from 'vitest';
import { disclosureWords as english } from '../../src/messages/en/disclosure.js';
import { disclosureWords as chinese } from '../../src/messages/zh-CN/disclosure.js';
import { expectOk, inputOf, issuesOf, makeDraw, partsOf } from './made-up-draw.js';

const open = makeDraw();
const sealed = makeDraw({ profile: 'sealed' });
const textOf = (files: BundleFiles, name: string) => utf8ToText(files.get(name) ?? new Uint8Array()) ?? '';
const everything = (files: BundleFiles) => [...files.keys()].map((name) => textOf(files, name)).join('\n');

const editions = [
  ['a public edition of an open draw', makeDraw({ classless: true }), 'public', 'open'],
  ['a public edition of a sealed draw', makeDraw({ classless: true, profile: 'sealed' }), 'public', 'sealed'],
  ['an audit edition of an open draw', open, 'audit', 'open'],
  ['an audit edition of a sealed draw', sealed, 'audit', 'sealed'],
] as const;

describe.each(editions)('%s', (_name, draw, edition, profile) => {
  const files = expectOk(discloseRecord(inputOf(draw, edition)));

  it('holds exactly its kinds of file', () => {
    const names = fileKindsOf(edition, profile).map((kind) => fileNames[kind]);
    expect([...files.keys()].sort(compareText)).toEqual(
      [...names, 'manifest.json', 'SHA256SUMS'].sort(compareText),
    );
  });

  it('holds plan, record and rules to the byte', () => {
    expect(textOf(files, 'plan.json')).toBe(draw.planText);
    expect(textOf(files, 'record.json')).toBe(draw.recordText);
    expect(digestOf(textOf(files, 'rules.json'))).toBe(draw.plan.rules.digest);
    expect(textOf(files, 'journal.ndjson')).toBe(draw.journalText);
  });

  it('has a manifest of one spelling: every file under its own name and once, by path', () => {
    const manifest = expectOk(parseManifest(textOf(files, 'manifest.json')));
    const [first, second, ...rest] = manifest.files;
    if (first === undefined || second === undefined) throw new Error('Too few files');
    for (const listed of [
      [second, first, ...rest],
      [first, first, second, ...rest],
      [{ ...first, path: second.path }, ...rest],
    ]) {
      const read = parseManifest(canonicalJson({ ...manifest, files: listed }));
      expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(['disclosure.manifest-malformed']);
    }
  });

  it('lists every file in the manifest, in byte order, with what it is', () => {
    const manifest = expectOk(parseManifest(textOf(files, 'manifest.json')));
    expect(manifest).toMatchObject({
      edition,
      mode: 'official',
      drawId: 'D-2026-007',
      commitment: draw.commitment,
    });
    expect(manifest.record).toBe(draw.digest);
    const paths = manifest.files.map(({ path }) => path);
    expect(paths).toEqual([...files.keys()].filter((name) => !/^manifest|^SHA/.test(name)).sort(byBytes));
    for (const { path, bytes, sha256 } of manifest.files) {
      expect(files.get(path)?.length).toBe(bytes);
      expect(digestOf(files.get(path) ?? '')).toBe(sha256);
    }
    const tables = expectOk(renderTables(partsOf(draw, edition)));
    const listed = manifest.files.filter((file) => file.tableDigest !== undefined);
    expect(listed.map(({ kind, rows, tableDigest: digest }) => [kind, rows, digest])).toEqual([
      ['target-table', tables.targets.rows.length, tableDigest(tables.targets)],
      ['inspector-table', tables.inspectors.rows.length, tableDigest(tables.inspectors)],
    ]);
    expect(textOf(files, '公示.html')).toContain(tableDigest(tables.targets));
  });

  it('is found whole by sha256sum', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    const report = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
    expect(report.match(/: OK$/gm)).toHaveLength(files.size - 1);
    rmSync(folder, { recursive: true });
    expect(expectOk(parseSums(textOf(files, 'SHA256SUMS'))).size).toBe(files.size - 1);
  });

  it('comes out of its own sources again, to the byte', () => {
    const again = expectOk(composeBundle(new Map([...files, ['stranger.txt', new Uint8Array()]]), edition));
    expect(again.files).toEqual(files);
  });

  it('comes out the same from shuffled register records', () => {
    const input = inputOf(draw, edition);
    const shuffled = {
      targetRecords: [...input.targetRecords].reverse(),
      inspectorRecords: [...input.inspectorRecords].reverse(),
    };
    expect(expectOk(discloseRecord({ ...input, ...shuffled }))).toEqual(files);
  });
});

describe('what an edition may show', () => {
  const drawn = listShown(sealed.record);

  it('a public edition of a sealed draw: the shown rows, each with its proof, and no salt key', () => {
    const files = expectOk(discloseRecord(inputOf(sealed, 'public')));
    const targets = expectOk(parseTargetFrame(files.get('targets.ndjson') ?? new Uint8Array()));
    const inspectors = expectOk(parseInspectorFrame(files.get('inspectors.ndjson') ?? new Uint8Array()));
    expect(new Set(targets.map(({ id }) => id))).toEqual(drawn.targets);
    expect(new Set(inspectors.map(({ id }) => id))).toEqual(drawn.inspectors);
    const proofs = expectOk(parseProofs(textOf(files, 'proofs.ndjson')));
    const entries = [...targets, ...inspectors];
    expect(proofs).toHaveLength(entries.length);
    for (const [at, proof] of proofs.entries()) {
      const [entry, root] = [entries[at], sealed.plan[proof.pool].root];
      expect(entry !== undefined && verifyRow(entry, proof, root)).toBe(true);
      expect(entry !== undefined && verifyRow({ ...entry, record: digestOf('other') }, proof, root)).toBe(
        false,
      );
    }
    expect(everything(files)).not.toContain(sealed.saltKey);
    for (const { id } of sealed.targets) expect(everything(files).includes(id)).toBe(drawn.targets.has(id));
  });

  it('a public edition: no inspector’s name or certificate, no reason of a recusal, only shown register records', () => {
    const draw = makeDraw({ classless: true });
    const files = expectOk(discloseRecord(inputOf(draw, 'public')));
    expect(everything(files)).not.toMatch(/检查员0\d\d|近亲属|6501000\d{4}\b/);
    expect(textOf(files, 'target-records.ndjson').trimEnd().split('\n')).toHaveLength(
      listShown(draw.record).targets.size,
    );
  });

  it('a public edition: no register record where one states a credit risk class', () => {
    for (const draw of [open, sealed]) {
      const files = expectOk(discloseRecord(inputOf(draw, 'public')));
      expect(files.has('target-records.ndjson')).toBe(false);
      expect(textOf(files, 'manifest.json')).not.toContain('target-records');
      expect(textOf(files, '公示.html')).toContain('公布的名称与代码是否相符');
    }
  });

  it('an audit edition: everyone, marked as internal', () => {
    const files = expectOk(discloseRecord(inputOf(sealed, 'audit')));
    expect(textOf(files, 'target-records.ndjson').trimEnd().split('\n')).toHaveLength(60);
    expect(textOf(files, 'inspector-records.ndjson').trimEnd().split('\n')).toHaveLength(12);
    expect(textOf(files, '检查人员选派.csv')).toContain('审计版·内部使用');
    expect(textOf(files, '公示.html')).toContain('审计版·内部使用');
  });

  it('where nobody could be assigned: a table of no rows, and the inspectors of the certificate in the frame', () => {
    const draw = makeDraw({ shortage: true, profile: 'sealed' });
    const files = expectOk(discloseRecord(inputOf(draw, 'public')));
    expect(textOf(files, '检查人员选派.csv').split('\r\n')).toHaveLength(2);
    const inspectors = expectOk(parseInspectorFrame(files.get('inspectors.ndjson') ?? new Uint8Array()));
    expect(inspectors.map(({ id }) => id)).toEqual(['I002', 'I004']);
  });
});

describe('a publication is refused', () => {
  const input = inputOf(open, 'audit');
  const other = makeDraw({ targets: 61, method: 'seedrandom@1' });
  const renamed = { ...open.targetRecords[0], name: '改名' } as (typeof open.targetRecords)[number];
  const refusals: readonly (readonly [string, Partial<DisclosureInput>, string])[] = [
    ['another plan', { planText: other.planText }, 'disclosure.another-plan'],
    ['another task', { taskText: '{}' }, 'disclosure.task-differs'],
    ['other rules', { rulesText: inputOf(other, 'audit').rulesText }, 'disclosure.rules-differ'],
    ['an item more', { itemsText: `${input.itemsText}${input.itemsText}` }, 'disclosure.items-differ'],
    ['a row left out of a frame', { targets: input.targets.slice(1) }, 'disclosure.frame-differs'],
    [
      'a register record missing',
      { targetRecords: input.targetRecords.slice(1) },
      'disclosure.target-missing',
    ],
    [
      'a register record changed',
      { targetRecords: [renamed, ...input.targetRecords.slice(1)] },
      'disclosure.target-differs',
    ],
    [
      'an inspector missing',
      { inspectorRecords: input.inspectorRecords.slice(1) },
      'disclosure.inspector-missing',
    ],
    [
      'a broken journal',
      { journalText: input.journalText.replace('source-observed', 'share-revealed') },
      'journal.chain-broken',
    ],
    ['a plan that cannot be read', { planText: '{}' }, 'plan.malformed'],
  ];

  it.each(refusals)('for %s', (_name, change, code) => {
    expect(issuesOf(discloseRecord({ ...input, ...change })).map((issue) => issue.code)).toContain(code);
  });

  it('for another salt key or a changed row where only shown rows go out', () => {
    const shownOnly = inputOf(sealed, 'public');
    const [first, ...others] = shownOnly.targets;
    const changed = { ...first, record: digestOf('other') } as (typeof shownOnly.targets)[number];
    for (const change of [{ saltKey: digestOf('other') }, { targets: [changed, ...others] }]) {
      const issues = issuesOf(discloseRecord({ ...shownOnly, ...change }));
      expect(issues[0]).toMatchObject({ code: 'disclosure.frame-differs', path: ['targets.ndjson'] });
    }
  });

  it.each([
    ['a mobile number', '红星商店13900123456', 'mobile-number'],
    ['an identity number', '红星商店（11010519491231002X）', 'identity-number'],
    ['a bank card', '红星商店 6222 0200 0000 0000 000', 'bank-card'],
    ['an e-mail address', '红星商店 shop@example.cn', 'e-mail'],
  ])('for %s in a name, at its place in table and register', (_kind, name, kind) => {
    const draw = makeDraw({
      nameOf: (serial) => (serial === 13 ? name : `${serial}号店`),
      targets: 20,
      method: 'sha256@1',
    });
    const shown = listShown(draw.record).targets.has(
      identifier(`91650109${String(13 * 7919).padStart(10, '0')}`),
    );
    const issues = issuesOf(discloseRecord(inputOf(draw, 'audit')));
    expect(
      issues.every((issue) => issue.code === 'disclosure.personal-data' && issue.args['kind'] === kind),
    ).toBe(true);
    expect(issues.map(({ path }) => path)).toContainEqual(['target-records.ndjson', 13, 'name']);
    if (shown)
      expect(issues.some(({ path }) => path[0] === '抽查名单.csv' && path[2] === '检查对象名称')).toBe(true);
    for (const { args } of issues)
      expect(JSON.stringify(args)).not.toMatch(/13900123456|11010519491231002X|shop@/);
  });

  it('for a mobile number in the title of the task', () => {
    const issues = issuesOf(
      discloseRecord(inputOf(makeDraw({ title: '抽查（联系13900123456）' }), 'public')),
    );
    expect(issues[0]?.path).toEqual(['plan.json', 'title']);
  });

  it('in words that exist in both languages', () => {
    for (const code of disclosureIssueCodes) {
      for (const words of [chinese, english]) expect(words[code].message && words[code].remedy).toBeTruthy();
    }
  });
});

describe('SHA256SUMS', () => {
  it.each([
    '',
    'no digest  a\n',
    `${'0'.repeat(64)} a\n`,
    `${'0'.repeat(64)}  a\n${'0'.repeat(64)}  a\n`,
    `${'0'.repeat(64)}  a`,
  ])('of another form is refused: %j', (text) =>
    expect(issuesOf(parseSums(text))[0]?.code).toBe('disclosure.sums-malformed'),
  );
});

function byBytes(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}

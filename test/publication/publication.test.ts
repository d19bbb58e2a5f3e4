import { parseSums } from 'double-random/disclosure';
import { digestOf, sm3Of, utf8ToText } from 'double-random/kernel';
import { listFacts, writeTablePage } from 'double-random/publication';
import { readTableFile } from 'double-random/sdk/node';
import { type PublishedTable, tableDigest } from 'double-random/tables';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectOk } from '../disclosure/made-up-draw.js';
import { fileOf, madeFiles, madePublication } from './made-publication.js';

const textOf = (bytes: Uint8Array | undefined) => utf8ToText(bytes ?? new Uint8Array()) ?? '';
const files = expectOk(madePublication());
const manifest = JSON.parse(textOf(files.get('manifest.json')));

describe('a publication', () => {
  it('has every table as page, CSV, XLSX and JSON, each linked from the page', () => {
    for (const { base } of madeFiles())
      for (const ending of ['html', 'csv', 'xlsx', 'json']) expect(files.has(`${base}.${ending}`)).toBe(true);
    expect(textOf(files.get('items/2026.html'))).toContain('<a href="2026.xlsx" download>XLSX</a>');
  });

  it('can be read back from every form of every table by the digest that is published', async () => {
    for (const { base, table } of madeFiles()) {
      if (table.rows.length === 0) continue;
      for (const ending of ['html', 'csv', 'xlsx', 'json']) {
        const path = `${base}.${ending}`;
        const read = await readTableFile(path, files.get(path) ?? new Uint8Array(), { id: table.id });
        expect(read.ok ? read.value.digest : read.issues, path).toBe(tableDigest(table));
      }
    }
  });

  it('lists every other file with its size and digests, in byte order', () => {
    const described = manifest.files.map(({ path }: { path: string }) => path);
    const others = ['manifest.json', 'SHA256SUMS', 'SM3SUMS'];
    expect(described).toEqual([...files.keys()].filter((path) => !others.includes(path)).sort());
    for (const { path, bytes, sha256, sm3 } of manifest.files) {
      const content = files.get(path) ?? new Uint8Array();
      expect([bytes, sha256, sm3]).toEqual([content.length, digestOf(content), sm3Of(content)]);
    }
  });

  it('has one digest for all forms of a table, and the page and the home page tell its beginning', () => {
    const index = textOf(files.get('index.html'));
    for (const { base, table } of madeFiles()) {
      const forms = manifest.files.filter(({ path }: { path: string }) => path.startsWith(`${base}.`));
      expect(forms.map((form: { tableDigest: string }) => form.tableDigest)).toEqual(
        Array(forms.length).fill(tableDigest(table)),
      );
      expect(textOf(files.get(`${base}.html`))).toContain(`<dd>${tableDigest(table).slice(0, 16)}</dd>`);
      expect(index).toContain(
        tableDigest(table)
          .slice(0, 16)
          .replace(/(.{4})(?=.)/g, '$1 '),
      );
      expect(index).toContain(`<a href="${base}.html">`);
    }
  });

  it('has sums that sha256sum can check, of everything but the sums', () => {
    const sums = expectOk(parseSums(textOf(files.get('SHA256SUMS'))));
    expect([...sums.keys()]).toEqual([...files.keys()].filter((path) => !path.endsWith('SUMS')).sort());
    for (const [path, digest] of sums) expect(digestOf(files.get(path) ?? '')).toBe(digest);
    expect(textOf(files.get('SM3SUMS')).split('\n')).toHaveLength(sums.size + 1);
  });

  it('describes every form as a data package does', () => {
    const { resources } = JSON.parse(textOf(files.get('datapackage.json')));
    expect(new Set(resources.map(({ name }: { name: string }) => name)).size).toBe(resources.length);
    for (const { name, path, bytes, hash } of resources) {
      expect(name).toMatch(/^[a-z0-9_-]+$/);
      expect(bytes).toBe(files.get(path)?.length);
      expect(hash).toBe(`sha256:${digestOf(files.get(path) ?? '')}`);
    }
    const results = resources.find(({ path }: { path: string }) => path.endsWith('results.csv'));
    expect(results.schema.fields[4]).toEqual({
      name: 'raninsPlaneName',
      title: '抽查计划名称',
      type: 'string',
    });
    expect(results.schema.fields[0]).toEqual({ name: 'column01', title: '序号', type: 'integer' });
  });

  it('says which earlier files it takes the place of', () => {
    const superseding = madeFiles().map((file) => ({ ...file, supersedes: [`${file.base}-old`] }));
    const { files: described } = JSON.parse(
      textOf(expectOk(madePublication(superseding)).get('manifest.json')),
    );
    const list = described.find(({ path }: { path: string }) => path === 'items/2026.csv');
    expect(list.supersedes).toEqual(['items/2026-old.csv']);
  });

  it('is not written where one cell, title or fact holds personal data, and says in which', () => {
    const [first] = madeFiles();
    if (!first) return;
    const cells = first.table.rows.map((row, at) => ({
      cells: row.cells.map((cell, column) => (at === 1 && column === 16 ? '电话13900123456' : cell)),
    }));
    const withNumber = { ...first, table: { ...first.table, rows: cells } };
    const found = madePublication([withNumber]);
    expect(found.ok ? [] : found.issues.map(({ code, path }) => [code, path])).toEqual([
      ['disclosure.personal-data', [first.base, 3, '备注']],
    ]);
    expect(madePublication([{ ...first, title: '联系 someone@example.org' }]).ok).toBe(false);
    expect(madePublication([{ ...first, metadata: { source: '电话13900123456' } }]).ok).toBe(false);
  });

  it('is refused for a path that leads elsewhere, two files of one path, and an internal file', () => {
    const [first] = madeFiles();
    if (!first) return;
    const compose = (changes: object) => () => madePublication([{ ...first, ...changes }]);
    for (const base of ['../x', '/x', 'x//y', 'a/../b', '清单', 'x/', '.x', 'index', 'MANIFEST'])
      expect(compose({ base })).toThrow(RangeError);
    expect(() => madePublication([first, { ...first, base: first.base.toUpperCase() }])).toThrow(RangeError);
    expect(compose({ edition: 'internal' })).toThrow(RangeError);
    expect(madePublication([{ ...first, edition: 'internal' }], { edition: 'internal' }).ok).toBe(true);
  });
});

describe('a page of a publication', () => {
  const table = (cell: string): PublishedTable => ({
    id: 'results',
    columns: [
      { title: '序号', kind: 'number' },
      { title: '名称', kind: 'text' },
    ],
    rowHeader: 1,
    rows: [{ cells: ['1', cell] }],
  });

  it('holds no script, no request and no handler, and has a caption, header cells and a way past the head', () => {
    for (const [path, bytes] of files) {
      if (!path.endsWith('.html')) continue;
      const page = textOf(bytes);
      expect(page).not.toMatch(/<script|\son\w+=|<link|<img|@import|url\(/i);
      expect(page).toContain("default-src 'none'");
      expect(page).toContain('<a class="skip" href="#main">');
      if (path === 'index.html') continue;
      expect(page).toContain('<caption ');
      expect(page).toContain('<th scope="col"');
    }
  });

  it('leaves out what is not known of it', () => {
    const { metadata: _, ...bare } = fileOf(table('红星'));
    const page = writeTablePage(bare, { forms: [] });
    expect(page).not.toMatch(/<dt>(索引号|主题分类|文号|主题词|来源|有效性)<\/dt>/);
    expect(page).toContain('<dt>发布日期</dt><dd>2026年4月15日</dd>');
  });

  it('links to nothing but an https address or a file of the publication', () => {
    const file = fileOf(table('红星'));
    const pageOf = (checking: string) =>
      writeTablePage({ ...file, facts: { ...file.facts, checking } }, { forms: [] });
    expect(pageOf('https://example.gov.cn/a')).toContain('<a href="https://example.gov.cn/a">');
    expect(pageOf('verify.html')).toContain('<a href="../../verify.html">');
    for (const bad of ['javascript:alert(1)', 'http://x.cn', '//x.cn', 'https://x.cn "onclick=x'])
      expect(pageOf(bad)).not.toContain(`<a href="${bad.slice(0, 4)}`);
  });

  it('is never broken by a name, whatever it is', () => {
    const tags = (page: string) => page.match(/<\/?[a-z][^>]*>/g)?.length;
    const pageOf = (name: string) => {
      const file = fileOf(table(name));
      return writeTablePage(
        { ...file, title: name, facts: { ...file.facts, authority: name } },
        { forms: [] },
      );
    };
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom(
        '</td><script>x</script>',
        '"onload="x',
        "'><img src=x>",
        '</style>',
        '<!--',
        '\u202e甲',
        ']]>',
      ),
    );
    fc.assert(
      fc.property(hostile, (name) => {
        expect(tags(pageOf(name))).toBe(tags(pageOf('甲')));
      }),
    );
  });

  it('never shows a cell of a column that is not listed', () => {
    const page = writeTablePage(fileOf(table('红星')), { forms: [] });
    expect(page).not.toContain('undefined');
    expect(listFacts(fileOf(table('红星'))).map(({ label }) => label)).toEqual([
      '发布机关',
      '成文日期',
      '计划编号',
      '任务编号',
      '数据指纹（前16位）',
      '校验方法',
    ]);
  });
});

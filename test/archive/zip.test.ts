import { archiveLimits, unzipBundle, zipBundle } from 'double-random/archive';
import { digestOf, utf8, utf8ToText } from 'double-random/kernel';
import fc from 'fast-check';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rewriteZip } from './rewrite-zip.js';

const bundle = new Map([
  ['公示.html', utf8('<p>公示</p>'.repeat(100))],
  ['plan.json', utf8('{}')],
  ['记录/journal.ndjson', utf8('{"seq":0}\n')],
  ['empty.csv', new Uint8Array()],
]);

const paths = fc
  .array(fc.stringMatching(/^[A-Za-z0-9名录公示𠮷][A-Za-z0-9名录公示𠮷 .-]{0,8}$/u), {
    minLength: 1,
    maxLength: 3,
  })
  .map((steps) => steps.map((step) => `${step}x`).join('/'));
const bundles = fc
  .array(fc.tuple(paths, fc.uint8Array({ maxLength: 400 })), { maxLength: 12 })
  .map((files) => new Map(files));

function codesOf(zip: Uint8Array, limits = {}): string[] {
  const files = unzipBundle(zip, limits);
  return files.ok ? [] : files.issues.map(({ code }) => code);
}

function packElsewhere(files: Zippable): Uint8Array {
  return zipSync(files, { mtime: '2020-05-05T12:00:00' });
}

describe('a bundle as a ZIP', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(bundles, (files) => {
        // A file beside the folders, so that no shared folder is taken off.
        const all = new Map([...files, ['README', utf8('x')]]);
        const back = unzipBundle(zipBundle(all));
        expect(back.ok && new Map([...back.value].sort())).toEqual(new Map([...all].sort()));
      }),
    );
  });

  it('is the same bytes in whatever order the files come', () => {
    const turned = new Map([...bundle].reverse());
    expect(zipBundle(turned)).toEqual(zipBundle(bundle));
  });

  it('is the same bytes for ever', () => {
    expect(digestOf(zipBundle(bundle))).toBe(
      '0aaed23cd7ec40d983f3ba7d3e68ad28cdb379a69ec38449c6908a7e70c4b422',
    );
  });

  it('is read by another program', () => {
    const read = unzipSync(zipBundle(bundle));
    expect(new Map(Object.entries(read))).toEqual(bundle);
    expect(Object.keys(read)).toEqual(['empty.csv', 'plan.json', '公示.html', '记录/journal.ndjson']);
  });

  it('orders by bytes what stands outside the basic plane after what stands in it', () => {
    const read = unzipBundle(
      zipBundle(
        new Map([
          ['𠮷', utf8('1')],
          ['\uff21', utf8('2')],
        ]),
      ),
    );
    expect(read.ok && [...read.value.keys()]).toEqual(['\uff21', '𠮷']);
  });

  it.each([
    '',
    '/plan.json',
    '../plan.json',
    'a//b',
    'a/./b',
    'C:plan.json',
    'a\\b',
    'a\0b',
    'a\ud800',
    'a/',
  ])('is not made of the path %j', (path) => {
    expect(() => zipBundle(new Map([[path, utf8('x')]]))).toThrow(RangeError);
  });
});

describe('a ZIP from elsewhere', () => {
  it('loses the one folder around everything, and what systems leave behind', () => {
    const files = unzipBundle(
      packElsewhere({
        抽查: { 'plan.json': strToU8('{}'), '.DS_Store': strToU8('x'), '._plan.json': strToU8('x') },
        __MACOSX: { 抽查: { '._plan.json': strToU8('x') } },
      }),
    );
    expect(files.ok && [...files.value.keys()]).toEqual(['plan.json']);
  });

  it('keeps its folders where there are two', () => {
    const files = unzipBundle(packElsewhere({ 'a/x': strToU8('1'), 'b/x': strToU8('2') }));
    expect(files.ok && [...files.value.keys()]).toEqual(['a/x', 'b/x']);
  });

  it('may have names as an old Windows in China wrote them', () => {
    const gbk = Uint8Array.of(0xb9, 0xab, 0xca, 0xbe);
    const zip = rewriteZip(zipBundle(new Map([['abcd', utf8('x')]])), { name: gbk });
    const files = unzipBundle(zip);
    expect(files.ok && [...files.value.keys()]).toEqual(['公示']);
  });

  it('may say its lengths behind the bytes', () => {
    const zip = rewriteZip(zipBundle(bundle), { behind: true });
    const files = unzipBundle(zip);
    expect(files.ok && files.value.size).toBe(bundle.size);
  });

  it.each(['../x', '/x', 'C:/x', 'a/../x', 'a\\x', 'a//x', './x'])('may not lead to %j', (path) => {
    expect(codesOf(packElsewhere({ [path]: strToU8('x') }))).toEqual(['archive.path-unsafe']);
  });

  it('may not hold two files of one path', () => {
    const zip = rewriteZip(
      zipBundle(
        new Map([
          ['a', utf8('1')],
          ['b', utf8('2')],
        ]),
      ),
      { name: utf8('a') },
    );
    expect(codesOf(zip)).toEqual(['archive.path-repeated']);
  });

  it('may not call a file otherwise in front of its bytes', () => {
    const zip = rewriteZip(zipBundle(new Map([['a', utf8('1')]])), { localName: utf8('b') });
    expect(codesOf(zip)).toEqual(['archive.damaged']);
  });

  it('is told what it is not read for', () => {
    const one = zipBundle(new Map([['a', utf8('1')]]));
    expect(codesOf(rewriteZip(one, { flags: 1 }))).toEqual(['archive.encrypted']);
    expect(codesOf(rewriteZip(one, { method: 12 }))).toEqual(['archive.compression-unknown']);
    expect(codesOf(rewriteZip(one, { mode: 0o120777 }))).toEqual(['archive.link']);
    expect(codesOf(rewriteZip(one, { name: Uint8Array.of(0xff) }))).toEqual(['archive.name-unreadable']);
    expect(codesOf(rewriteZip(one, { offset: 0xffffffff }))).toEqual(['archive.feature-unsupported']);
    expect(codesOf(utf8('PK'))).toEqual(['archive.not-zip']);
    expect(codesOf(one.subarray(0, one.length - 1))).toEqual(['archive.not-zip']);
  });

  it('is not unpacked where it would grow beyond its bounds', () => {
    const zeros = zipBundle(new Map([['zeros', new Uint8Array(2 ** 21)]]));
    expect(codesOf(zeros)).toEqual(['archive.expands-too-much']);
    expect(codesOf(zeros, { ratio: 2000, bytes: 2 ** 20 })).toEqual(['archive.too-large']);
    expect(codesOf(zeros, { ratio: 2000 })).toEqual([]);
    expect(codesOf(zipBundle(bundle), { files: 3 })).toEqual(['archive.too-many-files']);
    expect(archiveLimits.files).toBe(65_535);
  });

  it('whose bytes are shared by two files is refused', () => {
    const zip = rewriteZip(
      zipBundle(
        new Map([
          ['a', utf8('1')],
          ['b', utf8('1')],
        ]),
      ),
      { header: 0 },
    );
    expect(codesOf(zip)[0]).toBe('archive.damaged');
  });

  it('gives, with any byte changed, the same files or a reason, never others and never an exception', () => {
    const zip = zipBundle(bundle);
    const original = unzipBundle(zip);
    const contents = original.ok ? [...original.value.values()].map(utf8ToText).sort() : [];
    fc.assert(
      fc.property(fc.nat({ max: zip.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = zip.slice();
        changed[at] = (changed[at] as number) ^ flip;
        const files = unzipBundle(changed);
        // A name that is changed in both places is another name; the contents are what the checksums hold.
        if (files.ok) expect([...files.value.values()].map(utf8ToText).sort()).toEqual(contents);
        else expect(files.issues.every(({ code }) => code.startsWith('archive.'))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

import { embedBundle, readEmbedded, zipBundle } from 'double-random/archive';
import { utf8 } from 'double-random/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const page = '<!doctype html><html><head></head><body><p>核验</p></body></html>';
const files = new Map([
  ['plan.json', utf8('{}')],
  ['公示.html', utf8('<p>公示</p>')],
]);
const opening = '<script type="application/zip" id="double-random-bundle">';

function codesOf(html: string): string[] {
  const read = readEmbedded(html);
  return read.ok ? [] : read.issues.map(({ code }) => code);
}

describe('a page that carries a bundle', () => {
  it('gives it back, of any length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const read = readEmbedded(embedBundle(page, new Map([['x', bytes]])));
        expect(read.ok && read.value.get('x')).toEqual(bytes);
      }),
    );
  });

  it('carries what any decoder of base64 reads', () => {
    const html = embedBundle(page, files);
    const text = html.slice(html.indexOf(opening) + opening.length, html.indexOf('</script>'));
    expect(new Uint8Array(Buffer.from(text, 'base64'))).toEqual(zipBundle(files));
    expect(text.split('\n').every((line) => line.length <= 76)).toBe(true);
  });

  it('may have it in one line or in lines of Windows', () => {
    const text = Buffer.from(zipBundle(files)).toString('base64');
    const crlf = text.replace(/.{64}/g, '$&\r\n');
    for (const data of [text, crlf])
      expect(readEmbedded(`<body>${opening}${data}</script></body>`)).toMatchObject({ ok: true });
  });

  it('takes another bundle in the place of the first', () => {
    const twice = embedBundle(embedBundle(page, new Map([['old', utf8('1')]])), files);
    expect(twice).toBe(embedBundle(page, files));
  });

  it('takes it where it has an empty element for it', () => {
    const html = embedBundle(`<body>${opening}</script><script>1</script></body>`, files);
    expect(html.indexOf(opening)).toBeLessThan(html.indexOf('<script>1'));
    expect(readEmbedded(html)).toMatchObject({ ok: true });
  });

  it('is told apart from one that carries none, two or a broken one', () => {
    expect(codesOf(page)).toEqual(['archive.page-without-bundle']);
    expect(codesOf(`<body>${opening}\n</script></body>`)).toEqual(['archive.page-without-bundle']);
    const html = embedBundle(page, files);
    const decoy = `<SCRIPT id=double-random-bundle type="application/zip">AAAA</SCRIPT>`;
    for (const one of [decoy, `<script data-x=">" id="double-random-bundle">AAAA</script>`])
      expect(codesOf(html.replace('<p>', `${one}<p>`))).toEqual(['archive.page-bundle-repeated']);
    // Read in one pass, however often something begins that might be one.
    expect(codesOf('<script '.repeat(200_000))).toEqual(['archive.page-without-bundle']);
    expect(codesOf(html.replace(`${opening}\n`, `${opening}\n*`))).toEqual(['archive.page-bundle-malformed']);
    expect(codesOf(html.replace('</script>', ''))).toEqual(['archive.page-bundle-malformed']);
    expect(codesOf(`<body>${decoy}</body>`)).toEqual(['archive.page-bundle-malformed']);
  });

  it('does not take base64 that says nothing in its last bits or goes on after its end', () => {
    for (const data of ['UEsF', 'UEsFBh==', 'UEsFBg=', 'UEsFBg', 'UEsFBg==AA==', 'U'])
      expect(codesOf(`<body>${opening}${data}</script></body>`)).toEqual([
        data === 'UEsF' ? 'archive.not-zip' : 'archive.page-bundle-malformed',
      ]);
  });

  it('needs a body', () => {
    expect(() => embedBundle('<p>', files)).toThrow(RangeError);
    expect(() => embedBundle(`<body>${opening}</body>`, files)).toThrow(RangeError);
  });
});

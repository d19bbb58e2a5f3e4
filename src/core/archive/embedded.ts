import { fail, issueOf, type Result } from '../kernel/index.js';
import { base64ToBytes, bytesToBase64 } from './base64.js';
import type { ArchiveLimits } from './limits.js';
import { unzipBundle } from './unzip-bundle.js';
import { zipBundle } from './zip-bundle.js';

/** The id of the element in which a page carries its bundle. */
export const bundleElementId = 'double-random-bundle';

// Joined where it runs: a page that carries this very code must not seem to carry two bundles.
const opening = ['<', `script type="application/zip" id="${bundleElementId}">`].join('');
const closing = ['</', 'script>'].join('');
const anyOpening = /\bid\s*=\s*["']?double-random-bundle\b/gi;

/**
 * Puts a bundle into a page, as a ZIP in base64 that no browser runs or asks for: a page and its data as one file.
 *
 * The element is that of the page, whatever it held, or a new one before the end of the body.
 *
 * @param files - by path, see `zipBundle`
 * @throws RangeError for a page with neither such an element nor `</body>`, or with several
 * @example
 * ```ts
 * const page = embedBundle('<html><body></body></html>', new Map([['plan.json', utf8('{}')]]));
 * assert.ok(page.includes('<script type="application/zip" id="double-random-bundle">'));
 * ```
 */
export function embedBundle(html: string, files: ReadonlyMap<string, Uint8Array>): string {
  const { from, to } = placeIn(html);
  return `${html.slice(0, from)}${opening}\n${bytesToBase64(zipBundle(files))}${closing}${html.slice(to)}`;
}

/**
 * The bundle that a page carries.
 *
 * @param limits - instead of `archiveLimits`
 * @returns the files by path, or `archive.page-without-bundle`, `archive.page-bundle-repeated`,
 *   `archive.page-bundle-malformed` and what `unzipBundle` finds
 * @example
 * ```ts
 * const files = readEmbedded(embedBundle('<body></body>', new Map([['plan.json', utf8('{}')]])));
 * assert.ok(files.ok && files.value.has('plan.json'));
 * ```
 */
export function readEmbedded(
  html: string,
  limits: Partial<ArchiveLimits> = {},
): Result<Map<string, Uint8Array>> {
  const count = [...html.matchAll(anyOpening)].length;
  if (count === 0) return fail([issueOf('archive.page-without-bundle')]);
  if (count > 1) return fail([issueOf('archive.page-bundle-repeated', { args: { count } })]);
  const from = html.indexOf(opening);
  const to = html.indexOf(closing, from);
  const zip = from < 0 || to < 0 ? undefined : base64ToBytes(html.slice(from + opening.length, to));
  if (zip === undefined) return fail([issueOf('archive.page-bundle-malformed')]);
  return zip.length === 0 ? fail([issueOf('archive.page-without-bundle')]) : unzipBundle(zip, limits);
}

function placeIn(html: string): { readonly from: number; readonly to: number } {
  const from = html.indexOf(opening);
  const count = [...html.matchAll(anyOpening)].length;
  const end = from < 0 ? -1 : html.indexOf(closing, from);
  if (count > 1 || (count === 1 && end < 0))
    throw new RangeError(`Cannot embed a bundle: the page must hold one whole element for it, got ${count}`);
  if (count === 1) return { from, to: end + closing.length };
  const body = html.lastIndexOf('</body>');
  if (body < 0) throw new RangeError('Cannot embed a bundle: the page has no </body>');
  return { from: body, to: body };
}

import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { embedBundle, unzipBundle } from '../../core/archive/index.js';
import { fileNames, parseNotice } from '../../core/disclosure/index.js';
import { fail, issueOf, placeIssues, type Result, succeed, utf8ToText } from '../../core/kernel/index.js';
import { readBundleFacts } from '../../core/replay/index.js';
import { readFileBytes, readPublication } from './publication-folder.js';

type Files = ReadonlyMap<string, Uint8Array>;

const pageName = 'verify.html';
const noticeName = 'notice.json';
/** Files that only an audit edition holds, whatever its manifest says. */
const internalKinds = ['task', 'inspector-records', 'history', 'earlier-records', 'hand-down'] as const;

/** What a verification page may carry. */
export interface VerifyPageOptions {
  /** Also an audit edition, which names inspectors and holds the salts: for the hands of auditors only. */
  readonly internal?: boolean;
}

/**
 * 核验页: the single page that replays a draw in any browser, carrying a published bundle, or the notice of a draw that is
 * only sealed, or nothing yet.
 *
 * @param files - a bundle by path, or a notice as `notice.json`; none for the page that files are dropped on
 * @returns the page; or `sdk.verify-page-internal` for an audit edition that was not asked for, `sdk.verify-page-missing`
 *   where the package was built without the page, or what is wrong with plan, record or notice
 * @example
 * ```ts
 * import { samplePublication } from 'double-random/sdk';
 * const page = await composeVerifyPage(samplePublication('public'));
 * assert.ok(page.ok && page.value.includes("default-src 'none'"));
 * const internal = await composeVerifyPage(samplePublication('audit'));
 * assert.ok(!internal.ok && internal.issues[0]?.code === 'sdk.verify-page-internal');
 * ```
 */
export async function composeVerifyPage(
  files?: Files,
  { internal = false }: VerifyPageOptions = {},
): Promise<Result<string>> {
  if (files !== undefined) {
    const fit = checkCarried(files, internal);
    if (!fit.ok) return fit;
  }
  const page = await readPage();
  if (!page.ok || files === undefined) return page;
  return succeed(embedBundle(page.value, files));
}

/**
 * What a verification page is to carry: a published folder, a ZIP of one, or a notice written by `notice --format json`.
 *
 * @returns the files by path; or `sdk.file-unreadable` or what is wrong with the ZIP
 * @example
 * ```ts
 * const files = await readCarried('/nowhere');
 * assert.ok(!files.ok && files.issues[0]?.code === 'sdk.file-unreadable');
 * ```
 */
export async function readCarried(path: string): Promise<Result<Files>> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) return readPublication(path);
  const bytes = await readFileBytes(path);
  if (!bytes.ok) return bytes;
  return /\.zip$/i.test(path) ? unzipBundle(bytes.value) : succeed(new Map([[noticeName, bytes.value]]));
}

function checkCarried(files: Files, internal: boolean): Result<void> {
  const notice = files.get(noticeName);
  if (notice !== undefined && !files.has(fileNames.plan)) {
    const read = parseNotice(utf8ToText(notice) ?? '');
    return read.ok ? succeed(undefined) : fail(placeIssues(read.issues, [noticeName]));
  }
  const facts = readBundleFacts(files);
  if (!facts.ok) return facts;
  const isInternal =
    facts.value.edition === 'audit' || internalKinds.some((kind) => files.has(fileNames[kind]));
  if (!isInternal || internal) return succeed(undefined);
  return fail([issueOf('sdk.verify-page-internal', { args: { draw: facts.value.plan.drawId } })]);
}

/** The build puts the page at the top of dist; sources stand beside dist, a chunk or a door in it. */
async function readPage(): Promise<Result<string>> {
  for (let folder = dirname(ownPath()), up = 0; up < 4; folder = dirname(folder), up++) {
    for (const place of [join(folder, pageName), join(folder, 'dist', pageName)]) {
      const text = await readFile(place, 'utf8').catch(() => undefined);
      if (text !== undefined) return succeed(text);
    }
  }
  return fail([issueOf('sdk.verify-page-missing')]);
}

/** Under `require` a module knows its path, under `import` its address. */
function ownPath(): string {
  return typeof __filename === 'string' ? __filename : fileURLToPath(import.meta.url);
}

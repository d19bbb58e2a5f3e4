import { lstat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { canonicalJson, fail, issueOf, type Result, succeed, utf8 } from '../core/kernel/index.js';
import type { ReplayReportDocument } from '../core/replay/index.js';
import { signFile, writeReportPage, writeReportText } from '../sdk/index.js';
import { type Ed25519Signer, ed25519Signer, readFileBytes, writeOutput } from '../sdk/node/index.js';
import type { Context } from './context.js';
import { placeInKeyFile } from './key-file.js';

/** Where a report is to be written, and who signs it. */
export interface ReportOptions {
  readonly report?: string;
  readonly sign?: string;
  readonly signer?: string;
  readonly force?: boolean;
}

/** The name of a report, which decides its form: text in a `.pdf` would be neither. */
export function readReportName(text: string): string {
  if (!/\.(?:html?|json|txt|md)$/i.test(text))
    throw new InvalidArgumentError('Allowed choices are *.html, *.json, *.txt, *.md.');
  return text;
}

/** Refuses what stands in the place of a report before anything is verified: afterwards it would hide how that ended. */
export async function checkReportPlace({
  report,
  sign,
  force = false,
}: ReportOptions): Promise<Result<void>> {
  if (report === undefined || force) return succeed(undefined);
  const places = sign === undefined ? [report] : [report, `${report}.sig`];
  for (const file of places) {
    // What cannot even be looked at is for the writing to tell.
    const found = await lstat(file).catch(() => undefined);
    if (found !== undefined) return fail([issueOf('sdk.file-exists', { args: { file } })]);
  }
  return succeed(undefined);
}

/** The signer of the key file, or nobody; without a report there is nothing to sign. */
export async function readSigner({
  report,
  sign,
  signer,
}: ReportOptions): Promise<Result<Ed25519Signer | undefined>> {
  if (sign === undefined) return succeed(undefined);
  if (report === undefined) return fail([issueOf('cli.option-missing', { args: { text: '--report' } })]);
  const pem = await readFileBytes(sign);
  if (!pem.ok) return pem;
  const read = ed25519Signer(pem.value, { name: signer ?? basename(sign, extname(sign)) });
  return read.ok ? read : fail(placeInKeyFile(read.issues, sign));
}

/** Writes a report in the form that the name of the file asks for, and the signature beside it; tells what it wrote. */
export async function writeReport(
  report: ReplayReportDocument,
  {
    signer,
    options,
    context,
  }: {
    readonly signer: Ed25519Signer | undefined;
    readonly options: ReportOptions;
    readonly context: Context;
  },
): Promise<Result<readonly string[]>> {
  const { report: file, force = false } = options;
  if (file === undefined) return succeed([]);
  const content = utf8(textIn(file, report, context));
  const written = await writeOutput(file, [content], { force });
  if (!written.ok) return written;
  const { phrases } = context;
  if (signer === undefined) return succeed([phrases.verify.written(file)]);
  const note = await signFile(content, signer);
  const signature = `${file}.sig`;
  const signed = await writeOutput(signature, [utf8(note)], { force });
  if (!signed.ok) return signed;
  return succeed([phrases.verify.written(file), phrases.verify.signed(signature, signer.verifierKey)]);
}

function textIn(file: string, report: ReplayReportDocument, { language }: Context): string {
  if (/\.html?$/i.test(file)) return writeReportPage(report);
  return /\.json$/i.test(file) ? canonicalJson(report) : writeReportText(report, language);
}

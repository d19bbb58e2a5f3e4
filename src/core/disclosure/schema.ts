import * as z from 'zod';
import {
  fail,
  type Issue,
  issueOf,
  ndjsonLines,
  otherFormat,
  parseCanonicalJson,
  placeIssues,
  type Result,
  succeed,
} from '../kernel/index.js';
import { digestSchema, identifierSchema } from '../shapes/index.js';
import { fileNames } from './file-names.js';
import type { FileKind, Manifest, ManifestFile, RowProof } from './model.js';

const kind = z.custom<FileKind>(
  (value) => typeof value === 'string' && Object.hasOwn(fileNames, value),
  'kind',
);
const count = z.int().min(0);
const text = z.string().min(1).max(2000);

const manifestFile: z.ZodType<ManifestFile> = z.strictObject({
  path: text,
  bytes: count,
  sha256: digestSchema,
  kind,
  rows: count.exactOptional(),
  tableDigest: digestSchema.exactOptional(),
});
/** One spelling of a list: every file under its own name and once, by path. */
const manifestFiles = z
  .array(manifestFile)
  .refine((files) => files.every((file) => fileNames[file.kind] === file.path), 'name')
  .refine((files) => files.every(({ path }, at) => at === 0 || (files[at - 1]?.path ?? '') < path), 'order');

const manifestFormat = 'double-random/manifest@1';
const manifestSchema: z.ZodType<Manifest> = z.strictObject({
  format: z.literal(manifestFormat),
  edition: z.enum(['public', 'audit']),
  mode: z.enum(['official', 'rehearsal']),
  drawId: identifierSchema,
  commitment: digestSchema,
  record: digestSchema,
  software: z.strictObject({ name: text, version: text }),
  files: manifestFiles,
});

const proofSchema: z.ZodType<RowProof> = z.strictObject({
  pool: z.enum(['targets', 'inspectors']),
  id: identifierSchema,
  salt: digestSchema,
  index: count,
  size: z.int().min(1),
  siblings: z.array(digestSchema).max(64),
});

/**
 * Reads `manifest.json`, which must hold exactly the canonical bytes.
 *
 * @returns the manifest, or issues of `parseCanonicalJson`, `disclosure.manifest-malformed`
 * @example
 * ```ts
 * assert.ok(!parseManifest('{}').ok);
 * ```
 */
export function parseManifest(content: string | Uint8Array): Result<Manifest> {
  const value = parseCanonicalJson(content);
  if (!value.ok) return value;
  const stated = otherFormat(value.value, manifestFormat);
  if (stated !== undefined) {
    return fail([issueOf('disclosure.format-unsupported', { args: { stated, supported: manifestFormat } })]);
  }
  const manifest = manifestSchema.safeParse(value.value);
  if (manifest.success) return succeed(manifest.data);
  return fail(
    manifest.error.issues.map(({ path, message }) =>
      malformed('disclosure.manifest-malformed', path, message),
    ),
  );
}

/**
 * Reads `proofs.ndjson`: the proofs in the order of the lines.
 *
 * @returns the proofs, or issues of `parseCanonicalJson` and `disclosure.proof-malformed` with the row, from 1
 * @example
 * ```ts
 * assert.deepEqual(parseProofs(''), { ok: true, value: [] });
 * const bad = parseProofs('{"id":"T1"}\n');
 * assert.ok(!bad.ok && bad.issues[0]?.path[0] === 1);
 * ```
 */
export function parseProofs(content: string | Uint8Array): Result<readonly RowProof[]> {
  const lines = ndjsonLines(content);
  if (!lines.ok) return lines;
  const proofs: RowProof[] = [];
  const issues: Issue[] = [];
  for (const [at, line] of lines.value.entries()) {
    const value = parseCanonicalJson(line);
    const proof = value.ok ? proofSchema.safeParse(value.value) : undefined;
    if (proof?.success) proofs.push(proof.data);
    else if (!value.ok) issues.push(...placeIssues(value.issues, [at + 1]));
    else {
      const flaws = proof?.error.issues ?? [];
      issues.push(
        ...placeIssues(
          flaws.map(({ path, message }) => malformed('disclosure.proof-malformed', path, message)),
          [at + 1],
        ),
      );
    }
  }
  return issues.length === 0 ? succeed(proofs) : fail(issues);
}

function malformed(
  code: 'disclosure.manifest-malformed' | 'disclosure.proof-malformed',
  path: readonly PropertyKey[],
  detail: string,
): Issue {
  // A number in an issue's path is a row; a place in a list is written as text.
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : String(step)));
  return issueOf(code, { path: steps, args: { detail } });
}

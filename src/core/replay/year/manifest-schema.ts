import * as z from 'zod';
import {
  compareText,
  fail,
  issueOf,
  parseCanonicalJson,
  type Result,
  utf8ToText,
} from '../../kernel/index.js';
import { digestSchema } from '../../shapes/index.js';
import { parseDocument } from '../schema.js';
import { laterFormat } from './later-format.js';

const format = 'double-random/publication@1';
const text = z.string();

/** What a verifier takes from the manifest of a publication. */
export interface ListedPublication {
  readonly authority: string;
  readonly title: string;
  readonly edition: string;
  readonly software: { readonly name: string; readonly version: string };
  readonly files: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly sm3: string;
    readonly tableDigest?: string | undefined;
  }[];
}

const schema: z.ZodType<ListedPublication> = z.looseObject({
  format: z.literal(format),
  authority: text,
  title: text,
  edition: text,
  software: z.strictObject({ name: text, version: text }),
  files: z
    .array(
      z.looseObject({
        path: text.min(1),
        bytes: z.int().min(0),
        sha256: digestSchema,
        sm3: z.string().regex(/^[0-9a-f]{64}$/),
        tableDigest: digestSchema.optional(),
      }),
    )
    // Of a path that is told twice, readers would take one line or the other.
    .refine(
      (files) => files.every(({ path }, at) => at === 0 || compareText(files[at - 1]?.path ?? '', path) < 0),
      {
        error: 'files[].path: each once, ascending',
      },
    ),
});

/** Reads the manifest of a year's publication. */
export function parsePublicationManifest(bytes: Uint8Array): Result<ListedPublication> {
  const value = parseCanonicalJson(bytes);
  if (!value.ok) return value;
  const stated = typeof value.value === 'object' && 'format' in value.value ? value.value['format'] : '';
  if (typeof stated === 'string' && stated.startsWith('double-random/publication@') && stated !== format)
    return fail([issueOf('publication.format-unsupported', { args: { stated, supported: format } })]);
  return parseDocument(bytes, schema);
}

const count = z.int().min(0);

const figures = z.looseObject({
  draws: count,
  universe: count,
  excluded: count,
  drawn: count,
  inspected: count,
  clear: count,
  problem: count,
  published: count,
  late: count,
  followUps: z.record(text, count),
});

/** What a verifier takes from the figures of a yearly report. */
export type ReportedFigures = z.infer<typeof figures>;

const reportSchema = z.looseObject({
  total: figures,
  departments: z
    .array(z.looseObject({ department: text, figures }))
    .refine((told) => new Set(told.map(({ department }) => department)).size === told.length, {
      error: 'departments[].department: each once',
    }),
});

/** Reads the figures of `report.json`. */
export function parseReportedFigures(bytes: Uint8Array): Result<{
  readonly total: ReportedFigures;
  readonly departments: readonly { department: string; figures: ReportedFigures }[];
}> {
  const later = laterFormat(utf8ToText(bytes) ?? '', 'double-random/year-report@1');
  return later ? fail([later]) : parseDocument(bytes, reportSchema);
}

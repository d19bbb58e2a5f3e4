import {
  type ByteSource,
  digestOf,
  type Issue,
  issueOf,
  measured,
  sm3Of,
  wholeOf,
} from '../../kernel/index.js';
import { conclude, type YearCheck } from './model.js';
import type { PublishedYear } from './read-year.js';

const describing: ReadonlySet<string> = new Set(['manifest.json', 'SHA256SUMS', 'SM3SUMS']);

/** 文件完整: every file that the manifest and both lists of digests name is there, with these digests, and no other is listed. */
export function checkYearFiles({ files, manifest, sums, sm3Sums }: PublishedYear): YearCheck {
  const findings: Issue[] = [];
  for (const part of [manifest, sums, sm3Sums]) {
    const at = { path: [part.file], args: { file: part.file } };
    if (part.state === 'missing')
      findings.push(issueOf('replay.file-missing', { ...at, severity: 'warning' }));
    if (part.state === 'broken') findings.push(...part.issues);
  }
  if (manifest.state !== 'read') return conclude('year-files', findings);
  const listed = new Map(manifest.value.files.map((file) => [file.path, file]));
  for (const { path, bytes, sha256, sm3 } of listed.values()) {
    const content = files.get(path);
    const at = { path: [path], args: { file: path } };
    if (content === undefined) findings.push(issueOf('replay.file-missing', { ...at, severity: 'warning' }));
    else if (content.length !== bytes || !hasDigests(content, { sha256, sm3 }))
      findings.push(issueOf('replay.file-altered', at));
  }
  findings.push(
    ...compareSums(sums, { files, listed, digestOf: ({ sha256 }) => sha256, compute: digestOf }),
    ...compareSums(sm3Sums, { files, listed, digestOf: ({ sm3 }) => sm3, compute: sm3Of }),
  );
  for (const file of files.keys())
    if (!listed.has(file) && !describing.has(file))
      findings.push(issueOf('replay.file-unlisted', { severity: 'info', path: [file], args: { file } }));
  return conclude('year-files', findings, { files: listed.size });
}

function hasDigests(content: ByteSource, { sha256, sm3 }: Listed): boolean {
  return measured(content).measures().digest === sha256 && sm3Of(wholeOf(content)) === sm3;
}

type Listed = { readonly sha256: string; readonly sm3: string };

/** A list of digests says of every file what the manifest says, and of the manifest what it is. */
function compareSums(
  sums: PublishedYear['sums'],
  {
    files,
    listed,
    digestOf: statedOf,
    compute,
  }: {
    readonly files: PublishedYear['files'];
    readonly listed: ReadonlyMap<string, Listed>;
    readonly digestOf: (file: Listed) => string;
    readonly compute: (content: Uint8Array) => string;
  },
): Issue[] {
  if (sums.state !== 'read') return [];
  const names = new Set([...listed.keys(), ...sums.value.keys(), 'manifest.json']);
  return [...names]
    .filter((file) => {
      const content = files.get(file);
      const one = listed.get(file);
      const stated = one
        ? statedOf(one)
        : file === 'manifest.json' && content
          ? compute(wholeOf(content))
          : undefined;
      return sums.value.get(file) !== stated;
    })
    .map((file) => issueOf('replay.listing-differs', { path: [sums.file, file], args: { file } }));
}

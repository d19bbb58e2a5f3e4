import { manifestName, sumsName } from 'double-random/disclosure';
import { canonicalJson, digestOf, utf8, utf8ToText } from 'double-random/kernel';
import { type Files, relist } from '../fixtures/bundle.js';
import { parseObject } from './parse-object.js';

/** How far a forger goes: leaves it, makes the lists of files agree, or writes the journal anew as well. */
export type Care = 'none' | 'lists' | 'chain';

/** Covers the traces of a change. What cannot be covered, since the file is broken, stays as it is. */
export function cover(files: Files, care: Care): Files {
  if (care === 'none') return files;
  const covered = care === 'chain' ? rechain(files) : files;
  if (!covered.has(manifestName) || !isListing(textIn(covered, manifestName))) return covered;
  const listed = relist(covered);
  if (!covered.has(sumsName)) listed.delete(sumsName);
  return listed;
}

/** The journal names the record as it now is, and its lines hang together again. */
function rechain(files: Files): Files {
  const record = files.get('record.json');
  const lines = textIn(files, 'journal.ndjson')?.split('\n') ?? [];
  if (record === undefined || lines.length < 2) return files;
  let previous: string | undefined;
  let seq: unknown;
  const written = lines.slice(0, -1).map((line) => {
    const entry = parseObject(line);
    if (entry === undefined) return line;
    if (previous !== undefined) entry['previous'] = previous;
    if (typeof seq === 'number') entry['seq'] = seq + 1;
    seq = entry['seq'];
    if (entry['kind'] === 'draw-recorded') {
      entry['body'] = { ...(entry['body'] as object), record: digestOf(record) };
    }
    const text = isCanonical(entry) ? canonicalJson(entry) : line;
    // A line that belongs to others shows its digest only: the chain goes on from there.
    previous = typeof entry['digest'] === 'string' ? entry['digest'] : digestOf(text);
    return text;
  });
  return new Map(files).set('journal.ndjson', utf8([...written, ''].join('\n')));
}

function isListing(text: string | undefined): boolean {
  const manifest = parseObject(text ?? '');
  const files = manifest?.['files'];
  return (
    manifest !== undefined &&
    Array.isArray(files) &&
    files.every((file) => typeof file?.path === 'string') &&
    isCanonical(manifest)
  );
}

function isCanonical(value: unknown): boolean {
  try {
    canonicalJson(value);
    return true;
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return false;
    throw error;
  }
}

function textIn(files: Files, path: string): string | undefined {
  const bytes = files.get(path);
  return bytes === undefined ? undefined : utf8ToText(bytes);
}

import {
  type ByteSource,
  fail,
  type Identifier,
  type Issue,
  issueOf,
  linePieces,
  placeIssues,
  type Result,
  succeed,
  utf8ToText,
} from '../../kernel/index.js';
import { parseTargetEntry } from '../../plan/index.js';
import { readPlainEntry } from './plain-entry.js';
import { type SealedTargets, sealedTargets } from './sealed-targets.js';
import { RowCollector } from './target-rows.js';

const lineFeed = 10;
const lineFeedText = '\n';

/**
 * Reads the frame of the targets piece by piece, whatever its size; of each row no more is kept than its id, what group
 * it is of and where it stands.
 *
 * @returns the frame, or the issues of `parseTargetFrame` for the same bytes
 */
export function readSealedTargets(source: ByteSource): Result<SealedTargets> {
  const reading = new FrameReading(source.length);
  for (const { offset, bytes } of linePieces(source)) reading.take(bytes, offset);
  const issues = reading.findings();
  return issues.length > 0
    ? fail(issues)
    : succeed(sealedTargets(source, reading.rows.finish(source.length)));
}

class FrameReading {
  readonly rows: RowCollector;
  private readonly issues: Issue[] = [];
  private row = 0;
  private last: Identifier | undefined;
  private disorder: Issue | undefined;
  private isUtf8 = true;
  private isFinished = true;

  constructor(length: number) {
    this.rows = new RowCollector(length);
  }

  take(bytes: Uint8Array, offset: number): void {
    const text = utf8ToText(bytes);
    // Where every character is a byte, a place in the text is the same place in the bytes.
    const plain = text?.length === bytes.length ? text : undefined;
    let at = 0;
    while (at < bytes.length) {
      const entry = plain === undefined ? undefined : readPlainEntry(plain, at);
      if (entry !== undefined && plain?.[entry.end] === lineFeedText) {
        this.row++;
        this.follow(entry.id);
        this.rows.addPlain(entry, { bytes, start: offset + at });
        at = entry.end + 1;
        continue;
      }
      const end = bytes.indexOf(lineFeed, at);
      const line = utf8ToText(bytes.subarray(at, end < 0 ? bytes.length : end));
      this.row++;
      if (line === undefined) this.isUtf8 = false;
      else if (end < 0) this.isFinished = false;
      else this.takeLine(line, offset + at);
      at = end < 0 ? bytes.length : end + 1;
    }
  }

  /** What is wrong with the whole comes before what is wrong with a row, and both before their order. */
  findings(): readonly Issue[] {
    if (!this.isUtf8) return [issueOf('kernel.text-not-utf8')];
    if (!this.isFinished) return [issueOf('kernel.line-unfinished', { path: [this.row] })];
    if (this.issues.length > 0) return this.issues;
    return this.disorder === undefined ? [] : [this.disorder];
  }

  private takeLine(line: string, start: number): void {
    const entry = parseTargetEntry(line);
    if (!entry.ok) {
      for (const problem of placeIssues(entry.issues, [this.row])) this.issues.push(problem);
      return;
    }
    this.follow(entry.value.id);
    this.rows.addEntry(entry.value, start);
  }

  private follow(id: Identifier): void {
    const before = this.last;
    this.last = id;
    if (before === undefined || before < id) return;
    this.disorder ??= issueOf('plan.frame-order', { path: [this.row], args: { id, before } });
  }
}

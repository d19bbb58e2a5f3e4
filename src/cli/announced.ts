import { basename } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { readNotice } from '../core/disclosure/index.js';
import {
  type ByteSource,
  fail,
  placeIssues,
  type Result,
  succeed,
  utf8ToText,
  wholeOf,
} from '../core/kernel/index.js';
import type { Announcement } from '../core/replay/index.js';
import { readVerifiable, whileReading } from '../sdk/node/index.js';

/** How somebody tells what was published before a draw. */
export interface AnnouncedOptions {
  readonly commitment?: string;
  readonly notice?: string;
}

/** A commitment as people copy it: in any case, in groups of any length; all of its digits, or the first 16. */
export function readCommitment(text: string): string {
  const digits = text.normalize('NFKC').replace(/[\s-]/g, '').toLowerCase();
  if (!/^[0-9a-f]{16}(?:[0-9a-f]{48})?$/.test(digits))
    throw new InvalidArgumentError('Allowed choices are 64 hex digits, "18d5 f16d e7d0 1ea0".');
  return digits;
}

/** What was announced, from the digits and from the notice; or what is wrong with the notice. */
export async function readAnnounced({
  commitment,
  notice,
}: AnnouncedOptions): Promise<Result<readonly Announcement[]>> {
  const told = commitment === undefined ? [] : [{ commitment }];
  if (notice === undefined) return succeed(told);
  const name = basename(notice);
  const read = await readVerifiable(notice);
  if (!read.ok) return read;
  const found = await whileReading(() => readNotice(noticeIn(read.value.files)));
  const announced = found.ok ? found.value : found;
  if (!announced.ok) return fail(placeIssues(announced.issues, [name]));
  const { drawId, commitment: sealed } = announced.value;
  return succeed([...told, { commitment: sealed, drawId, notice: name }]);
}

/** A notice alone, or in the page that carries it; in a folder it could be anybody's. */
function noticeIn(files: ReadonlyMap<string, ByteSource>): string {
  const [source] = files.values();
  return source === undefined || files.size > 1 ? '' : (utf8ToText(wholeOf(source)) ?? '');
}

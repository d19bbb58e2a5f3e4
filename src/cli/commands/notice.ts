import { InvalidArgumentError } from 'commander';
import {
  type DrawNotice,
  type Venue,
  writeNoticePage,
  writeNoticeText,
} from '../../core/disclosure/index.js';
import { canonicalJson, type Instant, isCivilDate, isInstant, utf8 } from '../../core/kernel/index.js';
import { writeOutput } from '../../sdk/node/index.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import { addDocumentOptions, type DocumentFormat, type DocumentOptions } from '../document-options.js';
import type { Verb } from '../verb.js';

interface NoticeOptions extends DocumentOptions {
  readonly at?: Instant;
  readonly place?: string;
}

/** `notice DRAW [--at TIME] [--place PLACE] [--format html|json|text] [--out FILE]`: what is published before the draw. */
export const notice: Verb = (program, { phrases, perform }) => {
  const command = program
    .command('notice')
    .description(phrases.verbs.notice)
    .argument('<DRAW>', phrases.options.drawId)
    .option('--at <TIME>', phrases.options.drawTime, readBeijingTime)
    .option('--place <PLACE>', phrases.options.drawPlace);
  addDocumentOptions(command, phrases).action((draw: string, options: NoticeOptions) =>
    perform((context) => tellNotice(context, draw, options)),
  );
};

/** `2026-03-05 10:00` in Beijing time; an instant is taken as it is. */
function readBeijingTime(text: string): Instant {
  if (isInstant(text)) return text;
  const [, day = '', time = ''] = /^(\d{4}-\d{2}-\d{2})[ T]((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(text) ?? [];
  if (!isCivilDate(day)) throw new InvalidArgumentError('Allowed choices are "2026-03-05 10:00".');
  // SAFETY: toISOString of a whole minute, without its milliseconds, is an instant.
  return new Date(`${day}T${time}:00+08:00`).toISOString().replace('.000Z', 'Z') as Instant;
}

async function tellNotice(
  context: Context,
  draw: string,
  { format, at, place, out, force = false }: NoticeOptions,
): Promise<Answer> {
  const venue: Venue = { ...(at && { time: at }), ...(place?.trim() && { place: place.trim() }) };
  const made = await context.openOffice().notice(draw, venue);
  if (!made.ok) return answerFrom(made, () => ({ data: null, issues: [] }));
  const text = writeIn(format, made.value);
  const { phrases, suggest } = context;
  if (out === undefined) {
    // Only after a text: what follows a document would spoil it.
    const next = format === 'text' ? [suggest(`notice ${draw} --format html --out notice.html`)] : [];
    return { data: made.value, issues: [], lines: [text.trimEnd()], next };
  }
  const written = await writeOutput(out, [utf8(text)], { force });
  return answerFrom(written, () => ({
    data: { ...made.value, file: out },
    issues: [],
    lines: [phrases.notice.written(out), `  ${phrases.seal.commitment}${made.value.commitment}`],
  }));
}

function writeIn(format: DocumentFormat, notice: DrawNotice): string {
  if (format === 'json') return `${canonicalJson(notice)}\n`;
  return format === 'html' ? writeNoticePage(notice) : writeNoticeText(notice);
}

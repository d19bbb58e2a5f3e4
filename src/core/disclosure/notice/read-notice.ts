import { fail, isDigest, isIdentifier, issueOf, type Result, succeed } from '../../kernel/index.js';
import { pageHead } from '../../markup/index.js';
import type { DrawNotice } from './model.js';
import { noticeStyle } from './page-style.js';
import { parseNotice } from './schema.js';

/** What the body of a notice is made of. With nothing else, and with its own style, nothing in it can be hidden. */
const elements =
  'body|header|h1|h2|p|span|main|section|dl|div|dt|dd|ul|li|table|thead|tbody|tr|th|td|footer|html';
const attributes = 'class|id|aria-labelledby|role|tabindex|scope|lang';
const strangeMarkup = new RegExp(`<(?!/?(?:${elements})(?: (?:${attributes})="[^"<>]*")*>)`);

/** What a notice binds an office to, read from any form of it that carries it to the digit. */
export type AnnouncedDraw = Pick<DrawNotice, 'drawId' | 'title' | 'authority' | 'commitment'> &
  Partial<Pick<DrawNotice, 'mode' | 'method' | 'sealedAt'>>;

/**
 * Reads what a notice announced, from its data or from its page as it was published.
 *
 * A page that was changed is refused: it could say one thing to the eye and another to a program.
 *
 * @returns the announcement; or `disclosure.no-notice` for what is neither, `disclosure.notice-altered` for a page that
 *   is not as it was written, and issues of `parseNotice`
 * @example
 * ```ts
 * import { sampleDraft, sampleDraw } from 'double-random/sdk';
 * const { draft } = sampleDraft();
 * const { plan, commitment } = sampleDraw();
 * const papers = { task: draft.task, rules: draft.rules, items: draft.items.records };
 * const notice = composeNotice({ plan, ...papers, sealedAt: instant('2026-03-02T01:00:00Z') });
 * const read = readNotice(notice.ok ? writeNoticePage(notice.value) : '');
 * assert.equal(read.ok && read.value.commitment, commitment);
 * ```
 */
export function readNotice(content: string): Result<AnnouncedDraw> {
  if (/^\ufeff?\s*</.test(content)) return readPage(content);
  if (!content.includes('"double-random/notice@')) return fail([issueOf('disclosure.no-notice')]);
  const notice = parseNotice(content.replace(/^\ufeff/, ''));
  if (!notice.ok) return notice;
  const { drawId, title, authority, commitment, mode, method, sealedAt } = notice.value;
  return succeed({ drawId, title, authority, commitment, mode, method, sealedAt });
}

/** The page as `writeNoticePage` writes it: the digits stand in groups, the foot names the draw and the format. */
function readPage(page: string): Result<AnnouncedDraw> {
  const text = (pattern: RegExp) => unescapeHtml(pattern.exec(page)?.[1] ?? '');
  const authority = text(/<p class="authority">([^<]*)<\/p>/);
  const foot = text(/<footer><p>([^<]*)<\/p><\/footer>/).split('\u3000');
  const commitment = text(/<p class="digits">((?:<span>[0-9a-f]{8}<\/span> ?){8})<\/p>/).replace(
    /<\/?span>| /g,
    '',
  );
  const drawId = foot.at(-3) ?? '';
  const isNotice = foot.at(-1)?.startsWith('double-random/notice@') === true;
  if (!isNotice || !isDigest(commitment) || !isIdentifier(drawId))
    return fail([issueOf('disclosure.no-notice')]);
  if (!isAsWritten(page)) return fail([issueOf('disclosure.notice-altered')]);
  const isRehearsal = page.includes('<body class="rehearsal">');
  return succeed({
    drawId,
    title: text(/<h1>([^<]*)<\/h1>/),
    authority,
    commitment,
    mode: isRehearsal ? 'rehearsal' : 'official',
  });
}

/** The head to the letter, the body of what a notice is made of, and what was read of it there once. */
function isAsWritten(page: string): boolean {
  const title = unescapeHtml(/<title>([^<]*)<\/title>/.exec(page)?.[1] ?? '');
  const { markup: head } = pageHead(title, noticeStyle);
  const body = page.slice(head.length);
  const isOnce = (part: RegExp) => body.match(part)?.length === 1;
  const parts = [/class="[^"]*\bdigits\b/g, /class="[^"]*\bauthority\b/g, /<h1\b/g, /<footer\b/g];
  return page.startsWith(head) && !strangeMarkup.test(body) && parts.every(isOnce);
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

function unescapeHtml(markup: string): string {
  return markup.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
}

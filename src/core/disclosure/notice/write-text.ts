import type { DrawNotice } from './model.js';
import { arrangeNotice, attentionLines, headFacts, type NoticeSection } from './sections.js';
import type { Words } from './words.js';

/**
 * The notice as plain text, for a message or a notice board: the same words as the page.
 *
 * @example
 * ```ts
 * import { sampleDraft, sampleDraw } from 'double-random/sdk';
 * const { draft } = sampleDraft();
 * const { plan, commitment } = sampleDraw();
 * const papers = { task: draft.task, rules: draft.rules, items: draft.items.records };
 * const notice = composeNotice({ plan, ...papers, sealedAt: instant('2026-03-02T01:00:00Z') });
 * assert.ok(notice.ok && writeNoticeText(notice.value).includes(groupDigits(commitment).slice(0, 35)));
 * ```
 */
export function writeNoticeText(notice: DrawNotice): string {
  const { authority, title, mode, commitment } = notice;
  const digits = groupDigits(commitment);
  const lines = [
    ...(mode === 'rehearsal' ? ['【演练 Rehearsal】'] : []),
    authority,
    title,
    '“双随机、一公开”抽取公告 Notice of a random draw',
    '',
    '封存指纹 Commitment:',
    `  ${digits.slice(0, 35)}`,
    `  ${digits.slice(36)}`,
    '',
    ...headFacts(notice).map(([label, value]) => `${both(label)}: ${both(value)}`),
    ...attentionBlock(attentionLines(notice)),
    ...arrangeNotice(notice).flatMap(sectionLines),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * The 64 digits of a digest in groups of eight, as people read them to each other.
 *
 * @example
 * ```ts
 * assert.equal(groupDigits(digestOf('')).slice(0, 17), 'e3b0c442 98fc1c14');
 * ```
 */
export function groupDigits(digest: DrawNotice['commitment']): string {
  return digest.replace(/(.{8})(?=.)/g, '$1 ');
}

function attentionBlock(lines: readonly Words[]): string[] {
  return lines.length === 0 ? [] : ['', '请注意 Please note:', ...lines.map((line) => `  ！${both(line)}`)];
}

function sectionLines({ title, table, lines }: NoticeSection): string[] {
  const rows = table === undefined ? [] : [table.columns, ...table.rows];
  const told = rows.map((cells) => `  ${cells.map(both).join(' | ')}`);
  return ['', both(title), ...told, ...lines.map((line) => `  ${both(line)}`)];
}

function both({ zh, en }: Words): string {
  return zh === en || en === '' ? zh : `${zh} ${en}`;
}

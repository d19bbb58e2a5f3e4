import { isShown, type JournalEntry, type JournalKind } from '../../journal/index.js';
import type { CanonicalValue } from '../../kernel/index.js';
import type { PageParts } from '../model.js';

/** How often the draw was recorded, as the journal tells; every record after the first is a redraw. */
export function countDraws(parts: PageParts): { readonly draws: number; readonly redraws: number } {
  const draws = entriesOf(parts, 'draw-recorded').length;
  return { draws, redraws: Math.max(0, draws - 1) };
}

/** The journal's lines of one kind that belong to this draw, oldest first. */
export function entriesOf({ journal, plan }: PageParts, kind: JournalKind): readonly JournalEntry[] {
  return journal.filter(isShown).filter((entry) => entry.kind === kind && entry.body['draw'] === plan.drawId);
}

/** A fact of a line as text, where it has it. */
export function factOf({ body }: JournalEntry, name: string): string | undefined {
  const fact: CanonicalValue | undefined = body[name];
  return typeof fact === 'string' ? fact : undefined;
}

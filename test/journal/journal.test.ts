import {
  appendEntry,
  excerptJournal,
  isShown,
  type JournalStep,
  readExcerpt,
  readJournal,
} from 'double-random/journal';
import { identifier, instant, ndjsonLines } from 'double-random/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const at = (minute: number) => instant(`2026-03-01T01:${String(minute).padStart(2, '0')}:00Z`);
const write = (steps: readonly JournalStep[]): string[] => {
  const lines: string[] = [];
  for (const step of steps) lines.push(appendEntry(lines[lines.length - 1], step));
  return lines;
};
const lines = write([
  { time: at(0), kind: 'targets-adopted', body: { version: 1 } },
  { time: at(1), kind: 'share-committed', body: { draw: 'D-1', party: 'office' } },
  { time: at(2), kind: 'plan-sealed', body: { draw: 'D-2' } },
  { time: at(3), kind: 'plan-sealed', body: { draw: 'D-1' } },
  { time: at(4), kind: 'rules-adopted', body: { version: 2 } },
  { time: at(5), kind: 'draw-recorded', body: { draw: 'D-1' } },
  { time: at(6), kind: 'edition-published', body: { draw: 'D-1' } },
]);
const excerpt = (text: string) => {
  const split = ndjsonLines(text);
  return split.ok ? split.value : [];
};
const problems = (read: ReturnType<typeof readJournal>) =>
  read.ok ? [] : read.issues.map(({ code, path }) => [code, path[0]]);

describe('the journal', () => {
  it('hangs together', () => {
    expect(readJournal(lines).ok).toBe(true);
    expect(readJournal([]).ok).toBe(true);
  });

  it('shows every line that was removed, doubled, swapped or changed, but the last ones removed', () => {
    fc.assert(
      fc.property(fc.nat({ max: lines.length - 1 }), fc.nat({ max: lines.length - 1 }), (one, other) => {
        const removed = lines.filter((_, index) => index !== one);
        expect(readJournal(removed).ok).toBe(one === lines.length - 1);
        expect(
          readJournal([...lines.slice(0, one), ...lines.slice(one).flatMap((line) => [line, line])]).ok,
        ).toBe(false);
        if (one === other) return;
        const swapped = [...lines];
        [swapped[one], swapped[other]] = [lines[other] as string, lines[one] as string];
        expect(readJournal(swapped).ok).toBe(false);
      }),
    );
  });

  it('names the row where the chain breaks', () => {
    const changed = lines.map((line, index) => (index === 2 ? line.replace('D-2', 'D-9') : line));
    expect(problems(readJournal(changed))).toEqual([['journal.chain-broken', 4]]);
    expect(problems(readJournal(lines.filter((_, index) => index !== 2)))).toEqual([
      ['journal.sequence', 3],
      ['journal.chain-broken', 3],
    ]);
  });

  it('notices time running backwards', () => {
    const back = write([
      { time: at(5), kind: 'plan-sealed', body: {} },
      { time: at(4), kind: 'draw-recorded', body: {} },
    ]);
    expect(problems(readJournal(back))).toEqual([['journal.time-backwards', 2]]);
  });
});

describe('an excerpt', () => {
  const own = excerpt(excerptJournal(lines, identifier('D-1')));

  it('runs from the first line of the draw to the last but its publications', () => {
    const read = readExcerpt(own);
    expect(read.ok && read.value.map((entry) => (isShown(entry) ? entry.kind : 'withheld'))).toEqual([
      'share-committed',
      'withheld',
      'plan-sealed',
      'withheld',
      'draw-recorded',
    ]);
  });

  it('says nothing of other draws', () => {
    expect(own.join('\n')).not.toContain('D-2');
  });

  it('breaks wherever a line is dropped in the middle', () => {
    for (let index = 1; index < own.length - 1; index++) {
      expect(readExcerpt(own.filter((_, other) => other !== index)).ok).toBe(false);
    }
  });
});

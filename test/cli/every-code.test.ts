import { catalogues, explainableCodes, explainCode, renderIssue } from 'double-random/messages';
import { readTargetId } from 'double-random/pools';
import { describe, expect, it } from 'vitest';
import { fileProvocations } from './every-code/files.js';
import { historyProvocations } from './every-code/history.js';
import { itemProvocations } from './every-code/items.js';
import { officeProvocations } from './every-code/offices.js';
import { ofDraws, otherRooms, outOfReach } from './every-code/out-of-reach.js';
import { planProvocations } from './every-code/plans.js';
import { poolProvocations } from './every-code/pools.js';
import type { Desk, Provocation } from './every-code/provocation.js';
import { tableProvocations } from './every-code/tables.js';
import { workbookProvocations } from './every-code/workbooks.js';
import { openTerminal } from './terminal.js';

// One entry for each code: add yours to the file of its room.
const provocations = Object.entries({
  ...fileProvocations,
  ...workbookProvocations,
  ...tableProvocations,
  ...poolProvocations,
  ...itemProvocations,
  ...planProvocations,
  ...historyProvocations,
  ...officeProvocations,
});

/** The catalogue is compiled against the lists of codes of every room: no code of theirs is missing here. */
const codesOfRegisters = Object.keys(catalogues.zh.issues).filter(
  (code) => !otherRooms.has(code.slice(0, code.indexOf('.'))) && !ofDraws.includes(code),
);

/** What a command line leaves on a desk of its own, without the name of that desk's folder. */
async function provoke<Seen>(
  { open, commandLine }: Provocation,
  run: (desk: Desk, argv: readonly string[]) => Promise<Seen>,
): Promise<Seen> {
  const desk = await open();
  try {
    const seen = await run(desk, [...(await commandLine(desk)), '--office', desk.office]);
    return JSON.parse(JSON.stringify(seen).replaceAll(desk.folder, ''));
  } finally {
    desk.remove();
  }
}

describe('on the command line', () => {
  it('every code of registers and their import is provoked, or it is said why it cannot be', () => {
    const known = new Set([...provocations.map(([code]) => code), ...Object.keys(outOfReach)]);
    expect(codesOfRegisters.filter((code) => !known.has(code))).toEqual([]);
    expect([...known].filter((code) => !codesOfRegisters.includes(code))).toEqual([]);
    expect(provocations.filter(([code]) => code in outOfReach)).toEqual([]);
  });

  it.each(provocations)('%s is told in both languages, with its cell', async (code, provocation) => {
    const [answer, zh, en] = await Promise.all([
      provoke(provocation, (desk, argv) => desk.json(...argv)),
      provoke(provocation, (desk, argv) => desk.run(...argv)),
      provoke(provocation, (desk, argv) => desk.run(...argv, '--lang', 'en')),
    ]);
    const issues = answer.issues.filter((issue) => issue.code === code);
    const [first] = issues;
    if (first === undefined) throw new Error(`not told: ${JSON.stringify(answer.issues)}`);
    expect(first.cell).toBe(provocation.cell);
    if (first.cell !== undefined)
      expect(first.path.join(' › ')).toMatch(/^名录\.(?:csv|xlsx › Sheet1)(?: › |$)/);
    expect([zh.code, en.code]).toEqual([answer.code, answer.code]);
    for (const [language, screen] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      // SAFETY: the severity in the JSON was written from an issue.
      const { place, message, remedy } = renderIssue(first as Parameters<typeof renderIssue>[0], language);
      expect(`${message} ${remedy}`).not.toMatch(/\{\w+\}|undefined|NaN|“”|""/);
      expect(screen.err).toContain(`[${code}]`);
      expect(screen.err).toContain(message);
      expect(screen.err).toContain(place);
      if (first.cell !== undefined) expect(place).toContain(`(${first.cell})`);
    }
  });

  it('explain answers for every code there is', async () => {
    const terminal = openTerminal();
    try {
      for (const code of explainableCodes()) {
        for (const language of ['zh', 'en'] as const) {
          const { code: exit, out } = await terminal.run('explain', code, '--lang', language);
          expect([exit, out.startsWith(`${code}\n`)], code).toEqual([0, true]);
          expect(out).toContain(explainCode(code, language)?.message);
        }
      }
    } finally {
      terminal.remove();
    }
  });
});

it('pools.id-trimmed is told where one id is read alone', () => {
  const reading = readTargetId(' A1');
  expect(reading.ok && reading.value.issues.map((issue) => renderIssue(issue, 'en').message)).toEqual([
    'Blanks around " A1" were cut; it was read as A1.',
  ]);
});

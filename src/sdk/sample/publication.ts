import { discloseRecord, type Edition } from '../../core/disclosure/index.js';
import { appendEntry, excerptJournal, type JournalStep } from '../../core/journal/index.js';
import { canonicalJson, digestOf, instant, ndjsonText } from '../../core/kernel/index.js';
import { sealRecord } from '../../core/record/index.js';
import { sampleDraft, sampleDraw, sampleOffice } from './small-office.js';

/**
 * The published files of the small office's first draw, made by the core alone: for examples and tests of replays.
 *
 * @example
 * ```ts
 * assert.ok(samplePublication('public').has('record.json'));
 * ```
 */
export function samplePublication(edition: Edition): ReadonlyMap<string, Uint8Array> {
  const { draft } = sampleDraft();
  const { targets, inspectors } = sampleOffice();
  const draw = sampleDraw();
  const { recordText } = sealRecord(draw);
  const files = discloseRecord({
    ...draw,
    edition,
    recordText,
    taskText: canonicalJson(draft.task),
    rulesText: canonicalJson(draft.rules),
    itemsText: ndjsonText(draft.items.records),
    targetRecords: targets,
    inspectorRecords: inspectors,
    journalText: excerptJournal(sampleJournal(digestOf(recordText)), draw.plan.drawId),
  });
  if (!files.ok) throw new TypeError(`Cannot publish the sample: ${files.issues[0]?.code}`);
  return files.value;
}

/** The lines that the small office's first draw leaves. */
function sampleJournal(record: string): string[] {
  const { plan, commitment, evidence } = sampleDraw();
  const { drawId: draw, planItem, mode } = plan;
  const steps: readonly Omit<JournalStep, 'time'>[] = [
    ...plan.entropy.parties.map((party) => ({
      kind: 'share-committed' as const,
      body: { draw, party: party.id, commitment: party.commitment },
    })),
    { kind: 'plan-sealed', body: { draw, planItem, mode, commitment } },
    ...Object.entries(evidence.reveals).map(([party, share]) => ({
      kind: 'share-revealed' as const,
      body: { draw, party, share },
    })),
    ...evidence.sources.map(({ id, value }) => ({
      kind: 'source-observed' as const,
      body: { draw, source: id, value },
    })),
    { kind: 'draw-recorded', body: { draw, commitment, record } },
  ];
  const lines: string[] = [];
  for (const [at, step] of steps.entries()) {
    const time = instant(`2026-03-02T0${at}:00:00Z`);
    lines.push(appendEntry(lines[lines.length - 1], { time, ...step }));
  }
  return lines;
}

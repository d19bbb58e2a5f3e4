import type { JournalEntry, JournalLine } from '../../core/journal/index.js';
import type { Instant } from '../../core/kernel/index.js';
import type { OpenedDraw } from '../desk/model.js';
import { type Child, element } from '../element.js';
import type { Scene } from '../state.js';
import type { PageWords } from '../words/zh.js';
import { section } from './marks.js';

interface Step {
  readonly title: string;
  readonly time?: Instant;
  /** What stands in the place of a time. */
  readonly untimed?: string;
  readonly details: readonly string[];
  readonly isAlarm?: boolean;
}

/** 时间线: what came after what, with the time between. */
export function timelineView({ state: { opened }, words }: Scene): Child {
  if (opened?.kind !== 'draw') return undefined;
  const steps = arrange(opened, words);
  let last: Instant | undefined;
  const items = steps.map((step) => {
    const gap =
      last !== undefined && step.time !== undefined ? gapBetween(last, step.time, words) : undefined;
    last = step.time ?? last;
    return [
      gap !== undefined && element('li', { class: 'gap' }, gap),
      element(
        'li',
        { class: step.isAlarm === true ? 'step alarm' : 'step' },
        element('h3', {}, step.title),
        step.time === undefined
          ? element('p', { class: 'time' }, step.untimed ?? words.untimed)
          : element('p', { class: 'time' }, element('time', { datetime: step.time }, words.time(step.time))),
        step.details.map((detail) => element('p', {}, detail)),
      ),
    ];
  });
  return section(
    'timeline',
    words.timeline,
    element('p', { class: 'quiet' }, words.timelineLead),
    element('ol', { class: 'timeline' }, items),
  );
}

function arrange(draw: OpenedDraw, words: PageWords): readonly Step[] {
  const { plan, journal, rulesName = '' } = draw;
  const shown = journal.filter(isEntry);
  const own = shown.filter(({ body }) => body['draw'] === plan.drawId);
  const timed = own.flatMap((entry): Step[] => {
    const step = stepOf(entry, { draw, words });
    return step === undefined ? [] : [{ ...step, time: entry.time }];
  });
  const others = shown
    .filter(({ kind, body }) => kind === 'plan-sealed' && body['draw'] !== plan.drawId)
    .map(
      (entry): Step => ({
        title: words.otherAttempt(String(entry.body['draw'] ?? '')),
        time: entry.time,
        details: [],
        isAlarm: plan.batch === undefined,
      }),
    );
  const inTime = [...timed, ...others].sort((left, right) => compare(left.time ?? '', right.time ?? ''));
  const merged = inTime.reduce<readonly Step[]>(joinStep, []);
  return [
    {
      title: words.rulesFixed,
      untimed: words.before,
      details: [words.rulesDetail(rulesName, plan.rules.version)],
    },
    ...merged,
    { title: words.published, untimed: words.publishedDetail, details: [] },
  ];
}

/** Several parties at the same moment are one step. */
function joinStep(steps: readonly Step[], step: Step): readonly Step[] {
  const last = steps[steps.length - 1];
  if (last === undefined || last.title !== step.title || last.time !== step.time) return [...steps, step];
  return [...steps.slice(0, -1), { ...last, details: [...last.details, ...step.details] }];
}

function stepOf(
  { kind, body }: JournalEntry,
  { draw: { plan }, words }: { draw: OpenedDraw; words: PageWords },
): Step | undefined {
  const of = (name: string): string[] => (typeof body[name] === 'string' ? [body[name]] : []);
  switch (kind) {
    case 'share-committed':
      return { title: words.committed, details: of('party') };
    case 'plan-sealed':
      return {
        title: words.sealed,
        details: [words.sealedDetail(plan.targets.universe), ...of('commitment')],
      };
    case 'share-revealed':
      return { title: words.revealed, details: of('party') };
    case 'source-observed': {
      const source = plan.entropy.sources.find(({ id }) => id === body['source']);
      return {
        title: words.observed,
        details: [...(source === undefined ? [] : [words.source(source)]), ...of('value')],
      };
    }
    case 'draw-recorded':
      return { title: words.recorded, details: [words.recordedDetail] };
    default:
      return undefined;
  }
}

function gapBetween(from: Instant, to: Instant, words: PageWords): string {
  const minutes = Math.round((Date.parse(to) - Date.parse(from)) / 60_000);
  if (minutes < 1) return words.noGap;
  return words.gap(words.span(Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60));
}

function isEntry(line: JournalLine): line is JournalEntry {
  return 'kind' in line;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

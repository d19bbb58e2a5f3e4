import type { Instant, Issue, ReplayReport, Result } from 'double-random';
import { renderCheck, renderIssue } from 'double-random/messages';

/** Prints the demonstration step by step. */
export interface Narrator {
  readonly step: (title: string) => void;
  /** The command line that does what comes next. */
  readonly command: (line: string) => void;
  readonly say: (...lines: readonly string[]) => void;
}

export function makeNarrator(print: (line: string) => void): Narrator {
  let steps = 0;
  return {
    step: (title) => print(`\n${++steps}. ${title}`),
    command: (line) => print(`   $ double-random ${line}`),
    say: (...lines) => {
      for (const line of lines) print(`   ${line}`);
    },
  };
}

/** A clock that is moved by hand, so that sealing, reveals, lottery and draw lie days apart. */
export interface DemoClock {
  now(): Instant;
  moveTo(moment: Instant): void;
}

export function makeDemoClock(start: Instant): DemoClock {
  let moment = start;
  return {
    now: () => moment,
    moveTo: (later) => {
      moment = later;
    },
  };
}

/** The value of a step that must not fail here. */
export function must<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  const told = result.issues.slice(0, 5).map((issue: Issue) => {
    const { place, message } = renderIssue(issue, 'zh');
    return `${place} ${message}`.trim();
  });
  throw new Error(told.join('\n'));
}

/** A replay, one line a check; the first finding below it. */
export function replayLines({ checks }: ReplayReport): string[] {
  return checks.flatMap((check) => {
    const { name, outcome, findings } = renderCheck(check, 'zh');
    const [first] = findings;
    return [
      `${outcome.padEnd(4, '　')}  ${name}`,
      ...(first ? [`        ${first.place}：${first.message}`] : []),
    ];
  });
}

export function group(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

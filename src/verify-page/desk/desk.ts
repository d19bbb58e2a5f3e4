import { canonicalJson, instant } from '../../core/kernel/index.js';
import {
  type BundleFacts,
  type BundleSources,
  composeReport,
  findStanding,
  type ReplayReport,
  type ReportSubject,
  replayChecks,
  subjectOf,
} from '../../core/replay/index.js';
import { writeReportPage, writeReportText } from '../../sdk/papers/index.js';
import { isWellFormed, learnForms } from './known-forms.js';
import type { Answer, Question, Reply, ReportPaper } from './model.js';
import { openSources } from './open.js';
import { doubtOf, readCode } from './read-code.js';
import { readSources } from './sources.js';
import { tamperWith } from './tamper.js';

/** What a file that must be held at once may take: more than a browser's tab can hold is told, not tried. */
const wholeFileLimit = 2 ** 29;

/** Answers questions about one bundle, piece after piece, wherever it runs. */
export type Desk = (question: Question) => Generator<Reply>;

/** A desk with nothing on it yet. */
export function openDesk(): Desk {
  let files: BundleSources = new Map();
  let facts: BundleFacts | undefined;
  let report: ReplayReport | undefined;

  return function* answer(question) {
    switch (question.kind) {
      case 'open': {
        [files, facts, report] = [new Map(), undefined, undefined];
        const read = readSources(question.delivery);
        if (!read.ok) return yield { kind: 'opened', opened: { kind: 'unreadable', issues: read.issues } };
        files = read.value;
        const { opened, facts: found } = openSources(files);
        facts = found;
        return yield { kind: 'opened', opened };
      }
      case 'find':
        return yield { kind: 'answer', answer: findCode(question.text) };
      case 'verify':
        report = yield* replay(files);
        return;
      case 'tamper': {
        const tampered = tamperWith(files, question.file);
        yield { kind: 'altered', alteration: tampered?.alteration };
        if (tampered !== undefined) yield* replay(tampered.files);
        return;
      }
      case 'report':
        return yield {
          kind: 'report',
          report: report && writeReport(subjectOf(report, { name: question.name, files }), question),
        };
    }
  };

  function findCode(text: string): Answer {
    const ids = readCode(text);
    const [id] = ids;
    if (facts === undefined || id === undefined)
      return { id: text.trim(), standing: undefined, doubt: undefined };
    for (const candidate of ids) {
      const standing = findStanding(files, { facts, id: candidate });
      if (standing.kind !== 'absent' && standing.kind !== 'not-shown')
        return { id: candidate, standing, doubt: undefined };
    }
    const forms = learnForms(files);
    const [bare = id] = ids.slice(1);
    const likely =
      ids.find((one) => isWellFormed(one, forms)) ??
      (forms.hasCreditCodes || /^.{16,20}$/.test(bare) ? bare : id);
    return {
      id: likely,
      standing: findStanding(files, { facts, id: likely }),
      doubt: doubtOf(likely, forms),
    };
  }
}

function writeReport(
  subject: ReportSubject,
  { form, language }: Extract<Question, { kind: 'report' }>,
): ReportPaper {
  const verifiedAt = instant(`${new Date().toISOString().slice(0, 19)}Z`);
  const report = composeReport([subject], { verifiedAt });
  if (form === 'html') return { form, content: writeReportPage(report) };
  if (form === 'txt') return { form, content: writeReportText(report, language) };
  return { form, content: canonicalJson(report) };
}

function* replay(files: BundleSources): Generator<Reply, ReplayReport> {
  const started = Date.now();
  const checks = replayChecks(files, { wholeFileLimit });
  for (;;) {
    const step = checks.next();
    if (step.done === true) {
      yield { kind: 'verdict', outcome: step.value.outcome, milliseconds: Date.now() - started };
      return step.value;
    }
    yield { kind: 'check', check: step.value };
  }
}

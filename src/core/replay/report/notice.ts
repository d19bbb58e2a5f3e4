import { type AnnouncedDraw, readNotice } from '../../disclosure/index.js';
import { type ByteSource, digestOf, placeIssues, utf8ToText, wholeOf } from '../../kernel/index.js';
import type { ReportSubject, SubjectFacts } from './model.js';
import { plainFinding, plainText } from './plain.js';

/** The notice of a draw: what it announces. There is nothing yet to verify it by. */
export function readNoticeSubject(files: ReadonlyMap<string, ByteSource>, name: string): ReportSubject {
  const [[file, source] = ['', new Uint8Array()]] = files;
  const bytes = wholeOf(source);
  const notice = readNotice(utf8ToText(bytes) ?? '');
  const facts: SubjectFacts = {
    ...(notice.ok && factsOf(notice.value)),
    file: plainText(file),
    fileDigest: digestOf(bytes),
  };
  const findings = notice.ok ? [] : placeIssues(notice.issues, [file]).map(plainFinding);
  return {
    kind: 'notice',
    place: [plainText(name)],
    facts,
    outcome: 'not-run',
    checks: notice.ok ? [] : [{ id: 'files', outcome: 'not-run', args: {}, findings }],
  };
}

function factsOf({ title, authority, ...notice }: AnnouncedDraw): SubjectFacts {
  return { ...notice, title: plainText(title), authority: plainText(authority) };
}

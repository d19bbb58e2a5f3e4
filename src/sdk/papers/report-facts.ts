import { formatBeijingTime, groupByFour } from '../../core/disclosure/index.js';
import type { Instant } from '../../core/kernel/index.js';
import type { NamedSoftware, ReplayReportDocument, ReportSubject } from '../../core/replay/index.js';
import { catalogues, type Language } from '../../messages/index.js';

/** One fact as people read it. */
export interface LabelledFact {
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

const order = [
  'place',
  'title',
  'drawId',
  'authority',
  'mode',
  'edition',
  'method',
  'commitment',
  'groups',
  'announced',
  'state',
  'sealedAt',
  'recordDigest',
  'file',
  'fileDigest',
  'localHolidays',
  'software',
  'verifier',
  'verifiedAt',
] as const;

/** What a report, or one subject of it, says of itself, in the order in which it is read. */
export function listFacts(of: ReplayReportDocument | ReportSubject, language: Language): LabelledFact[] {
  const { facts: labels, values } = catalogues[language].report;
  const told: Partial<Record<(typeof order)[number], string>> =
    'subjects' in of ? factsOfReport(of, language) : factsOfSubject(of, language);
  return order.flatMap((key) => {
    const value = told[key];
    if (value === undefined) return [];
    return [
      { key, label: labels[key], value: Object.hasOwn(values, value) ? (values[value] ?? value) : value },
    ];
  });
}

function factsOfReport({ verifier, verifiedAt }: ReplayReportDocument, language: Language) {
  return {
    verifier: nameSoftware(verifier),
    ...(verifiedAt && { verifiedAt: timeOf(verifiedAt, language) }),
  };
}

function factsOfSubject({ kind, place, facts: told }: ReportSubject, language: Language) {
  const { software, localHolidays: local, announced, sealedAt, ...facts } = told;
  const { parts, byNotice, sealed } = catalogues[language].report;
  const part = facts.file === undefined ? undefined : parts[facts.file];
  const notice = announced?.notice;
  const inBrackets = (text: string) => byNotice.replace('{notice}', () => text);
  return {
    place: place.join(' › '),
    ...facts,
    ...(part !== undefined && { file: `${facts.file}${inBrackets(part)}` }),
    ...(kind === 'notice' && facts.commitment && { groups: groupByFour(facts.commitment), state: sealed }),
    ...(announced && {
      announced: `${announced.commitment}${notice === undefined ? '' : inBrackets(notice)}`,
    }),
    ...(sealedAt && { sealedAt: timeOf(sealedAt, language) }),
    ...(local && { localHolidays: `${local.place}，${local.basis}` }),
    ...(software && { software: nameSoftware(software) }),
  };
}

function timeOf(at: Instant, language: Language): string {
  return language === 'zh' ? `北京时间 ${formatBeijingTime(at)}` : at;
}

function nameSoftware({ name, version }: NamedSoftware): string {
  return `${name} ${version}`;
}

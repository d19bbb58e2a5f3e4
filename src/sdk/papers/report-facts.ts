import { formatBeijingTime } from '../../core/disclosure/index.js';
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
    'subjects' in of ? factsOfReport(of, language) : factsOfSubject(of);
  return order.flatMap((key) => {
    const value = told[key];
    if (value === undefined) return [];
    return [
      { key, label: labels[key], value: Object.hasOwn(values, value) ? (values[value] ?? value) : value },
    ];
  });
}

function factsOfReport({ verifier, verifiedAt }: ReplayReportDocument, language: Language) {
  const at = verifiedAt && (language === 'zh' ? `北京时间 ${formatBeijingTime(verifiedAt)}` : verifiedAt);
  return { verifier: nameSoftware(verifier), ...(at && { verifiedAt: at }) };
}

function factsOfSubject({ place, facts: { software, localHolidays: local, ...facts } }: ReportSubject) {
  return {
    place: place.join(' › '),
    ...facts,
    ...(local && { localHolidays: `${local.place}，${local.basis}` }),
    ...(software && { software: nameSoftware(software) }),
  };
}

function nameSoftware({ name, version }: NamedSoftware): string {
  return `${name} ${version}`;
}

import type { CalendarIssueCode } from '../../core/calendar/index.js';
import type { Wording } from '../wording.js';

export const calendarWords: Readonly<Record<CalendarIssueCode, Wording>> = {
  'calendar.year-unknown': {
    message: 'The holidays of {year} are not known, so it cannot be told whether {day} is a working day.',
    remedy:
      'Update the program once the State Council has published its notice for {year}; until then count by hand.',
  },
  'calendar.local-malformed': {
    message: 'This place of the file of local days off: {flaw}.',
    remedy:
      'Write it as {"place":"…","basis":"the document","off":[{"from":"2026-03-20","to":"2026-03-22"}]}.',
  },
  'calendar.local-span': {
    message:
      'The local days off "{from} to {to}" are no span: they end before they begin, or last over a year.',
    remedy: 'Look the first and the last day up in the notice; of a single day write it twice.',
  },
};

import type { CalendarIssueCode } from '../../core/calendar/index.js';
import type { Wording } from '../wording.js';

export const calendarWords: Readonly<Record<CalendarIssueCode, Wording>> = {
  'calendar.year-unknown': {
    message: 'The holidays of {year} are not known, so it cannot be told whether {day} is a working day.',
    remedy:
      'Update the program once the State Council has published its notice for {year}; until then count by hand.',
  },
};

/** Issue codes of the calendar. A code is for ever. */
export const calendarIssueCodes = [
  'calendar.year-unknown',
  'calendar.local-malformed',
  'calendar.local-span',
] as const;

export type CalendarIssueCode = (typeof calendarIssueCodes)[number];

/** Issue codes of the calendar. A code is for ever. */
export const calendarIssueCodes = ['calendar.year-unknown'] as const;

export type CalendarIssueCode = (typeof calendarIssueCodes)[number];

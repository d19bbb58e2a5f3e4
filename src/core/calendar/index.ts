/** 工作日: the working days of organs by the notices of the State Council, and the last day of a term. */
export { type CalendarIssueCode, calendarIssueCodes } from './codes.js';
export type { DaySpan, HolidayYear, LocalHolidays, Term } from './model.js';
export { parseLocalHolidays } from './schema.js';
export { stateCouncilYears } from './state-council.js';
export { type CalendarData, openCalendar, type WorkCalendar } from './work-calendar.js';

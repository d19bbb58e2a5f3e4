import type { CalendarIssueCode } from '../../core/calendar/index.js';
import type { Wording } from '../wording.js';

export const calendarWords: Readonly<Record<CalendarIssueCode, Wording>> = {
  'calendar.year-unknown': {
    message: '还没有 {year} 年的节假日安排，不能推算 {day} 是不是工作日。',
    remedy: '等国务院办公厅公布 {year} 年的放假通知后更新程序；在那以前请按通知人工计算。',
  },
};

import type { CalendarIssueCode } from '../../core/calendar/index.js';
import type { Wording } from '../wording.js';

export const calendarWords: Readonly<Record<CalendarIssueCode, Wording>> = {
  'calendar.year-unknown': {
    message: '还没有 {year} 年的节假日安排，不能推算 {day} 是不是工作日。',
    remedy: '等国务院办公厅公布 {year} 年的放假通知后更新程序；在那以前请按通知人工计算。',
  },
  'calendar.local-malformed': {
    message: '地方假日文件的这一处：{flaw}。',
    remedy:
      '写成 {"place":"地方","basis":"依据的文号","off":[{"from":"2026-03-20","to":"2026-03-22"}]} 的样子。',
  },
  'calendar.local-span': {
    message: '地方假日“{from} 至 {to}”不成一段：末日早于首日，或者长过一年。',
    remedy: '核对放假通知里的首日和末日；只放一天的，两处写同一天。',
  },
};

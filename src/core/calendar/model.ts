import type { CivilDate } from '../kernel/index.js';

/** Days from the first to the last, both included. */
export interface DaySpan {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** What the notices of one year say: days that are off, and rest days that are worked (调休). */
export interface HolidayYear {
  readonly year: number;
  /** Document numbers; there are two where a notice was changed in the course of its year. */
  readonly notices: readonly string[];
  readonly off: readonly DaySpan[];
  readonly worked: readonly CivilDate[];
}

/** 地方假日: days off that a locality adds, such as 古尔邦节 in Xinjiang (全国年节及纪念日放假办法 第四条). */
export interface LocalHolidays {
  readonly place: string;
  /** The document they rest on. */
  readonly basis: string;
  readonly off: readonly DaySpan[];
}

/** A period within which something is to be done. 工作日 leave rest days and holidays out; 日 and 月 count them. */
export interface Term {
  readonly count: number;
  readonly unit: 'workday' | 'day' | 'month';
}

import { creditCode } from '../../pools/tables.js';
import { file, type Provocation } from './provocation.js';

/** A valid code of a target. */
export const code = creditCode(1);

/** Rows of targets under a header. */
export function target(cells: string, header = '名称,统一社会信用代码,登记状态,成立日期,地区'): Provocation {
  return file('targets', `${header}\n${cells}\n`);
}

/** A target of that name, in column A. */
export function named(name: string): Provocation {
  return target(`${name},${code},,,`);
}

/** A target of that code, in column B. */
export function coded(id: string): Provocation {
  return target(`甲,${id},,,`);
}

/** A target registered on that day, in column D. */
export function dated(date: string): Provocation {
  return target(`甲,${code},,${date},`);
}

import type { MaskPolicy } from '../../../core/disclosure/index.js';
import type { Instant } from '../../../core/kernel/index.js';
import type { ClockOptions } from '../results/clocks.js';

/** What year is published, by whom, under whose name. */
export interface YearPublication extends ClockOptions {
  readonly year: number;
  /** 发布机关: the department, or the government of the district. */
  readonly authority: string;
  readonly by: string;
  readonly masks?: MaskPolicy | undefined;
}

/** The same at the moment of writing. */
export type TimedOrder = YearPublication & { readonly now: Instant };

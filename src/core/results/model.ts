import type { NotInspectedReason } from './target-result.js';

/** What follows from a result: 责令改正, 列入经营异常名录, 立案, 移送, 抄告, 复查. */
export const followUpKinds = [
  'order-correction',
  're-check',
  'abnormal-list',
  'open-case',
  'transfer',
  'notify-other',
] as const;

/** A kind of `followUpKinds`. */
export type FollowUpKind = (typeof followUpKinds)[number];

/** One result that may be found, as its list words it. */
export interface ResultCode {
  /** As the list writes it: the same character may mean another thing in another list. */
  readonly code: string;
  /** The words that are published. */
  readonly label: string;
  /** Whether something was found wrong. */
  readonly problem: boolean;
  /** The code of the national list that it stands for; absent where none does. */
  readonly national?: NationalCode;
  /** What usually follows, in order of weight. */
  readonly followUps: readonly FollowUpKind[];
  /** A heading of the list that its own codes stand below: nothing is found by itself. */
  readonly heading?: true;
  /** The heading it stands below. */
  readonly under?: string;
  /** 待后续处理: has to be superseded by another result before the matter is closed. */
  readonly pending?: true;
  /** The target could not be inspected: 注销, 吊销, 迁出. It is closed, not completed. */
  readonly notInspected?: NotInspectedReason;
}

/** The eight codes of the national list. */
export type NationalCode = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8';

/** Ids of the lists, each with its version: a list that changes is a new one. */
export const resultListIds = ['national@1', 'zhejiang@1', 'health@1', 'publicity-2014@1'] as const;

/** An id of `resultListIds`. */
export type ResultListId = (typeof resultListIds)[number];

/** 检查结果代码表: the results that may be found, as data. There is no default among them: who has not been inspected has none. */
export interface ResultList {
  readonly id: ResultListId;
  readonly name: string;
  /** Whether several results may be found at once. */
  readonly multiple: boolean;
  readonly codes: readonly ResultCode[];
}

import type { DrawNotice } from '../core/disclosure/index.js';
import { isShown } from '../core/journal/index.js';
import type { Check, CheckOutcome } from '../core/replay/index.js';
import type { Language } from '../messages/index.js';
import type { Alteration, Answer, DroppedFile, Opened, OpenedDraw, ReportForm } from './desk/model.js';
import { en } from './words/en.js';
import { type PageWords, zh } from './words/zh.js';

/** A replay as far as it has come. */
export interface Run {
  readonly checks: readonly Check[];
  readonly isRunning: boolean;
  readonly outcome?: CheckOutcome;
  readonly milliseconds?: number;
  /** What broke it off. */
  readonly failure?: string;
}

/** 试着改一个字: what was changed and what came of it. */
export interface Trial extends Run {
  readonly alteration?: Alteration;
}

/** Everything that the page shows follows from this. */
export interface PageState {
  readonly language: Language;
  readonly isReading: boolean;
  readonly opened: Opened | undefined;
  /** The notice that came with this page, for what is dropped later. */
  readonly notice: DrawNotice | undefined;
  readonly typed: string;
  readonly answer: Answer | undefined;
  readonly isTypedMissing: boolean;
  readonly run: Run | undefined;
  readonly tamperFile: string | undefined;
  readonly trial: Trial | undefined;
}

/** What a person may do. */
export interface Actions {
  readonly find: (typed: string) => void;
  readonly verify: () => void;
  readonly chooseFile: (file: string) => void;
  readonly tamper: () => void;
  readonly saveReport: (form: ReportForm) => void;
  readonly turnLanguage: () => void;
  readonly take: (files: readonly DroppedFile[]) => void;
}

/** What a view is made from. */
export interface Scene {
  readonly state: PageState;
  readonly words: PageWords;
  readonly act: Actions;
}

export const beginning: PageState = {
  language: 'zh',
  isReading: false,
  opened: undefined,
  notice: undefined,
  typed: '',
  answer: undefined,
  isTypedMissing: false,
  run: undefined,
  tamperFile: undefined,
  trial: undefined,
};

/** The words of a state. */
export function wordsOf({ language }: PageState): PageWords {
  return language === 'zh' ? zh : en;
}

/** The draw, where one is open. */
export function drawOf({ opened }: PageState): OpenedDraw | undefined {
  return opened?.kind === 'draw' ? opened : undefined;
}

/** How what was published stands to the notice of before the draw, where the page carries one. */
export type NoticeComparison =
  | { readonly kind: 'none' | 'same-seal' | 'other-seal' }
  | {
      readonly kind: 'other-draw';
      readonly notice: DrawNotice;
      readonly drawId: string;
      /** Of the same item of the annual plan, and not as one of its batches: an earlier or later attempt. */
      readonly isSameItem: boolean;
    };

/** Compares the draw with the notice; a notice of another draw is not compared. */
export function compareWithNotice(state: PageState): NoticeComparison {
  const { notice } = state;
  const draw = drawOf(state);
  if (draw === undefined || notice === undefined) return { kind: 'none' };
  const { drawId, planItem, batch } = draw.plan;
  if (notice.drawId === drawId)
    return { kind: notice.commitment === draw.commitment ? 'same-seal' : 'other-seal' };
  const isSameItem = notice.planItem === planItem && batch === undefined;
  return { kind: 'other-draw', notice, drawId, isSameItem };
}

/** How many lines of the journal show only their digests: nobody sees here what they say. */
export function withheldLines({ journal }: OpenedDraw): number {
  return journal.filter((line) => !isShown(line)).length;
}

/** Whether rows of the list are withheld. */
export function isRedacted({ overview }: OpenedDraw): boolean {
  return !overview.whole;
}

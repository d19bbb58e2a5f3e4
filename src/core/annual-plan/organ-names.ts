import { shortens } from '../kernel/index.js';
import { dropBlanks } from '../registers/index.js';

/** 局, 委, 队 and the like: words such as 县级 name no organ. */
const organ = /[局委厅部署院队处站所办]|中心/;

/** The names in a cell that lists several. */
export function partsOf(words: string): string[] {
  return words
    .split(/[、，,;；／/\n（）()]/)
    .map(dropBlanks)
    .filter((part) => part.length > 1);
}

/** The organs that a cell names. */
export function organsOf(words: string): string[] {
  return partsOf(words).filter((part) => organ.test(part));
}

/** Whether two names may mean one organ. */
export function mayBeOne(one: string, other: string): boolean {
  return shortens(one, other) || shortens(other, one);
}

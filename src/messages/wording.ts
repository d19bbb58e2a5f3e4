/**
 * What one code says to people: `message` states what is wrong (or what the code means), with the args as
 * `{name}`; `remedy` says what to do next. Both are whole sentences for a clerk, not for a programmer.
 */
export interface Wording {
  readonly message: string;
  readonly remedy: string;
}

/** 中文 first. */
export type Language = 'zh' | 'en';

/** A text in Chinese with its English; empty where the Chinese is enough. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

export function words(zh: string, en: string): Words {
  return { zh, en };
}

/** A text that is the same in both languages: an id, a figure, a name from a register. */
export function same(text: string): Words {
  return { zh: text, en: text };
}

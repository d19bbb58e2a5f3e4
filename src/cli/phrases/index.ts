import type { Language } from '../../messages/index.js';
import { en } from './en.js';
import type { Phrases } from './model.js';
import { zh } from './zh.js';

const phrases: Readonly<Record<Language, Phrases>> = { zh, en };

/** What the command line says in a language. */
export function phrasesIn(language: Language): Phrases {
  return phrases[language];
}

import type { Command } from 'commander';
import type { Answer, Context } from './context.js';
import type { Phrases } from './phrases/model.js';

/** What a verb does once its command line was understood. */
export type Work = (context: Context) => Promise<Answer>;

/** A verb of the command line: says how it is written, and hands over its work when it was called. */
export type Verb = (
  program: Command,
  setting: { readonly phrases: Phrases; readonly perform: (work: Work) => void },
) => void;

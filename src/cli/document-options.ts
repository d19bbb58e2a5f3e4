import { type Command, Option } from 'commander';
import type { Phrases } from './phrases/model.js';

/** What a document may be written as. */
export type DocumentFormat = 'text' | 'json' | 'html';

/** How a verb that makes a document is asked for it. */
export interface DocumentOptions {
  readonly format: DocumentFormat;
  readonly out?: string;
  readonly force?: boolean;
}

/** Adds `--format text|json|html`, `--out FILE` and `--force`. */
export function addDocumentOptions(command: Command, { options }: Pick<Phrases, 'options'>): Command {
  return command
    .addOption(
      new Option('--format <FORMAT>', options.format).choices(['text', 'json', 'html']).default('text'),
    )
    .option('--out <FILE>', options.outFile)
    .option('--force', options.force);
}

import type { CommanderError } from 'commander';
import { type Issue, issueOf } from '../core/kernel/index.js';
import type { CliIssueCode } from './codes.js';

const codes: Readonly<Record<string, CliIssueCode>> = {
  'commander.unknownCommand': 'cli.verb-unknown',
  'commander.unknownOption': 'cli.option-unknown',
  'commander.missingArgument': 'cli.argument-missing',
  'commander.optionMissingArgument': 'cli.option-value-missing',
  'commander.missingMandatoryOptionValue': 'cli.option-missing',
  'commander.invalidArgument': 'cli.value-invalid',
  'commander.excessArguments': 'cli.argument-excess',
};

/** Commander's complaint in our own words: only what it quotes is taken from its sentence. */
export function usageIssue({ code, message }: CommanderError): Issue {
  const quoted = [...message.matchAll(/'([^']*)'/g)].map(([, text]) => text ?? '');
  // Of an option Commander quotes its spelling first, of an argument the value.
  const [text = '', name = ''] =
    /^error: option/.test(message) && quoted.length > 1 ? [quoted[1], quoted[0]] : quoted;
  const accepted = /Allowed choices are (.*)\.$/.exec(message)?.[1] ?? '';
  const detail = message.replace(/^error: /, '');
  return issueOf(codes[code] ?? 'cli.usage', {
    args: { text, name, accepted, detail },
  });
}

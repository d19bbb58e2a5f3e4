import type { CliIssueCode } from '../../cli/codes.js';
import type { Wording } from '../wording.js';

const seeHelp = 'Run double-random --help --lang en to see how it is used.';

export const cliWords: Readonly<Record<CliIssueCode, Wording>> = {
  'cli.verb-missing': { message: 'The command line does not say what to do.', remedy: seeHelp },
  'cli.verb-unknown': { message: 'There is no command "{text}".', remedy: seeHelp },
  'cli.option-unknown': {
    message: 'There is no option "{text}".',
    remedy: 'Run double-random help COMMAND to see the options of a command.',
  },
  'cli.option-missing': { message: 'The required option {text} is missing.', remedy: 'Add this option.' },
  'cli.option-value-missing': {
    message: 'The option {text} lacks its value.',
    remedy: 'Write the value after it.',
  },
  'cli.argument-missing': { message: '{text} is missing.', remedy: 'Write it after the command.' },
  'cli.argument-excess': {
    message: 'There is more after the command {text} than it takes.',
    remedy: 'Leave out the rest; put what holds blanks into quotation marks.',
  },
  'cli.value-invalid': {
    message: '"{text}" cannot be used for {name}.',
    remedy: 'What can be used: {accepted}.',
  },
  'cli.usage': { message: 'The command line cannot be understood ({detail}).', remedy: seeHelp },
  'cli.share-choice': {
    message: 'Exactly one of --new, --commitment and --reveal is needed.',
    remedy:
      'Before sealing, make a share with --new (or hand in the commitment of one made elsewhere with --commitment); after sealing, reveal it with --reveal.',
  },
  'cli.interrupted': {
    message: 'Stopped by Ctrl-C: the register is unchanged and no temporary file is left.',
    remedy: 'Run the same command again when you are ready.',
  },
  'cli.option-of-tables': {
    message: '{options}: only of tables; a file of work rules is adopted as a whole.',
    remedy: 'Leave these options out.',
  },
  'cli.reason-empty': {
    message: '{option} states no reason.',
    remedy:
      'State the reason in quotes, such as {option} "three codes being checked"; it goes into the journal.',
  },
  'cli.rules-not-one': {
    message:
      '{file} holds {count} rule sets, none with the id of the task’s own: it cannot be told which is meant.',
    remedy: 'Leave only the one to compare with in the file, or give it the id that the task names.',
  },
  'cli.code-unknown': {
    message: 'There is no code "{text}".',
    remedy: 'Copy the code from the report as it is, such as sdk.embargo.',
  },
  'cli.review-choice': {
    message: 'Exactly one of --approve and --return is needed.',
    remedy: 'Write --approve to let the results pass, or --return with the reason to give them back.',
  },
  'cli.correction-missing': {
    message: 'The corrected result is not stated.',
    remedy:
      'State the whole result anew: --inspected-on DATE and --found ITEM=CODES once for each item, or --not-inspected REASON; what follows goes into --follow-up.',
  },
  'cli.option-of-corrections': {
    message: '{options}: only of corrections; to withdraw or restore changes nothing of the result.',
    remedy: 'Leave these options out, or use --act corrected.',
  },
  'cli.page-of-spoilt': {
    message:
      '"{file}" does not replay (checks that fail: {count}), so no page was written: whoever opens it would see that.',
    remedy:
      'See with double-random verify where, and publish the folder anew from the office. An auditor who wants to show this one drops it onto the page without data.',
  },
};

import { Command, CommanderError, Option } from 'commander';
import { type Issue, issueOf, software } from '../core/kernel/index.js';
import { openFolderOffice } from '../sdk/node/index.js';
import { displayWidth } from './columns.js';
import { verbs } from './commands/index.js';
import type { Answer, Context, Surroundings } from './context.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { peekGlobals } from './globals.js';
import { writeAnswer } from './output.js';
import { phrasesIn } from './phrases/index.js';
import { usageIssue } from './usage-error.js';
import type { Work } from './verb.js';

/**
 * Runs one command line, from the first argument after the program's name, and answers how it ends. Nothing is
 * thrown: what nobody expected is an issue too.
 */
export async function runCli(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const parsed = parseCommandLine(argv);
  const context = makeContext(parsed.office, argv, surroundings);
  try {
    const answer = 'work' in parsed ? await parsed.work(context) : parsed.answer;
    return writeAnswer({ ...answer, issues: [...answer.issues, ...context.notes] }, context);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return writeAnswer({ data: null, issues: [issueOf('sdk.unexpected', { args: { detail } })] }, context);
  }
}

/** Either work to do, or an answer without any: help, the version, or what is wrong with the command line. */
type Parsed = { readonly office: string } & ({ readonly work: Work } | { readonly answer: Answer });

function parseCommandLine(argv: readonly string[]): Parsed {
  const { language } = peekGlobals(argv);
  const phrases = phrasesIn(language);
  const printed: string[] = [];
  const works: Work[] = [];
  const program = makeProgram(language, (text) => printed.push(text));
  for (const verb of verbs) verb(program, { phrases, perform: (work) => works.push(work) });
  const office = () => program.opts<{ office: string }>().office;
  try {
    program.parse(argv, { from: 'user' });
    const [work] = works;
    return work === undefined
      ? { office: office(), answer: missingVerb(program) }
      : { office: office(), work };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { office: office(), answer: answerTo(error, program, printed.join('').trimEnd()) };
  }
}

function makeProgram(language: Context['language'], print: (text: string) => void): Command {
  const phrases = phrasesIn(language);
  const program = new Command('double-random')
    .description(phrases.program)
    .version(software.version, '-V, --version', phrases.options.version)
    .option('--office <DIR>', phrases.options.office, '.')
    .option('--json', phrases.options.json)
    .addOption(new Option('--lang <LANG>', phrases.options.language).choices(['zh', 'en']).default('zh'))
    .helpOption('-h, --help', phrases.options.help)
    .helpCommand('help [VERB]', phrases.options.help)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: print, writeErr: () => undefined })
    .configureHelp({
      displayWidth,
      styleTitle: (title) => phrases.helpTitles[title] ?? title,
      // Choices and defaults stand in our own words.
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description }) => description,
    });
  return program;
}

/** Commander stops by throwing, for help and version too. */
function answerTo(error: CommanderError, program: Command, printed: string): Answer {
  if (error.exitCode === 0) return { data: { text: printed }, issues: [], lines: [printed] };
  if (error.code === 'commander.help') return missingVerb(program);
  return { data: null, issues: [usageIssue(error)], exitCode: exitCodes.usage };
}

function missingVerb(program: Command): Answer {
  return {
    data: null,
    issues: [issueOf('cli.verb-missing')],
    lines: [program.helpInformation().trimEnd()],
    exitCode: exitCodes.usage,
  };
}

function makeContext(office: string, argv: readonly string[], surroundings: Surroundings): Context {
  const { json, language } = peekGlobals(argv);
  const { clock, entropy } = surroundings;
  const phrases = phrasesIn(language);
  const notes: Issue[] = [];
  return {
    notes,
    office,
    json,
    language,
    phrases,
    surroundings,
    suggest: (command) => `double-random ${command}${office === '.' ? '' : ` --office ${quoted(office)}`}`,
    openOffice: () =>
      openFolderOffice(office, {
        ...(clock === undefined ? {} : { clock }),
        ...(entropy === undefined ? {} : { entropy }),
        onNote: (note) => notes.push(note),
      }),
  };
}

function quoted(path: string): string {
  return /^[\w./~-]+$/.test(path) ? path : `"${path}"`;
}

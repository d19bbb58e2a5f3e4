import { issueOf } from '../../core/kernel/index.js';
import { explainCode } from '../../messages/index.js';
import type { Answer, Context } from '../context.js';
import type { Verb } from '../verb.js';

/** `explain CODE`: what a code means and what to do, offline. */
export const explain: Verb = (program, { phrases, perform }) => {
  program
    .command('explain')
    .description(phrases.verbs.explain)
    .argument('<CODE>', phrases.options.code)
    .action((code: string) => perform(async (context) => explainOne(context, code)));
};

function explainOne({ language, phrases }: Context, code: string): Answer {
  const words = explainCode(code, language);
  if (words === undefined)
    return { data: null, issues: [issueOf('cli.code-unknown', { args: { text: code } })] };
  const { message, remedy } = words;
  const lines = [code, `  ${message}`, ...(remedy === '' ? [] : [`  ${phrases.explain.remedy}${remedy}`])];
  return { data: { code, message, remedy }, issues: [], lines };
}

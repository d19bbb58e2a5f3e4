import type { Language } from '../messages/index.js';

/**
 * Finds `--json` and `--lang` without parsing anything else, so that a command line that cannot be parsed is still
 * answered in the right form and language.
 */
export function peekGlobals(argv: readonly string[]): {
  readonly json: boolean;
  readonly language: Language;
} {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const at = options.lastIndexOf('--lang');
  const separate = at < 0 ? undefined : options[at + 1];
  const joined = [...options]
    .reverse()
    .find((option) => option.startsWith('--lang='))
    ?.slice('--lang='.length);
  return { json: options.includes('--json'), language: (joined ?? separate) === 'en' ? 'en' : 'zh' };
}

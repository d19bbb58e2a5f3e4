import { personalDataKinds } from 'double-random/disclosure';
import {
  catalogues,
  explainableCodes,
  type IssueCode,
  renderIssue,
  type Wording,
} from 'double-random/messages';
import { describe, expect, it } from 'vitest';

const kinds = ['issues', 'exclusions', 'checks', 'findings'] as const;
const wordings = kinds.flatMap((kind) =>
  Object.entries<Wording>(catalogues.zh[kind]).map(([code, zh]) => {
    const english: Readonly<Record<string, Wording>> = catalogues.en[kind];
    return { code, zh, en: english[code] ?? { message: '', remedy: '' } };
  }),
);

/** The codes whose words break a rule. */
function codesWhere(breaks: (words: { code: string; zh: Wording; en: Wording }) => boolean): string[] {
  return wordings.filter(breaks).map(({ code }) => code);
}

describe('the words', () => {
  it('are the same codes in both languages, in the same order', () => {
    for (const kind of kinds)
      expect(Object.keys(catalogues.en[kind])).toEqual(Object.keys(catalogues.zh[kind]));
  });

  it('name every code once, whatever kind it is', () => {
    const codes = explainableCodes();
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  });

  it('have the same placeholders in both languages', () => {
    expect(codesWhere(({ zh, en }) => placeholdersOf(zh).join() !== placeholdersOf(en).join())).toEqual([]);
  });

  it('are whole Chinese sentences, or a short phrase for an exclusion', () => {
    const sentence = /^\S.*([。！？]|：\{\w+\})$/su;
    expect(codesWhere(({ zh }) => !sentence.test(zh.remedy))).toEqual([]);
    expect(codesWhere(({ code, zh }) => !isExclusion(code) && !sentence.test(zh.message))).toEqual([]);
    expect(codesWhere(({ code, zh }) => isExclusion(code) && !/^\S{1,30}[^。]$/u.test(zh.message))).toEqual(
      [],
    );
  });

  it('are whole English sentences, or a short phrase for an exclusion', () => {
    const sentence = /^([A-Z"'{]|--\w|\w+\.\w).*([.!?]|: \{\w+\})$/su;
    expect(codesWhere(({ en }) => !sentence.test(en.remedy) || /[。，；]/u.test(en.remedy))).toEqual([]);
    expect(codesWhere(({ code, en }) => !isExclusion(code) && !sentence.test(en.message))).toEqual([]);
    expect(codesWhere(({ code, en }) => isExclusion(code) && !/^\S.{2,60}[^.]$/u.test(en.message))).toEqual(
      [],
    );
  });

  it('belong to issue codes of the form room.kebab', () => {
    const form = /^[a-z]+(-[a-z]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/;
    expect(Object.keys(catalogues.zh.issues).filter((code) => !form.test(code))).toEqual([]);
  });
});

describe('an issue in words', () => {
  const code: IssueCode = 'kernel.ratio-malformed';

  it('keeps a placeholder that has no arg in sight', () => {
    const issue = { code, severity: 'error', path: [], args: {} } as const;
    expect(renderIssue(issue, 'zh').message).toContain('{text}');
  });

  it('calls personal data by its name, in both languages', () => {
    for (const language of ['zh', 'en'] as const)
      expect(Object.keys(catalogues[language].personalData)).toEqual([...personalDataKinds]);
    const args = { kind: 'number-plate', preview: '新A*****' };
    const issue = { code: 'disclosure.personal-data', severity: 'error', path: [], args } as const;
    expect(renderIssue(issue, 'zh').message).toBe('这里像是车牌号（新A*****），不能公布。');
  });

  it('does not read words from the prototype of args or catalogue', () => {
    const issue = { code: 'constructor', severity: 'error', path: [], args: {} } as const;
    expect(renderIssue(issue, 'zh')).toEqual({ place: '', message: 'constructor', remedy: '' });
  });

  it('puts in what stands for the arg as it is, even if it looks like a placeholder or a pattern', () => {
    const issue = { code, severity: 'error', path: [], args: { text: '$& {text}' } } as const;
    expect(renderIssue(issue, 'en').message).toBe('"$& {text}" is not a ratio.');
  });
});

function isExclusion(code: string): boolean {
  return Object.hasOwn(catalogues.zh.exclusions, code);
}

function placeholdersOf({ message, remedy }: Wording): string[] {
  return [...new Set(`${message} ${remedy}`.match(/\{\w+\}/g))].sort();
}

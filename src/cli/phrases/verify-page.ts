import type { Language } from '../../messages/index.js';

/** What the verb about the verification page says. */
export interface VerifyPagePhrases {
  readonly verb: string;
  readonly bundle: string;
  readonly internal: string;
  readonly out: string;
  readonly pages: string;
  readonly written: (file: string, kilobytes: string) => string;
  readonly digest: string;
}

/** By language. */
export const verifyPagePhrases: Readonly<Record<Language, VerifyPagePhrases>> = {
  zh: {
    verb: '写出核验页：一个网页，任何人不联网就能查一户、核验全部结果',
    bundle: '公示文件夹、它的 ZIP，或者 notice --format json 写出的公告；不写就是不带数据的页',
    internal: '也装审计版：含姓名和盐值，只能交给审计人员',
    out: '写到这个文件',
    pages: '每次抽取旁边另放一个核验页 verify.html',
    written: (file, kilobytes) => `核验页写在 ${file}，${kilobytes} KB`,
    digest: '指纹（SHA-256） ',
  },
  en: {
    verb: 'write the verification page: one page on which anybody checks a draw without a network',
    bundle:
      'a published folder, a ZIP of one, or a notice of notice --format json; none for the page without data',
    internal: 'also an audit edition, which names persons: for auditors only',
    out: 'the file to write',
    pages: 'put a verification page verify.html beside every bundle',
    written: (file, kilobytes) => `Wrote the verification page to ${file}, ${kilobytes} KB`,
    digest: 'SHA-256 ',
  },
};

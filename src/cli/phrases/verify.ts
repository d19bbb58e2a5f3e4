import type { CheckOutcome } from '../../core/replay/index.js';
import type { Language } from '../../messages/index.js';

/** What the verbs for those who check say. */
export interface VerifyPhrases {
  readonly verify: string;
  readonly paths: string;
  readonly commitment: string;
  readonly notice: string;
  readonly local: string;
  readonly report: string;
  readonly sign: string;
  readonly signer: string;
  readonly written: (file: string) => string;
  readonly signed: (file: string, key: string) => string;
  readonly verifyReport: string;
  readonly reportFile: string;
  readonly key: string;
  readonly signature: string;
  readonly signatures: Readonly<Record<CheckOutcome, (signer: string) => string>>;
}

/** By language. */
export const verifyPhrases: Readonly<Record<Language, VerifyPhrases>> = {
  zh: {
    verify: '核验公布的文件：公示文件夹、一年的公开文件夹、ZIP、带数据的网页或单个文件',
    paths: '要核验的文件夹、ZIP、网页或文件，可以有几个',
    commitment: '抽取之前公布的封存指纹：64 位，或者公告上的前 16 位，可以四位一组，要加引号',
    notice: '抽取之前的公告：JSON、网页，或者装着它的核验页；不同的判为不通过',
    local: '一年的公示期限还要扣除的地方假日，JSON 文件，与 overdue 的一样',
    report: '把报告写成文件：.html 可打印，.json 是数据，.txt、.md 是文字',
    sign: '用这个私钥（Ed25519，PEM 文件）给报告签名，写在 FILE.sig',
    signer: '签名人，不含空格和加号；不写就用私钥的文件名',
    written: (file) => `报告已写入：${file}`,
    signed: (file, key) => `签名已写入：${file}\n核对签名用的公钥：${key}`,
    verifyReport: '核对报告的签名：是不是这把钥匙签的，签的是不是这份报告',
    reportFile: '报告文件',
    key: '公钥：PEM 文件，或者写着“名字+编号+公钥”一行的文件',
    signature: '签名文件；不写就是报告文件名后面加 .sig',
    signatures: {
      pass: (signer) => `签名有效：${signer} 签的就是这份报告。`,
      fail: () => '签名无效，或者签的不是这份报告。',
      'not-run': () => '没有这把钥匙的签名，不能确定是谁签的。',
    },
  },
  en: {
    verify: 'verify what was published: a folder, a year, a ZIP, a page with its data, or one file',
    paths: 'folders, ZIPs, pages or files to verify',
    commitment:
      'the commitment published before the draw: 64 hex digits, or its first 16, which may stand in groups, in quotes',
    notice:
      'the notice from before the draw: its data, its page, or the verification page that carries it; where it differs, the draw fails',
    local:
      'days off of the locality that the deadlines of a year also leave out: a JSON file, as for overdue',
    report: 'write the report to a file: .html to print, .json as data, .txt or .md as text',
    sign: 'sign the report with this private key (Ed25519, PEM), into FILE.sig',
    signer: 'who signs, without blanks and plus signs; the name of the key file unless told',
    written: (file) => `Wrote the report to ${file}`,
    signed: (file, key) => `Wrote the signature to ${file}\nPublic key to check it with: ${key}`,
    verifyReport: 'check the signature of a report: whether it is of this key, and over this report',
    reportFile: 'the report',
    key: 'the public key: a PEM file, or a file with a line "name+id+key"',
    signature: 'the signature; the name of the report with .sig unless told',
    signatures: {
      pass: (signer) => `The signature holds: ${signer} signed this very report.`,
      fail: () => 'The signature does not hold, or is over another file.',
      'not-run': () => 'No signature is of this key: who signed is not determined.',
    },
  },
};

import type { Wording } from '../wording.js';

/** 签名的话：钥匙、报告旁边的签名文件。 */
export const signatureWords = {
  'sdk.key-unreadable': {
    message: '这不是能用的 Ed25519 钥匙。',
    remedy: '签名要没有密码的 PEM 私钥（openssl genpkey -algorithm ed25519 生成）；核对要对应的公钥。',
  },
  'sdk.signer-name': {
    message: '“{name}”不能作签名人的名字。',
    remedy: '不要用空格和加号，例如写单位的简称或域名。',
  },
  'sdk.note-malformed': {
    message: '签名文件不是规定的写法（C2SP signed-note）。',
    remedy: '向出具报告的人重新要签名文件，不要用编辑软件打开另存。',
  },
  'sdk.signature-by-others': {
    message: '签名文件里只有别人的签名：{names}。',
    remedy: '从可靠的地方取签名人的公钥，再核对一次。',
  },
  'sdk.signature-broken': {
    message: '“{name}”的签名核对不上：签名文件被改动过，或者不是这把钥匙签的。',
    remedy: '不要采信；向签名人核实。',
  },
  'sdk.signed-another-file': {
    message: '“{name}”签的不是这份文件：文件在签名之后被改动过，或者拿错了文件。',
    remedy: '不要采信；向签名人要原件。',
  },
} as const satisfies Record<string, Wording>;

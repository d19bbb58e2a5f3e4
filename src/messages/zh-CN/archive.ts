import type { ArchiveIssueCode } from '../../core/archive/index.js';
import type { Wording } from '../wording.js';

const askAgain = '重新下载，或者向发布机关再要一份；下载后先核对文件大小。';
const refuse = '不要打开它；向发布机关重新要一份，并说明原因。';

export const archiveWords: Readonly<Record<ArchiveIssueCode, Wording>> = {
  'archive.not-zip': {
    message: '这不是 ZIP 压缩包，或者没有下载完整。',
    remedy: askAgain,
  },
  'archive.damaged': {
    message: '压缩包的目录在第 {file} 个文件处损坏或前后矛盾。',
    remedy: askAgain,
  },
  'archive.feature-unsupported': {
    message: '压缩包用了本软件不读的写法：{feature}。',
    remedy: '用系统自带的工具解开，再核对解开的文件夹。',
  },
  'archive.encrypted': {
    message: '“{file}”加了密码。',
    remedy: '公示文件不应加密；向发布机关要没有密码的压缩包。',
  },
  'archive.compression-unknown': {
    message: '“{file}”的压缩方法（{method}）本软件不认识。',
    remedy: '用系统自带的工具解开，再核对解开的文件夹。',
  },
  'archive.too-many-files': {
    message: '压缩包里有 {count} 个文件，最多读 {limit} 个。',
    remedy: '确认是不是拿错了压缩包；一次抽查通常只有二十来个文件。',
  },
  'archive.too-large': {
    message: '压缩包解开后有 {bytes} 字节，最多读 {limit} 字节。',
    remedy: '确认是不是拿错了压缩包；确实这么大的，解开后核对文件夹。',
  },
  'archive.expands-too-much': {
    message: '“{file}”解开后会膨胀到 {bytes} 字节，超过压缩后的 {ratio} 倍，没有解开。',
    remedy: refuse,
  },
  'archive.name-unreadable': {
    message: '压缩包里第 {file} 个文件的名字读不出来。',
    remedy: '用系统自带的工具解开，再核对解开的文件夹。',
  },
  'archive.path-unsafe': {
    message: '压缩包里有一个文件的路径会跑出文件夹，或者不合规矩：“{file}”。',
    remedy: refuse,
  },
  'archive.path-repeated': {
    message: '压缩包里有两个文件都叫“{file}”：不同的软件会看到不同的那一个。',
    remedy: refuse,
  },
  'archive.link': {
    message: '“{file}”是指向别处的链接，不是文件。',
    remedy: refuse,
  },
  'archive.content-differs': {
    message: '“{file}”解开后与压缩包里写明的长度或校验码不一致。',
    remedy: askAgain,
  },
  'archive.page-without-bundle': {
    message: '这个网页没有带数据。',
    remedy: '改为核对同时公布的文件夹或 ZIP；或者向发布机关要带数据的核验页。',
  },
  'archive.page-bundle-repeated': {
    message: '这个网页里有 {count} 份数据，应当只有一份。',
    remedy: refuse,
  },
  'archive.page-bundle-malformed': {
    message: '这个网页里的数据不完整，或者被改动过。',
    remedy: askAgain,
  },
};

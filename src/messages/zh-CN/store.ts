import type { Wording } from '../wording.js';

/** 存储的话：办理记录、对象、锁。 */
export const storeWords = {
  'sdk.journal-moved': {
    message: '办理期间另有人写入了记录，本次没有写入。',
    remedy: '请重新执行一次。',
  },
  'sdk.journal-torn': {
    message:
      '办理记录 {file} 的第 {line} 行没有写完，可能是断电或磁盘已满所致。为免丢失事实，程序不会自行截断。',
    remedy:
      '先把整个办公文件夹复制留存，再查看该行：没有写完的一行从未被确认过，另存之后由负责人从文件末尾删去这一行，再重新办理那一步。',
  },
  'sdk.journal-missing': {
    message: '办公文件夹里没有办理记录 {file}。',
    remedy: '请从备份找回这个文件；不要另建空文件代替，那样会丢掉全部办理事实。',
  },
  'sdk.journal-unreadable': {
    message: '办理记录中有本版本不认识的内容（{kind}）。',
    remedy: '请换用较新版本的程序打开这个办公文件夹。',
  },
  'sdk.object-missing': {
    message: '办公文件夹的 objects 目录里缺少指纹为 {digest} 的文件。',
    remedy: '请从备份中找回该文件，放回 objects 目录后重新执行。',
  },
  'sdk.object-damaged': {
    message: '文件 {file} 的内容与它的指纹不符，已被改动或损坏。',
    remedy: '请用备份中的同名文件替换后重新执行，并查明改动原因。',
  },
  'sdk.object-unreadable': {
    message: '指纹为 {digest} 的文件内容不是本版本能读的格式。',
    remedy: '请换用较新版本的程序；如果仍不能读，请联系技术支持并保留整个办公文件夹。',
  },
  'sdk.object-line-unreadable': {
    message: '指纹为 {digest} 的文件第 {line} 行不能读：不是规范的一条记录，或编号没有按顺序排列。',
    remedy: '请到 objects 目录用备份中的同名文件替换后重新执行；备份也不能读时，请换用较新版本的程序。',
  },
  'sdk.office-missing': {
    message: '{folder} 不是办公文件夹（没有 office.json）。',
    remedy: '用 --office 指明办公文件夹，或先执行 double-random init DIR 建一个。',
  },
  'sdk.office-exists': {
    message: '{folder} 已经是办公文件夹。',
    remedy: '直接使用即可；要另建一个，请换一个文件夹名。',
  },
  'sdk.office-format': {
    message: '办公文件夹 {folder} 的格式是“{stated}”，本版本只认识“{format}”。',
    remedy: '请换用与该文件夹相配的程序版本。',
  },
  'sdk.store-locked': {
    message: '办公文件夹正被另一个程序使用（主机 {host}，进程 {pid}），等待后仍未释放。',
    remedy: '请稍后再试。确认没有人在使用时，可以删除锁文件 {file} 后重试。',
  },
  'sdk.lock-taken-over': {
    message: '上一个程序（主机 {host}，进程 {pid}）没有正常结束，它留下的锁已由本次接管。',
    remedy: '不需要处理。若经常出现，请检查电脑是否被强行关机。',
  },
  'sdk.store-io': {
    message: '读写办公文件夹失败（{step}，{detail}）：{file}',
    remedy: '请检查磁盘空间、权限和网络盘连接，然后重新执行。',
  },
  'sdk.store-poisoned': {
    message: '先前一次写入没有得到磁盘确认（{detail}），本次运行不再写入。',
    remedy: '请检查磁盘，然后重新启动程序；程序会重新读取磁盘上的实际内容。',
  },
  'sdk.clock-behind': {
    message: '本机时间 {now} 早于办理记录最后一行的时间 {last}。',
    remedy: '请校准本机的日期和时间后重新执行。',
  },
} as const satisfies Record<string, Wording>;

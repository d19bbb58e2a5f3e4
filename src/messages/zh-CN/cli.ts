import type { CliIssueCode } from '../../cli/codes.js';
import type { Wording } from '../wording.js';

const seeHelp = '执行 double-random --help 查看用法。';

export const cliWords: Readonly<Record<CliIssueCode, Wording>> = {
  'cli.verb-missing': { message: '没有写明要做什么。', remedy: seeHelp },
  'cli.verb-unknown': { message: '没有“{text}”这个命令。', remedy: seeHelp },
  'cli.option-unknown': {
    message: '没有“{text}”这个选项。',
    remedy: '执行 double-random help 命令名 查看该命令的选项。',
  },
  'cli.option-missing': { message: '缺少必需的选项 {text}。', remedy: '请补上这个选项。' },
  'cli.option-value-missing': { message: '选项 {text} 后面缺少内容。', remedy: '请在选项后面写上内容。' },
  'cli.argument-missing': { message: '缺少 {text}。', remedy: '请在命令后面补上它。' },
  'cli.argument-excess': {
    message: '命令 {text} 后面多出了内容。',
    remedy: '请去掉多余的部分；含有空格的内容要用引号括起来。',
  },
  'cli.value-invalid': { message: '{name} 不能写成“{text}”。', remedy: '可以用的有：{accepted}。' },
  'cli.usage': { message: '命令写法有误（{detail}）。', remedy: seeHelp },
  'cli.share-choice': {
    message: '--new、--commitment、--reveal 要写一个，并且只写一个。',
    remedy:
      '封存前用 --new 产生秘密数（或用 --commitment 提交在别处产生的承诺），封存后用 --reveal 公布秘密数。',
  },
  'cli.interrupted': {
    message: '已按 Ctrl-C 停止，名录没有变动，没有留下临时文件。',
    remedy: '需要时重新执行同一条命令。',
  },
  'cli.option-of-tables': {
    message: '{options} 只用于表格；工作细则的文件总是整份采用。',
    remedy: '请去掉这些选项。',
  },
  'cli.reason-empty': {
    message: '{option} 没有写明理由。',
    remedy: '请在引号里写明理由，例如 {option} "三户代码待核实"；理由会写入办理记录。',
  },
  'cli.rules-not-one': {
    message: '{file} 里有 {count} 套细则，没有一套与任务的细则同编号，看不出与哪一套比较。',
    remedy: '文件里只留要比较的一套，或者把要比较的那一套写成任务所用的编号。',
  },
  'cli.code-unknown': {
    message: '没有“{text}”这个代码。',
    remedy: '请从报告中原样复制代码，例如 sdk.embargo。',
  },
  'cli.review-choice': {
    message: '--approve 和 --return 要写一个，并且只写一个。',
    remedy: '审核通过写 --approve；退回写 --return 和理由。',
  },
  'cli.correction-missing': {
    message: '没有写更正以后的结果。',
    remedy:
      '把整户的结果重新写全：--inspected-on 检查完成日期，--found 事项编号=代码（每个事项一次）；查不成的改写 --not-inspected 原因；后续处理用 --follow-up。',
  },
  'cli.option-of-corrections': {
    message: '{options} 只用于更正；撤下和恢复不改结果的内容。',
    remedy: '请去掉这些选项，或者改用 --act 更正。',
  },
  'cli.page-of-spoilt': {
    message: '“{file}”重放不一致（{count} 项不通过），没有写出核验页：打开它的人都会看到不一致。',
    remedy:
      '先执行 double-random verify 看是哪一处，从办公系统重新输出一份公示文件（publish）再写。审计人员要展示这一份的，把它拖进不带数据的核验页。',
  },
};

import type { PublicationIssueCode } from '../../core/publication/index.js';
import type { Wording } from '../wording.js';

export const publicationWords: Readonly<Record<PublicationIssueCode, Wording>> = {
  'publication.rehearsal': {
    message: '这是演练，不能作为检查结果公示。',
    remedy: '只公示正式抽取的结果；演练只在过程记录里写明次数。',
  },
  'publication.target-missing': {
    message: '找不到检查对象 {target} 的名录记录，不知道叫什么名称。',
    remedy: '从抽取时的检查对象名录库取回这一条，不要另行填写。',
  },
  'publication.item-unknown': {
    message: '检查对象 {target} 的结果里有事项 {item}，这次抽查没有这一项。',
    remedy: '核对抽查事项；属于别的任务的，录到那个任务里。',
  },
  'publication.finding-missing': {
    message: '检查对象 {target} 的事项 {item} 没有写检查结果，不能公示。',
    remedy: '每个对象、每个事项都要有结果，补录以后再公示。',
  },
  'publication.code-unknown': {
    message: '检查对象 {target} 的事项 {item} 结果写的是“{text}”，{list} 里没有。',
    remedy: '改用这份代码表里的代码，更正以后再公示。',
  },
  'publication.mapping-missing': {
    message: '报送还缺这些对应关系：{keys}。',
    remedy: '在报送对照文件里补上，一项也不能少；不知道的，问监管事项目录的管理单位，不要自己编。',
  },
  'publication.submitted-before-inspection': {
    message: '检查对象 {target} 的报送时间 {submitted} 早于检查时间 {inspected}。',
    remedy: '核对两个日期；检查完成以后才能报送。',
  },
};

import type { ResultIssueCode } from '../../core/results/index.js';
import type { Wording } from '../wording.js';

export const resultWords: Readonly<Record<ResultIssueCode, Wording>> = {
  'results.nothing-found': {
    message: '没有写检查结果。',
    remedy: '检查过的写明结果；还没有检查的不要写，也没有默认的“正常”。',
  },
  'results.code-unknown': {
    message: '“{text}”不在{list}里。',
    remedy: '改用这份代码表里的代码；各地代码表同一个字符意思不同，先核对用的是哪一份。',
  },
  'results.code-heading': {
    message: '“{text}”是一类结果的总称，不能单独作为结果。',
    remedy: '改用它下面的某一项。',
  },
  'results.code-repeated': {
    message: '结果“{text}”写了不止一次。',
    remedy: '只留一个。',
  },
  'results.several': {
    message: '{list}一户只能有一个结果，这里写了 {text}。',
    remedy: '只留最重要的一个，其余写进后续处理。',
  },
  'results.contradictory': {
    message: '“{text}”不能和别的结果写在一起。',
    remedy: '核对检查记录：没有发现问题、没有检查的，不能同时有问题。',
  },
};

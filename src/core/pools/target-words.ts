import { wordTable } from '../registers/index.js';
import type { CreditRiskClass, TargetStatus } from './model.js';

/** 登记状态 as registers word it. A word that is not here refuses its row: a status is never guessed. */
export const statuses = wordTable<Exclude<TargetStatus, 'unstated'>>({
  active: [
    '存续',
    '在业',
    '在营',
    '开业',
    '正常',
    '在册',
    '营业',
    '正常经营',
    '正常营业',
    '登记成立',
    '存续(在营、开业、在册)',
  ],
  suspended: ['歇业', '停业', '暂停营业'],
  revoked: ['吊销', '被吊销', '已吊销', '吊销未注销', '吊销,未注销'],
  cancelled: ['注销', '已注销', '吊销已注销', '吊销,已注销'],
  annulled: ['撤销', '被撤销', '已撤销', '撤销登记'],
  'moved-out': ['迁出', '已迁出'],
  closed: ['关闭', '责令关闭', '已关闭'],
  liquidating: ['清算', '清算中', '正在清算'],
});

/** 专业监管: whether only qualified officers may inspect. */
export const specialisedWords = wordTable<'yes' | 'no'>({
  yes: ['是', '需要', '专业监管', '√'],
  no: ['否', '不是', '不需要', '非专业监管', '×'],
});

/** 信用风险分类 as registers word it. */
export const creditClasses = wordTable<CreditRiskClass>({
  A: ['A', 'A类', 'A级', '低', '低风险', '信用风险低', '低(A)', 'A(低)', '信用风险低(A)', '信用风险低(A类)'],
  B: [
    'B',
    'B类',
    'B级',
    '一般',
    '一般风险',
    '信用风险一般',
    '一般(B)',
    'B(一般)',
    '信用风险一般(B)',
    '信用风险一般(B类)',
  ],
  C: [
    'C',
    'C类',
    'C级',
    '较高',
    '较高风险',
    '信用风险较高',
    '较高(C)',
    'C(较高)',
    '信用风险较高(C)',
    '信用风险较高(C类)',
  ],
  D: ['D', 'D类', 'D级', '高', '高风险', '信用风险高', '高(D)', 'D(高)', '信用风险高(D)', '信用风险高(D类)'],
});

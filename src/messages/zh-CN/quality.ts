import type { QualityWording } from '../catalogue.js';

/** The words around the findings of a quality report. */
export const qualityWords: QualityWording = {
  severities: { error: '要处理', warning: '要核对', info: '供参考' },
  reasons: {
    'no-items': '这一天没有有效的抽查事项清单（没有导入，或尚未生效）',
    'no-targets': '这一天没有有效的检查对象名录库（没有导入，或尚未生效）',
    'no-inspectors': '这一天没有有效的检查人员名录库（没有导入，或尚未生效）',
    'nothing-stated': '名录里没有一条写有这一项',
  },
  statuses: {
    active: '存续',
    suspended: '歇业',
    revoked: '已吊销',
    cancelled: '已注销',
    annulled: '登记已撤销',
    'moved-out': '已迁出',
    closed: '已关闭',
    liquidating: '清算中',
    unstated: '未载',
  },
  kinds: {
    enterprise: '企业',
    'individual-household': '个体工商户',
    cooperative: '农民专业合作社',
    'foreign-representative-office': '外国企业代表机构',
    product: '产品',
    project: '项目',
    behaviour: '行为',
    other: '其他',
    unstated: '未载',
  },
  listSeparator: '；',
};

import type { SdkIssueCode } from '../../sdk/index.js';
import type { Wording } from '../wording.js';

export const verifyPageWords: Record<Extract<SdkIssueCode, `sdk.verify-page-${string}`>, Wording> = {
  'sdk.verify-page-internal': {
    message: '抽取“{draw}”的这份是审计版，含检查人员姓名和盐值，不能装进给公众的核验页。',
    remedy:
      '用公示版（publish --edition public）；确实只给审计人员的，加 --internal，或者让他们把审计版拖进核验页。',
  },
  'sdk.verify-page-missing': {
    message: '程序里没有核验页 verify.html。',
    remedy: '重新安装 double-random；在源码目录里先运行 npm run build。',
  },
};

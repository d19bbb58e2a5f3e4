import type { SdkIssueCode } from '../../sdk/index.js';
import type { Wording } from '../wording.js';

export const verifyPageWords: Record<Extract<SdkIssueCode, `sdk.verify-page-${string}`>, Wording> = {
  'sdk.verify-page-internal': {
    message:
      'This is an audit edition of draw "{draw}": it names inspectors and holds the salts, so no public page may carry it.',
    remedy:
      'Use the public edition (publish --edition public); for auditors only, add --internal, or let them drop the audit edition on the page.',
  },
  'sdk.verify-page-missing': {
    message: 'This installation has no verification page verify.html.',
    remedy: 'Install double-random again; in a checkout, run npm run build first.',
  },
};

import { bilingual, type Html } from '../../core/markup/index.js';
import type { QualityCheck } from '../../core/quality/index.js';
import { renderQualityCheck } from '../../messages/index.js';

/** The heading of a check in both languages. */
export function nameOf(check: QualityCheck): Html {
  const [zh, en] = [renderQualityCheck(check, 'zh', 0), renderQualityCheck(check, 'en', 0)];
  return bilingual(zh.name, en.name);
}

import type { Verb } from '../verb.js';
import { check } from './check.js';
import { diff } from './diff.js';
import { draw } from './draw.js';
import { explain } from './explain.js';
import { exportVerb } from './export.js';
import { extract } from './extract.js';
import { followUp } from './follow-up.js';
import { handDown } from './hand-down.js';
import { handedDown } from './handed-down.js';
import { history } from './history.js';
import { importRegister } from './import.js';
import { init } from './init.js';
import { merges } from './merges.js';
import { notice } from './notice.js';
import { overdue } from './overdue.js';
import { plan } from './plan.js';
import { publish } from './publish.js';
import { publishYear } from './publish-year.js';
import { receive } from './receive.js';
import { replay } from './replay.js';
import { resultAmend } from './result-amend.js';
import { resultEnter } from './result-enter.js';
import { resultForm } from './result-form.js';
import { resultPublish } from './result-publish.js';
import { resultReview } from './result-review.js';
import { resultStatus } from './result-status.js';
import { rules } from './rules.js';
import { seal } from './seal.js';
import { share } from './share.js';
import { source } from './source.js';
import { verify } from './verify.js';
import { verifyExtractFile } from './verify-extract.js';
import { verifyPage } from './verify-page.js';
import { verifyReport } from './verify-report.js';
import { versions } from './versions.js';
import { yearPlan } from './year-plan.js';

/** The verbs in the order of the work. */
export const verbs: readonly Verb[] = [
  init,
  importRegister,
  history,
  versions,
  diff,
  exportVerb,
  check,
  yearPlan,
  merges,
  rules,
  plan,
  share,
  seal,
  notice,
  source,
  draw,
  handDown,
  receive,
  publish,
  extract,
  resultForm,
  resultEnter,
  resultReview,
  resultPublish,
  resultAmend,
  followUp,
  resultStatus,
  overdue,
  publishYear,
  verify,
  replay,
  verifyReport,
  verifyPage,
  verifyExtractFile,
  handedDown,
  explain,
];

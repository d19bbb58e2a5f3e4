import type { Verb } from '../verb.js';
import { check } from './check.js';
import { diff } from './diff.js';
import { draw } from './draw.js';
import { explain } from './explain.js';
import { exportVerb } from './export.js';
import { importRegister } from './import.js';
import { init } from './init.js';
import { merges } from './merges.js';
import { plan } from './plan.js';
import { publish } from './publish.js';
import { replay } from './replay.js';
import { seal } from './seal.js';
import { share } from './share.js';
import { source } from './source.js';
import { versions } from './versions.js';
import { yearPlan } from './year-plan.js';

/** The verbs in the order of the work. */
export const verbs: readonly Verb[] = [
  init,
  importRegister,
  versions,
  diff,
  exportVerb,
  check,
  yearPlan,
  merges,
  plan,
  share,
  seal,
  source,
  draw,
  publish,
  replay,
  explain,
];

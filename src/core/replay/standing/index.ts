/** Where one business stands in a draw, and what the first look at a draw asks for. */
export { readBundleFacts } from './facts.js';
export { findStanding } from './find-standing.js';
export type {
  BundleFacts,
  BundleSources,
  DrawOverview,
  Standing,
  StratumStanding,
  TeamPlace,
  Working,
} from './model.js';
export { stepsOf, summariseDraw } from './overview.js';

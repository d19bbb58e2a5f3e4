/** 年终考核 Assessment: a year of draws added up, every figure from the records themselves. */
export type { DrawFacts, ItemFacts, PoolFacts, TargetFacts, YearFacts } from './model.js';

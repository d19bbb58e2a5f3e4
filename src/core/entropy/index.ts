/** 种子 Shares, public sources and the seed. */
export { type Assurance, assessEntropy, checkOfficialEntropy } from './assurance.js';
export { type EntropyIssueCode, entropyIssueCodes } from './codes.js';
export { checkEvidence } from './evidence.js';
export type {
  AssuranceLevel,
  EntropyParty,
  EntropyPlan,
  Evidence,
  PinnedSource,
  SourceValue,
} from './model.js';
export { deriveSeed, type SeedInput, seedText } from './seed.js';
export { checkShare, commitmentOfShare, type Share } from './share.js';
export { bitsOfSource, parseSourceValue } from './source.js';

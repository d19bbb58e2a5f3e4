/** Issue codes of the command line. A code is for ever. */
export const cliIssueCodes = [
  'cli.verb-missing',
  'cli.verb-unknown',
  'cli.option-unknown',
  'cli.option-missing',
  'cli.option-value-missing',
  'cli.argument-missing',
  'cli.argument-excess',
  'cli.value-invalid',
  'cli.usage',
  'cli.share-choice',
  'cli.reason-empty',
  'cli.option-of-tables',
  'cli.interrupted',
  'cli.code-unknown',
  'cli.rules-not-one',
  'cli.review-choice',
  'cli.correction-missing',
  'cli.option-of-corrections',
  'cli.page-of-spoilt',
] as const;

export type CliIssueCode = (typeof cliIssueCodes)[number];

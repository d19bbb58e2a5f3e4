/** Issue codes of the kernel. A code is for ever: it may be retired, never reused for something else. */
export const kernelIssueCodes = [
  'kernel.text-not-utf8',
  'kernel.json-malformed',
  'kernel.json-not-canonical',
  'kernel.json-key-repeated',
  'kernel.json-key-reserved',
  'kernel.json-number-inexact',
  'kernel.json-text-broken',
  'kernel.json-too-deep',
  'kernel.line-unfinished',
  'kernel.ratio-malformed',
] as const;

export type KernelIssueCode = (typeof kernelIssueCodes)[number];

import { type Files, publishSmallOffice } from '../fixtures/bundle.js';

/** What is mutated: every edition, by both methods. */
export const genuineBundles: readonly Files[] = (['sha256@1', 'seedrandom@1'] as const).flatMap((method) => [
  publishSmallOffice('audit', { method }),
  publishSmallOffice('public', { method }),
  publishSmallOffice('public', { method, profile: 'sealed' }),
]);

/** Bundles that files are taken from: the same draw by the other method, in another edition, as a rehearsal. */
export const otherBundles: readonly Files[] = [
  ...genuineBundles,
  publishSmallOffice('audit', { mode: 'rehearsal' }),
];

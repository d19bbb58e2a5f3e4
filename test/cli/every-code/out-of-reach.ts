/** The codes of these rooms that no command line can lead to, each with the reason. */
export const outOfReach: Readonly<Record<string, string>> = {
  'pools.id-trimmed': 'told by readTargetId of an id alone; a table counts them as registers.cells-trimmed',
  'kernel.line-unfinished': 'told of the frames of a published bundle, see test/plan/plan.test.ts',
  'sdk.export-too-long': 'takes a register of more than 1,048,575 records: minutes for one code',
  'sdk.reason-needed': 'a blank reason on the command line is cli.reason-empty',
  'sdk.record-malformed': 'told of records that a program hands over, see test/sdk/office.test.ts',
  'sdk.id-repeated': 'told of records that a program hands over, see test/sdk/office.test.ts',
  'sdk.journal-moved': 'told only after a hundred tries in which somebody else was faster each time',
  'sdk.store-poisoned': 'told by a store in use after the disk failed; a command line has a store of its own',
  'sdk.unexpected': 'told of what nobody expected',
};

/** The codes of the office that belong to draws: sealing, shares, drawing, publishing. */
export const ofDraws: readonly string[] = [
  'sdk.object-unreadable',
  'sdk.object-line-unreadable',
  'sdk.id-malformed',
  'sdk.draw-id-used',
  'sdk.plan-item-open',
  'sdk.batch-not-drawn',
  'sdk.share-uncommitted',
  'sdk.share-unused',
  'sdk.reveal-deadline-past',
  'sdk.commitment-malformed',
  'sdk.commitment-repeated',
  'sdk.party-committed',
  'sdk.share-already-committed',
  'sdk.draw-already-sealed',
  'sdk.draw-not-sealed',
  'sdk.reveal-late',
  'sdk.reveal-after-source',
  'sdk.share-already-revealed',
  'sdk.source-differs',
  'sdk.source-already-observed',
  'sdk.shares-outstanding',
  'sdk.source-missing',
  'sdk.reveals-too-few',
  'sdk.reveals-open',
  'sdk.draw-already-recorded',
  'sdk.already-drawn',
  'sdk.draw-not-recorded',
  'sdk.rehearsal-not-public',
  'sdk.embargo',
  'sdk.audit-edition-internal',
  'sdk.edition-too-large',
];

/** Rooms whose codes do not come from registers. Any other room, also a new one, is held to its codes. */
export const otherRooms: ReadonlySet<string> = new Set([
  'rules',
  'plan',
  'entropy',
  'record',
  'journal',
  'disclosure',
  'replay',
  'cli',
]);

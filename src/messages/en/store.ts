import type { Wording } from '../wording.js';

/** Words of the store: its journal, its objects, its lock. */
export const storeWords = {
  'sdk.journal-moved': {
    message: 'Somebody else wrote to the journal meanwhile; nothing was written.',
    remedy: 'Run the command again.',
  },
  'sdk.journal-torn': {
    message:
      'Line {line} of the journal {file} was not written to its end, by a power cut or a full disk perhaps. It is never cut off by itself, lest a fact be lost.',
    remedy:
      'Copy the whole office folder first, then look at the line: an unfinished line was never acknowledged. Keep it elsewhere, have the person in charge remove it from the end of the file, and repeat that step.',
  },
  'sdk.journal-missing': {
    message: 'The office folder has no journal {file}.',
    remedy: 'Bring the file back from a backup; an empty one in its place would lose every fact.',
  },
  'sdk.journal-unreadable': {
    message: 'The journal says something this version does not know ({kind}).',
    remedy: 'Open this office folder with a newer version.',
  },
  'sdk.object-missing': {
    message: 'The file with digest {digest} is not in the folder objects.',
    remedy: 'Bring it back from a backup into objects and run the command again.',
  },
  'sdk.object-damaged': {
    message: 'The content of {file} does not have its digest: it was changed or damaged.',
    remedy: 'Replace it by the file of the same name from a backup, and find out who changed it.',
  },
  'sdk.object-unreadable': {
    message: 'The file with digest {digest} is not in a form this version can read.',
    remedy: 'Use a newer version; if that cannot read it either, keep the whole folder and ask for support.',
  },
  'sdk.object-line-unreadable': {
    message:
      'Line {line} of the file with digest {digest} cannot be read: no canonical record, or ids out of order.',
    remedy:
      'Replace the file in objects by the one of the same name from a backup; if that cannot be read either, use a newer version.',
  },
  'sdk.office-missing': {
    message: '{folder} is no office folder: it has no office.json.',
    remedy: 'Name the folder with --office, or make one with double-random init DIR.',
  },
  'sdk.office-exists': {
    message: '{folder} is an office folder already.',
    remedy: 'Use it as it is; for another office choose another folder.',
  },
  'sdk.office-format': {
    message: 'The office folder {folder} has the format "{stated}"; this version knows "{format}" only.',
    remedy: 'Use the version that goes with this folder.',
  },
  'sdk.store-locked': {
    message: 'Another program (host {host}, process {pid}) is using the office folder and has not let go.',
    remedy: 'Try again later. If nobody is using it, remove the lock file {file}.',
  },
  'sdk.lock-taken-over': {
    message: 'The program before (host {host}, process {pid}) did not end properly; its lock was taken over.',
    remedy: 'Nothing to do. If this happens often, see whether the machine is switched off while in use.',
  },
  'sdk.store-io': {
    message: 'The office folder could not be read or written ({step}, {detail}): {file}',
    remedy: 'See to disk space, permissions and the network drive, then run the command again.',
  },
  'sdk.store-poisoned': {
    message: 'An earlier write was not confirmed by the disk ({detail}); this run writes no more.',
    remedy: 'See to the disk and start again: what is really on the disk will then be read.',
  },
  'sdk.clock-behind': {
    message: 'This machine says {now}, the last line of the journal says {last}.',
    remedy: 'Set date and time of this machine right and run the command again.',
  },
} as const satisfies Record<string, Wording>;

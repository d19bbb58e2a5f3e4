import type { ArchiveIssueCode } from '../../core/archive/index.js';
import type { Wording } from '../wording.js';

const askAgain = 'Download it again, or ask the publisher for another copy; compare the size first.';
const refuse = 'Do not open it; ask the publisher for another copy and say why.';
const unpackFirst = 'Unpack it with the tool of your system and check the folder.';

export const archiveWords: Readonly<Record<ArchiveIssueCode, Wording>> = {
  'archive.not-zip': {
    message: 'This is no ZIP archive, or only a part of one.',
    remedy: askAgain,
  },
  'archive.damaged': {
    message: 'The directory of the archive is damaged or contradicts itself at file {file}.',
    remedy: askAgain,
  },
  'archive.feature-unsupported': {
    message: 'The archive is written in a way this software does not read: {feature}.',
    remedy: unpackFirst,
  },
  'archive.encrypted': {
    message: '"{file}" is locked with a password.',
    remedy: 'What is published is not encrypted; ask the publisher for an archive without a password.',
  },
  'archive.compression-unknown': {
    message: '"{file}" is packed by a method ({method}) this software does not know.',
    remedy: unpackFirst,
  },
  'archive.too-many-files': {
    message: 'The archive holds {count} files; at most {limit} are read.',
    remedy: 'See whether it is the right archive: a draw has some twenty files.',
  },
  'archive.too-large': {
    message: 'Unpacked, the archive has {bytes} bytes; at most {limit} are read.',
    remedy: 'See whether it is the right archive; one that truly is so large, unpack and check as a folder.',
  },
  'archive.expands-too-much': {
    message:
      '"{file}" would grow to {bytes} bytes, over {ratio} times its packed length; it was left packed.',
    remedy: refuse,
  },
  'archive.name-unreadable': {
    message: 'The name of file {file} in the archive cannot be read.',
    remedy: unpackFirst,
  },
  'archive.path-unsafe': {
    message: 'A path in the archive leads out of its folder or is no proper path: "{file}".',
    remedy: refuse,
  },
  'archive.path-repeated': {
    message: 'Two files in the archive are called "{file}": each program would see another one.',
    remedy: refuse,
  },
  'archive.link': {
    message: '"{file}" is a link to somewhere else, not a file.',
    remedy: refuse,
  },
  'archive.content-differs': {
    message: 'Unpacked, "{file}" has not the length or the checksum that the archive states.',
    remedy: askAgain,
  },
  'archive.page-without-bundle': {
    message: 'This page carries no data.',
    remedy: 'Check the folder or ZIP published beside it, or ask the publisher for the page with its data.',
  },
  'archive.page-bundle-repeated': {
    message: 'This page carries {count} sets of data; there should be one.',
    remedy: refuse,
  },
  'archive.page-bundle-malformed': {
    message: 'The data in this page is incomplete or was altered.',
    remedy: askAgain,
  },
};

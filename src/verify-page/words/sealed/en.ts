import { formatCount } from '../../../core/disclosure/index.js';
import { beijingTime } from '../../../core/kernel/index.js';
import { times } from '../times.js';
import type { sealedWords as inChinese } from './zh.js';

const n = formatCount;

/** The page between seal and publication, and what is compared with its notice afterwards. */
export const sealedWords: typeof inChinese = {
  sealedTitle: 'Sealed; the list is not published yet',
  sealedBody: (time) =>
    `List and rules were sealed at ${time}. Change one character and the commitment changes.`,
  sealedDo: 'Write down or photograph the commitment now.',
  sealedWhen: {
    drawn: 'The list is published after the draw.',
    inspected:
      'The list is published after the draw, when the inspections are over: told earlier, they would lose their purpose.',
    never: 'The outcome of a rehearsal is not published.',
  },
  sealedThen: 'Anyone can then compare it with the commitment of today.',
  sealedUntil: (time) => `The list is not published before ${time}`,
  sealedDraw: (time) => `Time of the draw: ${time}`,
  sealedPlace: (place) => `Place of the draw: ${place}`,
  sealedReveal: (time) =>
    `The numbers that the parties sealed beforehand cannot be exchanged and are to be opened before ${time}`,
  daysLeft: (days) => (days < 0 ? ' (over)' : days === 0 ? ' (today)' : ` (${times(days, 'day')} left)`),
  byDevice: 'Days are counted by the date of this device.',
  deadline: (time) =>
    `${beijingTime(time)
      .replace(/ 00:00:00$/, '')
      .replace(/:00$/, '')} (Beijing time)`,
  sealedSource: 'Random numbers from',
  sealedFigures: (universe, eligible, inspectors) =>
    `${n(universe)} in the list, ${n(eligible)} of them may be drawn; ${times(inspectors, 'inspector')}`,
  sealedQuota: (name, size, quota) => `${name}: ${n(quota)} of ${n(size)}`,
  digest: 'Commitment',
  sameSeal: 'The commitment is the one that was sealed: this is what was sealed then.',
  otherSeal:
    'Failed: the commitment is not the one that was sealed; what was published is something else. Keep a picture of the screen, and tell the authority or the one above it.',
  otherSealAlone:
    'The checks below tell only whether these files agree with each other; they do not change this.',
  otherDraw: (notice, draw) =>
    `The commitment was not compared: the notice of this page belongs to another draw (notice ${notice}, files ${draw}). Compare it with the notice of ${draw}.`,
  otherDrawSameItem: (item) =>
    `Both draws belong to the plan item ${item}: see whether the timeline tells of the other one; if not, ask the authority why.`,
};

import { times } from '../times.js';
import type { limitsWords as inChinese } from './zh.js';

/** What a check proves and what it leaves open. */
export const limitsWords: typeof inChinese = {
  limits: 'What this proves, and what not',
  proves: 'If the check passes, it proves',
  provesNot: 'It does not prove',
  proven: [
    'List, rules and quantities are those that were sealed; not a character has changed.',
    'The seed follows from the commitment, the secret numbers and the public numbers named beforehand; nobody could choose it alone.',
    'Drawn, reserve, tickets and teams as published follow from the seed by the public method.',
    'The journal as shown is unbroken, and its lines that can be read tell of no unexplained attempt at the same item.',
  ],
  provenShown: [
    'Every row shown is in the sealed list; rules and quantities have not changed by a character.',
    'The seed follows from the commitment, the secret numbers and the public numbers named beforehand; nobody could choose it alone.',
    'The journal as shown is unbroken, and its lines that can be read tell of no unexplained attempt at the same item.',
  ],
  unprovenShown:
    'The whole order: those not drawn are not published; who holds the audit edition can compute it.',
  unproven: (withheld) => [
    `That there was no other, hidden attempt: the journal here is an excerpt, without what came before and after${withheld === 0 ? '' : `, and ${times(withheld, 'line')} of it ${withheld === 1 ? 'shows' : 'show'} only a digest`}. It takes the whole journal, in the hands of an auditor.`,
    'That the list is complete and true: compare it with what the registration authority publishes.',
    'That the seal came before the random numbers: see where the commitment was published then.',
    'That the public random number was copied truly: compare it with its announcement.',
    'That results were published, and in time: they are not in the files of one draw; check the year: double-random verify FOLDER-OF-THE-YEAR.',
    'That inspections are diligent and their results true.',
    'That this page is honest: get it from two different places, or check in another way below.',
  ],
};

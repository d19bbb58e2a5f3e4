import type { EntropyIssueCode } from '../../core/entropy/index.js';
import type { Wording } from '../wording.js';

export const entropyWords: Record<EntropyIssueCode, Wording> = {
  'entropy.share-malformed': {
    message: 'The share revealed by {party} is not 64 lowercase hex digits.',
    remedy: 'Paste the share exactly as it was made.',
  },
  'entropy.share-mismatch': {
    message: 'The share revealed by {party} does not match the commitment handed in before sealing.',
    remedy: 'Check for a mistyped share or one of another draw; a commitment cannot change.',
  },
  'entropy.party-unknown': {
    message: 'The plan has no party {party}.',
    remedy: 'Check the id; no party can join after sealing.',
  },
  'entropy.commitment-repeated': {
    message: '{party} and {other} handed in the same commitment.',
    remedy: 'Every party makes a share of its own; {party} makes a new one.',
  },
  'entropy.reveals-too-few': {
    message: '{revealed} shares are revealed, at least {minimum} are needed.',
    remedy:
      'The other parties reveal before the deadline; otherwise this draw is void and a new task is needed.',
  },
  'entropy.source-missing': {
    message: 'The public source {source} has no value yet.',
    remedy: 'Enter it with the source command once it is announced.',
  },
  'entropy.source-unknown': {
    message: 'The plan has no public source {source}.',
    remedy: 'Check the id; sources cannot change after sealing.',
  },
  'entropy.source-order': {
    message: 'The public sources are not in the order of the plan.',
    remedy: 'Ask the publishing office for the original record.',
  },
  'entropy.dice-malformed': {
    message: 'The dice result "{text}" is not written correctly.',
    remedy: 'Write d10x{throws}: and {throws} digits, such as d10x3:072.',
  },
  'entropy.dice-throws': {
    message: 'The plan has {throws} throws; here are {stated} throws and {digits} digits.',
    remedy: 'Enter every digit of the protocol, leading zeros too.',
  },
  'entropy.ssq-malformed': {
    message: 'The 双色球 result "{text}" is not written correctly.',
    remedy:
      'Write {issue}:six reds (two digits, ascending, commas)+blue, such as {issue}:03,08,12,21,27,33+09.',
  },
  'entropy.ssq-issue': {
    message: 'The plan names issue {issue}; this is issue {stated}.',
    remedy: 'Only the issue that was sealed may be used.',
  },
  'entropy.ssq-numbers': {
    message:
      'The 双色球 numbers "{text}" cannot occur: six different reds of 01–33 ascending, a blue of 01–16.',
    remedy: 'Enter them again from the official announcement.',
  },
  'entropy.too-few-bits': {
    message: 'Too little randomness: {bits} bits at least, an official draw needs {required}.',
    remedy: 'Add a party or more throws of the dice.',
  },
  'entropy.office-alone': {
    message:
      'The randomness may come from one party alone, which could try shares before sealing until one pleases.',
    remedy: 'Add an independent party and require two reveals, or add a public source later than the seal.',
  },
  'entropy.source-repeated': {
    message:
      'The public sources {source} and {first} are one and the same issue or ceremony ({occasion}): one value under two names is no more random.',
    remedy: 'Keep one of them; to add more, name another issue, or another ceremony by a name of its own.',
  },
};

/** How fast the targets of one stratum are drawn: `node scripts/run-ts.mjs bench/draw.ts` */
import { hash } from 'node:crypto';
import { orderStratum } from 'double-random/draw';
import { digestOf, type Identifier, identifier } from 'double-random/kernel';
import seedrandom from 'seedrandom';
import { compare } from './side-by-side.js';

const size = 1_000_000;
const take = size / 100;
const key = digestOf('bench of the draw');
const ids = Array.from({ length: size }, (_, at) => identifier(`9165010074${String(at).padStart(7, '0')}X`));

compare({
  job: `sha256@1: 1 % of ${size} ids`,
  ours: () => orderStratum({ method: 'sha256@1', key, ids, take }).ids,
  plain: drawPlainly,
  against: 'crypto.hash and sort',
  goal: { faster: 3 },
  rounds: 3,
});

compare({
  job: `seedrandom@1: 1 % of ${size} ids`,
  ours: () => orderStratum({ method: 'seedrandom@1', key, ids, take }).ids,
  plain: shuffleBarely,
  against: 'the bare loop, which checks nothing',
  goal: { longer: 3 },
  rounds: 9,
});

/** The draw as one would write it: a ticket for each id, sort, take the first. Ids are checked as ours are. */
function drawPlainly(): readonly Identifier[] {
  const tickets = ids.map((id, at) => {
    if (at > 0 && (ids[at - 1] as string) >= id) throw new RangeError(`repeated or out of order: ${id}`);
    return { id, ticket: hash('sha256', `${key}:${id}`) };
  });
  tickets.sort((left, right) => compareText(left.ticket, right.ticket) || compareText(left.id, right.id));
  return tickets.slice(0, take).map(({ id }) => id);
}

function shuffleBarely(): readonly Identifier[] {
  const generator = seedrandom(key);
  const shuffled = [...ids];
  for (let place = 0; place < take; place++) {
    const bound = size - place;
    const limit = 2 ** 32 - (2 ** 32 % bound);
    let word = generator.int32() >>> 0;
    while (word >= limit) word = generator.int32() >>> 0;
    const other = place + (word % bound);
    [shuffled[place], shuffled[other]] = [shuffled[other] as Identifier, shuffled[place] as Identifier];
  }
  return shuffled.slice(0, take);
}

function compareText(left: string, right: string): number {
  if (left < right) return -1;
  return left > right ? 1 : 0;
}

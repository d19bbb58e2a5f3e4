import { stageKey } from 'double-random/draw';
import {
  bitsOfSource,
  commitmentOfShare,
  deriveSeed,
  type PinnedSource,
  parseSourceValue,
} from 'double-random/entropy';
import { digestOf, identifier } from 'double-random/kernel';
import { diceOf } from './dice.js';

const count = 220;
const dice20 = { id: identifier('dice'), kind: 'dice', ceremony: '三楼会议室', throws: 20 } as const;
const dice1 = { ...dice20, throws: 1 };
const ssq: PinnedSource = { id: identifier('ssq'), kind: 'ssq', issue: '2026023' };

const values: readonly (readonly [PinnedSource, string])[] = [
  [dice20, 'd10x20:08772473296991897540'],
  [dice20, 'd10x20:00000000000000000000'],
  [dice20, 'd10x20:0877247329699189754'],
  [dice20, 'd10x19:0877247329699189754'],
  [dice20, 'D10x20:08772473296991897540'],
  [dice20, 'd10x20:08772473296991897540\n'],
  [dice20, ' d10x20:08772473296991897540'],
  [dice20, 'd10x20:０8772473296991897540'],
  [dice20, '2026023:03,08,12,21,27,33+09'],
  [dice1, 'd10x1:7'],
  [dice1, 'd10x1:'],
  [ssq, '2026023:03,08,12,21,27,33+09'],
  [ssq, '2026023:01,02,03,04,05,06+16'],
  [ssq, '2026023:01,02,03,04,05,06+17'],
  [ssq, '2026023:01,02,03,04,05,06+00'],
  [ssq, '2026023:00,02,03,04,05,06+01'],
  [ssq, '2026023:01,02,03,04,05,34+01'],
  [ssq, '2026023:01,02,03,04,05,05+01'],
  [ssq, '2026023:02,01,03,04,05,06+01'],
  [ssq, '2026024:03,08,12,21,27,33+09'],
  [ssq, '2026023:3,8,12,21,27,33+9'],
  [ssq, '2026023:03,08,12,21,27,33,09'],
  [ssq, '2026023:03,08,12,21,27+09'],
  [ssq, '2026023:03,08,12,21,27,33+09\n'],
];

/** Commitments of shares, values of public sources, seeds, and stage keys. */
export function seedVectors(): Readonly<Record<string, unknown>> {
  return {
    shares: numbered(40, shareOf),
    sources: values.map(([source, value]) => ({ source, value, ok: parseSourceValue(source, value).ok })),
    bits: [1, 2, 3, 20, 39, 40, 1000].map((throws) => ({
      throws,
      bits: bitsOfSource({ ...dice20, throws }),
    })),
    seeds: numbered(60, seedOf),
    keys: numbered(count, keyOf),
  };
}

function shareOf(ordinal: number): unknown {
  const [drawId, party] = diceOf(`share ${ordinal}`).ids(2).map(identifier);
  if (drawId === undefined || party === undefined) throw new Error('two ids');
  const share = digestOf(`vector share ${ordinal}`);
  return { drawId, party, share, commitment: commitmentOfShare({ drawId, party, share }) };
}

function seedOf(ordinal: number): unknown {
  const dice = diceOf(`seed ${ordinal}`);
  const parties = dice.ids(ordinal % 4);
  // Written in falling order: the seed takes them in rising order.
  const reveals = Object.fromEntries(
    [...parties].reverse().map((party) => [party, digestOf(`share ${party}`)]),
  );
  const sources = [
    { id: identifier('ssq'), value: '2026023:03,08,12,21,27,33+09' },
    { id: identifier('dice'), value: `d10x20:${String(dice.below(1e9)).padStart(20, '0')}` },
  ].slice(0, ordinal % 3);
  const commitment = digestOf(`vector plan ${ordinal}`);
  return { commitment, reveals, sources, seed: deriveSeed({ commitment, reveals, sources }) };
}

function keyOf(ordinal: number): unknown {
  const dice = diceOf(`key ${ordinal}`);
  const stage = dice.pick(['targets', 'targets', 'batches', 'teams'] as const);
  const given = {
    seed: digestOf(`vector seed ${ordinal}`),
    stage,
    stratum: stage === 'targets' ? (dice.ids(1)[0] as string) : '',
    method: dice.pick(['sha256@1', 'seedrandom@1'] as const),
  };
  return { ...given, key: stageKey(given) };
}

function numbered<Value>(length: number, make: (ordinal: number) => Value): Value[] {
  return Array.from({ length }, (_, at) => make(at + 1));
}

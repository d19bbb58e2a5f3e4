import { readFileSync } from 'node:fs';
import canonicalize from 'canonicalize';
import type { AssignmentInput } from 'double-random/draw';
import { describe, expect, it } from 'vitest';
import { vectorFiles } from '../../scripts/vectors/files.js';
import { assignSlowly } from '../draw/assign-reference.js';
import assignmentFile from './assignments.json' with { type: 'json' };
import frameFile from './frames.json' with { type: 'json' };
import seedrandomFile from './seedrandom-v1.json' with { type: 'json' };
import seedFile from './seeds.json' with { type: 'json' };
import sha256File from './sha256-v1.json' with { type: 'json' };
import { certifySlowly } from './slow-certificate.js';
import { keySlowly, orderSlowly, shuffleSlowly, uniformSlowly, wordsSlowly } from './slow-draw.js';
import { pathSlowly, rootSlowly, saltSlowly, sha256Hex } from './slow-hashes.js';
import textFile from './text.json' with { type: 'json' };

describe('the library gives the vectors', () => {
  it.each([...vectorFiles()])('%s, to the byte', (name, text) => {
    expect(readFileSync(new URL(name, import.meta.url), 'utf8')).toBe(text);
  });
});

describe('a second computation gives the vectors of texts', () => {
  it('canonical JSON, by another writer', () => {
    for (const { given, canonical, digest } of textFile.canonical) {
      expect(canonicalize(JSON.parse(given))).toBe(canonical);
      expect(sha256Hex(canonical)).toBe(digest);
    }
  });

  it('what is read back and what is refused: JSON that another writer would write the same, and no other', () => {
    for (const { text, ok } of textFile.read) expect([text, isCanonical(text)]).toEqual([text, ok]);
  });

  it('ids of labels', () => {
    for (const { label, id } of textFile.labels) {
      const isPlain = /^[A-Za-z0-9][A-Za-z0-9._-]{0,19}$/.test(label) && !label.startsWith('h-');
      expect(id).toBe(isPlain ? label : `h-${sha256Hex(label).slice(0, 12)}`);
    }
  });
});

/** null, fractions, large numbers and deep nesting are JSON, but not the protocol's. */
function isCanonical(text: string): boolean {
  if (/null|\.\d|e\d|9007199254740992|__proto__/.test(text) || text === '-0') return false;
  const depth = [...text].reduce((sum, one) => sum + Number(one === '['), 0);
  if (depth > 65 || (depth === 65 && text.includes('1'))) return false;
  try {
    return canonicalize(JSON.parse(text)) === text && !/\\ud8/.test(text);
  } catch {
    return false;
  }
}

describe('a second computation gives the vectors of frames', () => {
  it.each(frameFile.frames.map((frame) => [frame.rows.length, frame] as const))('of %i rows', (_, frame) => {
    const leaves = frame.rows.map(({ entry, salt }) => `double-random/v1 leaf\n${salt}\n${entry}`);
    const entries = frame.rows.map(({ entry }) => JSON.parse(entry) as { id: string; excluded?: string[] });
    expect(frame.rows.map(({ salt }) => salt)).toEqual(
      entries.map(({ id }) => saltSlowly(frame.saltKey, id)),
    );
    expect(frame.root).toBe(rootSlowly(leaves));
    expect(frame.rows.map(({ siblings }) => siblings)).toEqual(
      leaves.map((_leaf, at) => pathSlowly(leaves, at)),
    );
    const excluded: Record<string, number> = {};
    for (const reason of entries.flatMap((entry) => entry.excluded ?? []))
      excluded[reason] = (excluded[reason] ?? 0) + 1;
    const eligible = entries.filter((entry) => entry.excluded === undefined).length;
    expect(frame.counts).toEqual({ universe: entries.length, eligible, excluded });
  });
});

describe('a second computation gives the vectors of seeds', () => {
  it('commitments of shares', () => {
    for (const { drawId, party, share, commitment } of seedFile.shares)
      expect(commitment).toBe(
        sha256Hex(`double-random/v1 share\ndraw=${drawId}\nparty=${party}\nshare=${share}\n`),
      );
  });

  it('seeds: reveals by party id, sources as they come', () => {
    for (const { commitment, reveals, sources, seed } of seedFile.seeds) {
      const shares: Readonly<Record<string, string>> = reveals;
      const parties = Object.keys(shares).sort();
      const lines = parties.map((party) => `reveal/${party}=${shares[party]}`);
      const values = sources.map(({ id, value }) => `source/${id}=${value}`);
      const text = ['double-random/v1 seed', `commitment=${commitment}`, ...lines, ...values, ''].join('\n');
      expect(seed).toBe(sha256Hex(text));
    }
  });

  it('stage keys', () => {
    expect(seedFile.keys.length).toBeGreaterThanOrEqual(200);
    for (const { seed, stage, stratum, method, key } of seedFile.keys)
      expect(key).toBe(keySlowly(seed, stage, stratum, method));
  });

  it('which values of public sources are in their one form, and what dice are worth', () => {
    for (const { source, value, ok } of seedFile.sources)
      expect([value, isInForm(source, value)]).toEqual([value, ok]);
    for (const { throws, bits } of seedFile.bits) expect(bits).toBe(Math.floor(throws * 3.3219 + 1e-9));
  });
});

function isInForm(source: { kind: string; throws?: number; issue?: string }, value: string): boolean {
  if (source.kind === 'dice')
    return new RegExp(`^d10x${source.throws}:[0-9]{${source.throws}}(?!\n)$`).test(value);
  const [issue, numbers = '', ...more] = value.split(':');
  const [reds = '', blue = '', ...others] = numbers.split('+');
  const balls = reds.split(',');
  const isBall = (ball: string, most: number) =>
    /^[0-9][0-9](?!\n)$/.test(ball) && +ball > 0 && +ball <= most;
  return (
    more.length + others.length === 0 &&
    issue === source.issue &&
    balls.length === 6 &&
    balls.every((ball, at) => isBall(ball, 33) && (at === 0 || ball > (balls[at - 1] ?? ''))) &&
    isBall(blue, 16)
  );
}

describe.each([sha256File, seedrandomFile])('a second computation gives the vectors of $method', (file) => {
  const { method } = file;

  it('over two hundred orders, with tickets where the method has them', () => {
    expect(file.orders.length).toBeGreaterThanOrEqual(200);
    for (const one of file.orders) {
      expect(one.order).toEqual(orderSlowly(method, one.key, one.ids).slice(0, one.take));
      const tickets = one.order.map((id) => sha256Hex(`${one.key}:${id}`));
      expect('tickets' in one ? one.tickets : undefined).toEqual(method === 'sha256@1' ? tickets : undefined);
    }
  });

  it('words and uniform numbers', () => {
    for (const { key, words } of file.streams) {
      const next = wordsSlowly(method, key);
      expect(words).toEqual(words.map(() => next()));
    }
    for (const { key, bounds, numbers } of file.uniform) {
      const next = wordsSlowly(method, key);
      expect(numbers).toEqual(bounds.map((bound) => uniformSlowly(bound, next)));
    }
  });

  it('batches of visits', () => {
    for (const { seed, visitBatches, selected, key, batches } of file.visits) {
      expect(key).toBe(keySlowly(seed, 'batches', '', method));
      const order = orderSlowly(method, key, selected.flat());
      const [least, larger] = [Math.floor(order.length / visitBatches), order.length % visitBatches];
      const dealt = Array.from({ length: visitBatches }, (_, at) =>
        order.splice(0, at < larger ? least + 1 : least),
      );
      expect(batches).toEqual(dealt);
    }
  });
});

describe('a second computation gives the vectors of assignments', () => {
  const cases = assignmentFile.assignments as unknown as readonly (AssignmentInput & {
    readonly method: string;
    readonly key: string;
    readonly service: readonly string[];
    readonly effectiveCap?: number;
    readonly teams?: readonly { readonly target: string; readonly groups: readonly Group[] }[];
    readonly certificate?: unknown;
  })[];

  it('over two hundred of each method, some of them with nobody assigned', () => {
    for (const method of ['sha256@1', 'seedrandom@1']) {
      const own = cases.filter((one) => one.method === method);
      expect(own.length).toBeGreaterThanOrEqual(200);
      expect(own.filter(({ certificate }) => certificate !== undefined).length).toBeGreaterThanOrEqual(20);
    }
  });

  it('teams, effective caps and certificates', () => {
    for (const one of cases) {
      const { method, key, targets, groups, inspectors } = one;
      const input = { targets, groups, inspectors };
      const slow = assignSlowly(input, wordsSlowly(method, key));
      if (slow === undefined) {
        const served = targets.map(({ id }): string => id);
        shuffleSlowly(served, wordsSlowly(method, key));
        expect(one.service).toEqual(served);
        expect(one.teams).toBeUndefined();
        expect(certifySlowly(input)).toEqual([one.certificate]);
        continue;
      }
      const teams = one.teams?.flatMap((team) =>
        team.groups.map((group) => [team.target, group.id, group.inspectors]),
      );
      expect({ service: one.service, effectiveCap: one.effectiveCap, teams }).toEqual(slow);
    }
  });
});

interface Group {
  readonly id: string;
  readonly inspectors: readonly string[];
}

import { canonicalJson, digestOf } from 'double-random/kernel';
import { type CheckId, replayRecord } from 'double-random/replay';
import { describe, expect, it } from 'vitest';
import { edit, editLines, type Files, publishSmallOffice } from '../fixtures/bundle.js';
import { cover } from '../mutation/cover.js';

type Body = Record<string, unknown>;
type Kind = 'share-committed' | 'plan-sealed' | 'share-revealed' | 'source-observed';

const genuine = publishSmallOffice('audit');

/** The outcome of one check of a bundle whose forger has written the journal's chain and the lists anew. */
function outcomeOf(files: Files, check: CheckId): string | undefined {
  return replayRecord(cover(files, 'chain')).checks.find(({ id }) => id === check)?.outcome;
}

/** Changes what the first line of a kind tells. */
function retell(kind: Kind, change: (body: Body) => Body): Files {
  return editLines(genuine, 'journal.ndjson', (lines) => {
    const at = lines.findIndex((line) => line.includes(`"kind":"${kind}"`));
    return lines.map((line, row) => (row === at ? withBody(line, change) : line));
  });
}

/** Adds a line after the first of its kind. */
function addLike(kind: Kind, change: (body: Body) => Body): Files {
  return editLines(genuine, 'journal.ndjson', (lines) => {
    const at = lines.findIndex((line) => line.includes(`"kind":"${kind}"`));
    return [...lines.slice(0, at + 1), withBody(lines[at] ?? '', change), ...lines.slice(at + 1)];
  });
}

function withBody(line: string, change: (body: Body) => Body): string {
  const entry = JSON.parse(line);
  return canonicalJson({ ...entry, body: change(entry.body) });
}

const without = (name: string, body: Body): Body =>
  Object.fromEntries(Object.entries(body).filter(([key]) => key !== name));

describe('the journal tells what the record says, and nothing else', () => {
  it('and is accepted as it was written', () => {
    for (const check of ['seed', 'journal'] as const) expect(outcomeOf(genuine, check)).toBe('pass');
  });

  it.each([
    {
      what: 'the reveal of a party that nobody knows, without its share',
      files: addLike('share-revealed', (body) => ({ ...without('share', body), party: 'ghost' })),
      check: 'seed',
    },
    {
      what: 'the value of a source that nobody knows, without the value',
      files: addLike('source-observed', (body) => ({ ...without('value', body), source: 'ghost' })),
      check: 'seed',
    },
    {
      what: 'a party that is a list of one',
      files: retell('share-revealed', (body) => ({ ...body, party: [body['party']] })),
      check: 'seed',
    },
    {
      what: 'a source that is a list in a list',
      files: retell('source-observed', (body) => ({ ...body, source: [[body['source']]] })),
      check: 'seed',
    },
    {
      what: 'a reveal without a party',
      files: addLike('share-revealed', (body) => without('party', without('share', body))),
      check: 'seed',
    },
    {
      what: 'the commitment of a party that nobody knows, without it',
      files: addLike('share-committed', (body) => ({ ...without('commitment', body), party: 'ghost' })),
      check: 'journal',
    },
    {
      what: 'a commitment of nobody to nothing',
      files: addLike('share-committed', (body) => without('party', without('commitment', body))),
      check: 'journal',
    },
    {
      what: 'a seal of a batch that the plan does not have',
      files: retell('plan-sealed', (body) => ({ ...body, batch: 2 })),
      check: 'journal',
    },
  ] as const)('but not $what', ({ files, check }) => {
    expect(outcomeOf(files, check)).toBe('fail');
  });
});

describe('the record has tickets of whom it names, where the method has tickets', () => {
  const withTicket = (files: Files, id: string) =>
    edit(files, 'record.json', (text) => {
      const record = JSON.parse(text);
      const [first, ...others] = record.strata;
      const tickets = { ...first.tickets, [id]: digestOf('made up') };
      return canonicalJson({ ...record, strata: [{ ...first, tickets }, ...others] });
    });

  it.each(['constructor', 'toString', 'X-1'])('not one of %s', (id) => {
    expect(outcomeOf(withTicket(genuine, id), 'selection')).toBe('fail');
    const sealed = publishSmallOffice('public', { profile: 'sealed' });
    expect(outcomeOf(withTicket(sealed, id), 'selection')).toBe('fail');
  });

  it.each(['open', 'sealed'] as const)(
    'none, no cut-off and no empty list of a draw by shuffling (%s)',
    (profile) => {
      const files = publishSmallOffice('public', { method: 'seedrandom@1', profile });
      const add = (members: object) =>
        edit(files, 'record.json', (text) => {
          const record = JSON.parse(text);
          const [first, ...others] = record.strata;
          return canonicalJson({ ...record, strata: [{ ...first, ...members }, ...others] });
        });
      const { selected } = JSON.parse(new TextDecoder().decode(files.get('record.json'))).strata[0];
      expect(outcomeOf(files, 'selection')).not.toBe('fail');
      expect(outcomeOf(add({ tickets: {} }), 'selection')).toBe('fail');
      expect(outcomeOf(add({ cutoff: digestOf('made up') }), 'selection')).toBe('fail');
      expect(outcomeOf(add({ tickets: { [selected[0]]: digestOf('made up') } }), 'selection')).toBe('fail');
    },
  );
});

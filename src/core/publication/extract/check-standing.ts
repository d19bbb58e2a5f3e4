import { stageKey } from '../../draw/index.js';
import { canonicalJson, digestOf, type Issue, issueOf } from '../../kernel/index.js';
import { isEligible } from '../../plan/index.js';
import { parseRecord } from '../../record/index.js';
import { ownTicket, tellDrawn } from './draw-facts.js';
import type { Extract, StandingKind, StratumFacts } from './model.js';
import { notDetermined, type PublishedEvidence } from './report.js';

/** 是否抽中可以重算: the ticket is computed anew and compared with the lines of its stratum. */
export function checkStanding(extract: Extract): readonly Issue[] {
  const { target, standing, entry: proved, record, results, team } = extract;
  const differs = (part: string) => [
    issueOf('publication.standing-differs', { path: [part], args: { target, standing: standing.kind } }),
  ];
  if ((standing.kind === 'selected') !== (results !== undefined)) return differs('results');
  if (!fillsPlan(extract)) return differs('team');
  const entry = proved?.entry;
  if (entry === undefined || !isEligible(entry)) {
    const kind: StandingKind = entry === undefined ? 'absent' : 'excluded';
    const bare = canonicalJson(standing) === canonicalJson({ kind });
    return bare && record.stratum === undefined && team === undefined ? [] : differs('standing');
  }
  const { stratum } = record;
  if (stratum === undefined || !isOfPlan(extract, stratum)) return differs('record');
  const ticket = ownTicket(extract.plan, { seed: record.seed, target, stratum: entry.stratum });
  if (ticket !== standing.ticket)
    return [
      issueOf('publication.ticket-differs', {
        path: ['standing'],
        args: { expected: ticket ?? '', found: standing.ticket ?? '' },
      }),
    ];
  if (!standsAtPlace(extract, stratum)) return differs('standing');
  if (ticket === undefined) return [notDetermined('publication.list-needed', { method: record.method })];
  return kindByTicket(ticket, stratum) === standing.kind ? [] : differs('standing');
}

/** 与公布的抽取记录一致: everything told of the record is told again from the published one. */
export function checkRecord(
  { plan, target, entry, record, standing, team, draw }: Extract,
  { recordText }: Pick<PublishedEvidence, 'recordText'>,
): readonly Issue[] {
  if (recordText === undefined)
    return [notDetermined('publication.record-not-given', { digest: record.digest })];
  const published = parseRecord(recordText);
  if (!published.ok) return published.issues;
  const told = tellDrawn({
    ...{ plan, target, entry: entry?.entry },
    ...{ record: published.value, recordDigest: digestOf(recordText) },
  });
  const { drawId, commitment, strata } = published.value;
  // The record names everyone drawn, whatever the extract says of the pool.
  const named = strata.some(({ selected, reserves }) => [...selected, ...reserves].includes(target));
  const same =
    named === (standing.place !== undefined) &&
    drawId === draw.drawId &&
    commitment === draw.commitment &&
    canonicalJson(told) === canonicalJson({ record, standing, ...(team && { team }) });
  return same
    ? []
    : [issueOf('publication.record-differs', { path: ['record'], args: { draw: draw.drawId } })];
}

/** A team is of a selected target and has every place of the plan filled. */
function fillsPlan({ team, plan, standing }: Extract): boolean {
  if (team === undefined) return true;
  const places = plan.team.map(({ id, count }) => ({ group: id, inspectors: count }));
  return standing.kind === 'selected' && canonicalJson(team) === canonicalJson(places);
}

/** The stratum is that of the entry, with the numbers of the plan and the key of the seed. */
function isOfPlan({ plan, record, entry }: Extract, { id, key, selected, reserves }: StratumFacts): boolean {
  const { method } = plan;
  const planned = plan.strata.find((stratum) => stratum.id === id);
  return (
    planned !== undefined &&
    entry !== undefined &&
    'stratum' in entry.entry &&
    entry.entry.stratum === id &&
    key === stageKey({ seed: record.seed, stage: 'targets', stratum: id, method }) &&
    selected === planned.quota &&
    reserves === planned.reserve
  );
}

/** The place agrees with how the target stands; at the last place of a list its ticket is the line. */
function standsAtPlace({ standing }: Extract, stratum: StratumFacts): boolean {
  const { kind, place, ticket, visitBatch } = standing;
  const { selected, reserves, cutoff, reserveLine } = stratum;
  if (kind !== 'selected' && visitBatch !== undefined) return false;
  if (place === undefined) return kind === 'not-drawn';
  const byPlace = place <= selected ? 'selected' : place <= selected + reserves ? 'reserve' : undefined;
  if (byPlace !== kind) return false;
  if (ticket === undefined) return true;
  return (
    (place === selected) === (ticket === cutoff) &&
    (place === selected + reserves && reserves > 0) === (ticket === reserveLine)
  );
}

function kindByTicket(ticket: string, { cutoff, reserveLine }: StratumFacts): StandingKind {
  if (cutoff !== undefined && ticket <= cutoff) return 'selected';
  return reserveLine !== undefined && ticket <= reserveLine ? 'reserve' : 'not-drawn';
}

import { beijingDay, fail, type Result, succeed } from '../../../core/kernel/index.js';
import { checkStep, type ResultStep } from '../../../core/results/index.js';
import type { OfficePorts } from '../model.js';
import { putJson } from '../objects.js';
import type { Deliver } from '../publish.js';
import { checkRelease } from '../release.js';
import { takeStep } from '../step.js';
import { findDraw } from './find-draw.js';
import { deliverOnce, keepFiles, type PublishedResults, writeResultFiles } from './results-publication.js';
import { afterStep } from './results-state.js';
import { chooseResults } from './review.js';

/** Results to be published: all that are approved unless told. */
export interface ResultRelease {
  readonly by: string;
  readonly targets?: readonly string[] | undefined;
}

/** Publishes approved results: the files are put in place before the line is written. */
export async function publishResults(
  ports: OfficePorts,
  drawId: string,
  { by, targets }: ResultRelease,
  deliver: Deliver = async () => succeed(undefined),
): Promise<Result<PublishedResults>> {
  const deliverFiles = deliverOnce(deliver);
  return takeStep<PublishedResults>(ports, async (ledger, now) => {
    const found = await findDraw(ports.store, ledger, drawId);
    if (!found.ok) return found;
    const state = found.value;
    const early = checkRelease(state.plan, now);
    const chosen = chooseResults(state.standings, 'approved', targets);
    if (!chosen.ok) return chosen;
    const reviewed = chosen.value;
    const step: ResultStep = { act: 'published', by, at: now, day: beijingDay(now), reviewed };
    const issues = [...early, ...checkStep(step, state)];
    if (issues.length > 0) return fail(issues);
    const after = afterStep(state, step);
    const files = await writeResultFiles(ports, after, step.day);
    if (!files.ok) return files;
    const delivered = await deliverFiles(files.value);
    if (!delivered.ok) return delivered;
    const { id } = state.draw;
    const body = {
      ...{ draw: id, by, reviewed: await putJson(ports.store, reviewed), count: reviewed.length },
      ...(await keepFiles(ports, after, files.value)),
    };
    const value = { drawId: id, targets: reviewed.map(({ target }) => target), files: files.value };
    return succeed({ entry: { kind: 'results-published' as const, body }, value });
  });
}

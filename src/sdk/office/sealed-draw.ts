import { type Digest, fail, type Issue, issueOf, type Result, succeed } from '../../core/kernel/index.js';
import {
  type InspectorEntry,
  parseInspectorFrame,
  parsePlan,
  readTargetFrame,
  type SealedPlan,
  type TargetEntry,
} from '../../core/plan/index.js';
import type { Store } from '../store.js';
import type { DrawState } from './ledger.js';
import { remember } from './memory.js';
import { eachLine, getJson, getText } from './objects.js';
import { type WorkingPapers, workingSchema } from './schema.js';

/** The plan of a sealed draw; `sdk.draw-not-sealed` where there is none. */
export async function loadPlan(store: Store, draw: DrawState): Promise<Result<SealedPlan>> {
  if (draw.sealed === undefined) return fail([issueOf('sdk.draw-not-sealed', { args: { draw: draw.id } })]);
  const text = await getText(store, draw.sealed.commitment);
  return text.ok ? parsePlan(text.value) : text;
}

/** The papers of a sealed draw: its salt key, task, frames and the snapshots it was made of. */
export async function loadPapers(store: Store, draw: DrawState): Promise<Result<WorkingPapers>> {
  if (draw.sealed === undefined) return fail([issueOf('sdk.draw-not-sealed', { args: { draw: draw.id } })]);
  return getJson(store, draw.sealed.working, workingSchema);
}

/** Both frames of a sealed draw, in id order. */
export async function loadFrames(
  store: Store,
  draw: DrawState,
): Promise<
  Result<{ readonly targets: readonly TargetEntry[]; readonly inspectors: readonly InspectorEntry[] }>
> {
  const papers = await loadPapers(store, draw);
  if (!papers.ok) return papers;
  const { frames } = papers.value;
  const sizeOf = ({ length }: readonly unknown[]) => length;
  const targets = await remember(store, { kind: 'target-frame', digest: frames.targets, sizeOf }, () =>
    getTargetFrame(store, frames.targets),
  );
  const inspectors = await remember(
    store,
    { kind: 'inspector-frame', digest: frames.inspectors, sizeOf },
    async () => {
      const text = await getText(store, frames.inspectors);
      return text.ok ? parseInspectorFrame(text.value) : text;
    },
  );
  if (targets.ok && inspectors.ok) return succeed({ targets: targets.value, inspectors: inspectors.value });
  return fail([targets, inspectors].flatMap(issuesOf));
}

async function getTargetFrame(store: Store, digest: Digest): Promise<Result<readonly TargetEntry[]>> {
  const reader = readTargetFrame();
  const read = await eachLine(store, digest, (line) => {
    reader.add(line);
    return true;
  });
  return read.ok ? reader.entries() : read;
}

/** The issues of a result; none where it succeeded. */
export function issuesOf(result: Result<unknown>): readonly Issue[] {
  return result.ok ? [] : result.issues;
}

import { sumsName } from '../../../core/disclosure/index.js';
import { type Digest, digestOf, type Result, succeed } from '../../../core/kernel/index.js';
import {
  amendmentsTable,
  composePublication,
  type PublicationFiles,
} from '../../../core/publication/index.js';
import type { ResultStep } from '../../../core/results/index.js';
import type { OfficePorts } from '../model.js';
import { loadDrawPapers } from '../publication/draw-papers.js';
import { describeResults } from '../publication/results-file.js';
import type { Deliver } from '../publish.js';
import type { ResultsState } from './results-state.js';
import type { ReviewedResults } from './review.js';

/** What was published, and the files as they are now. */
export interface PublishedResults extends ReviewedResults {
  readonly files: PublicationFiles;
}

/** Whoever has to decide anew because another was faster does not deliver the same files again. */
export function deliverOnce(deliver: Deliver): Deliver {
  let done: Digest | undefined;
  return async (files) => {
    const sums = digestOf(files.get(sumsName) ?? new Uint8Array());
    if (done === sums) return succeed(undefined);
    const delivered = await deliver(files);
    if (delivered.ok) done = sums;
    return delivered;
  };
}

/** The files of a draw's results as they stand: results, amendments and ledger. */
export async function writeResultFiles(
  { store }: OfficePorts,
  state: ResultsState,
  today: ResultStep['day'],
): Promise<Result<PublicationFiles>> {
  const papers = await loadDrawPapers(store, state);
  if (!papers.ok) return papers;
  const described = describeResults(state, papers.value, { today });
  if (!described.ok) return described;
  const { results, ledger, amendments } = described.value;
  const { authority, title } = state.plan;
  const facts = { ...results.facts, dated: today };
  const changes = {
    ...({ kind: 'amendments', edition: 'public', facts } as const),
    ...{ base: `draws/${state.draw.id}/amendments`, title: `${title}：更正、撤下公告` },
    table: amendmentsTable(amendments),
  };
  return composePublication([results, ...(amendments.length === 0 ? [] : [changes])], {
    ...{ authority, title: `${title}：抽查结果`, name: `results-${state.draw.id.toLowerCase()}` },
    ...{ edition: 'public', dated: today, documents: [ledger] },
  });
}

/** Old files are kept: every file that was ever published is an object of the store. */
export async function keepFiles({ store }: OfficePorts, { ledger }: ResultsState, files: PublicationFiles) {
  for (const bytes of files.values()) await store.putObject(bytes);
  return { root: ledger.root, sums: digestOf(files.get(sumsName) ?? new Uint8Array()) };
}

import { type BundleFiles, discloseRecord, sumsName } from '../../../core/disclosure/index.js';
import {
  beijingDay,
  digestOf,
  fail,
  type Issue,
  issueOf,
  type Result,
  succeed,
} from '../../../core/kernel/index.js';
import {
  amendmentsTable,
  composePublication,
  type FileFacts,
  type FormLink,
  type PublicationFiles,
  type PublishedDocument,
  type PublishedFile,
} from '../../../core/publication/index.js';
import { trimBlanks } from '../../../core/registers/index.js';
import { type Ledger, readLedger } from '../ledger.js';
import type { OfficePorts } from '../model.js';
import type { Deliver } from '../publish.js';
import { gatherInput, refusalsOf } from '../publish.js';
import { isOutstanding } from '../release.js';
import { calendarOf } from '../results/clocks.js';
import { officialResults } from '../results/official-results.js';
import { takeStep } from '../step.js';
import { describeDraw } from './draw-files.js';
import { loadDrawPapers } from './draw-papers.js';
import { registerFiles } from './register-files.js';
import { subject } from './subject.js';
import type { DrawOfYear } from './year-facts.js';
import { yearFigures } from './year-figures.js';
import type { TimedOrder, YearPublication } from './year-order.js';

/** The site of a year: every file by path, and what was left out of it. */
export interface PublishedYear {
  readonly year: number;
  readonly files: PublicationFiles;
  readonly draws: number;
  readonly notes: readonly Issue[];
}

/**
 * Writes everything of a year that may be public as a folder to be copied to the department's website: item list, annual
 * plan, every draw with its notice, lists, process record, results and bundle, amendments, statistics, assessment and the
 * yearly report. Lists of a draw whose targets are not all inspected are left out, and told.
 *
 * @returns the files, or everything that keeps them from being published; `sdk.year-unpublishable` where there is nothing
 */
export async function publishYear(
  ports: OfficePorts,
  order: YearPublication,
  deliver: Deliver = async () => succeed(undefined),
): Promise<Result<PublishedYear>> {
  if (trimBlanks(order.by) === '') return fail([issueOf('results.person-missing')]);
  const ledger = await readLedger(ports.store);
  if (!ledger.ok) return ledger;
  const now = ports.clock.now();
  const written = await writeYear(ports, ledger.value, { ...order, now });
  if (!written.ok) return written;
  const { files } = written.value;
  const delivered = await deliver(files);
  if (!delivered.ok) return delivered;
  const sums = digestOf(files.get(sumsName) ?? new Uint8Array());
  const entry = {
    kind: 'year-published' as const,
    body: { year: order.year, by: order.by, sums, files: files.size },
  };
  // What was published stays with the office, whatever becomes of the folder.
  for (const bytes of files.values()) await ports.store.putObject(bytes);
  const read = ledger.value.lines.length;
  return takeStep<PublishedYear>(ports, async ({ lines }) =>
    // A withdrawal that came in between is not in the folder: it has to be written again.
    lines.length === read ? succeed({ entry, value: written.value }) : fail([issueOf('sdk.journal-moved')]),
  );
}

async function writeYear(
  ports: OfficePorts,
  ledger: Ledger,
  order: TimedOrder,
): Promise<Result<PublishedYear>> {
  const { year, authority, now } = order;
  const today = beijingDay(now);
  const draws = await drawsOf(ports, ledger, year);
  if (!draws.ok) return draws;
  const registers = await registerFiles(ports, ledger, order);
  if (!registers.ok) return registers;
  if (draws.value.length === 0 && registers.value.length === 0)
    return fail([issueOf('sdk.year-unpublishable', { args: { year } })]);
  const files: PublishedFile[] = [...registers.value];
  const documents: PublishedDocument[] = [];
  const bundles = new Map<string, Uint8Array>();
  const checks: FormLink[] = [];
  const notes: Issue[] = [];
  const issues: Issue[] = [];
  const amendments: Parameters<typeof amendmentsTable>[0][number][] = [];
  for (const draw of draws.value) {
    const { plan } = draw.state;
    const bundlePath = `draws/${plan.drawId}/bundle`;
    const bundle = await bundleOf(ports, ledger, draw);
    if (!bundle.ok) {
      issues.push(...bundle.issues);
      continue;
    }
    notes.push(...bundle.value.notes);
    const described = await describeDraw(ports.store, draw, {
      ...{
        ledger,
        today,
        calendar: calendarOf(order),
        bundlePath,
        masks: order.masks,
        bundle: bundle.value.files,
      },
    });
    if (!described.ok) {
      issues.push(...described.issues);
      continue;
    }
    files.push(...described.value.files);
    documents.push(...described.value.documents);
    amendments.push(...described.value.amendments);
    for (const [name, bytes] of bundle.value.files ?? []) bundles.set(`${bundlePath}/${name}`, bytes);
    if (bundle.value.files !== undefined)
      checks.push({ name: `${plan.drawId} ${plan.title}：公示与重放`, path: `${bundlePath}/公示.html` });
  }
  const facts: FileFacts = { authority, dated: today };
  if (amendments.length > 0) {
    const title = `${year}年更正、重抽、撤下公告`;
    files.push({
      ...{ kind: 'amendments', edition: 'public', base: 'amendments', title, facts },
      table: amendmentsTable(amendments),
    });
  }
  const figures = await yearFigures(ports, ledger, { draws: draws.value, order });
  if (!figures.ok) issues.push(...figures.issues);
  else {
    files.push(...figures.value.files);
    documents.push(...figures.value.documents);
  }
  if (issues.length > 0) return fail(issues);
  const title = `${authority}${year}年“双随机、一公开”`;
  const metadata = { subject, source: authority, validity: '有效' };
  const withHead = files.map((file) => ({ ...file, metadata }));
  const composed = composePublication(withHead, {
    ...{ authority, title, name: `double-random-${year}`, edition: 'public', dated: today },
    ...{ documents, others: bundles, checks },
  });
  if (!composed.ok) return composed;
  return succeed({ year, files: composed.value, draws: draws.value.length, notes });
}

/** The official draws of tasks of the year, in the order of the journal. */
async function drawsOf(
  { store }: OfficePorts,
  ledger: Ledger,
  year: number,
): Promise<Result<readonly DrawOfYear[]>> {
  const draws: DrawOfYear[] = [];
  for (const state of await officialResults(store, ledger)) {
    if (!state.ok) return state;
    if (Number(state.value.plan.asOf.slice(0, 4)) !== year) continue;
    const papers = await loadDrawPapers(store, state.value);
    if (!papers.ok) return papers;
    draws.push({ state: state.value, papers: papers.value });
  }
  return succeed(draws);
}

/** The bundle of a draw whose lists may be shown; without files where they have to wait, and why. */
async function bundleOf(
  ports: OfficePorts,
  ledger: Ledger,
  { state }: DrawOfYear,
): Promise<Result<{ readonly files?: BundleFiles; readonly notes: readonly Issue[] }>> {
  const { plan, draw, standings } = state;
  const count = [...standings.values()].filter(isOutstanding).length;
  const refusals = await refusalsOf(ports, ledger, { draw, plan });
  if (refusals.length > 0 || count > 0) {
    const args = { draw: draw.id, count };
    return succeed({ notes: [issueOf('sdk.list-withheld', { severity: 'warning', args })] });
  }
  const input = await gatherInput(ports.store, { ledger, draw, plan, edition: 'public' });
  if (!input.ok) return input;
  const files = discloseRecord({ ...input.value, edition: 'public' });
  return files.ok ? succeed({ files: files.value, notes: [] }) : files;
}

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
  type FormLink,
  type PublicationFiles,
  type PublishedAmendment,
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
import { issuesOf } from '../sealed-draw.js';
import { takeStep } from '../step.js';
import { type DrawFiles, describeDraw } from './draw-files.js';
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
  const described = await describeDraws(ports, ledger, { draws: draws.value, order });
  const figures = await yearFigures(ports, ledger, { draws: draws.value, order });
  if (!described.ok || !figures.ok) return fail([described, figures].flatMap(issuesOf));
  const { amendments, bundles, checks, notes } = described.value;
  const files: PublishedFile[] = [
    ...registers.value,
    ...described.value.files,
    ...(amendments.length === 0 ? [] : [amendmentsFile(amendments, order)]),
    ...figures.value.files,
  ];
  const metadata = { subject, source: authority, validity: '有效' };
  const composed = composePublication(
    files.map((file) => ({ ...file, metadata })),
    {
      authority,
      title: `${authority}${year}年“双随机、一公开”`,
      name: `double-random-${year}`,
      edition: 'public',
      dated: today,
      documents: [...described.value.documents, ...figures.value.documents],
      others: bundles,
      checks,
    },
  );
  if (!composed.ok) return composed;
  return succeed({ year, files: composed.value, draws: draws.value.length, notes });
}

/** What all draws of the year come to. */
interface DescribedDraws extends DrawFiles {
  /** The bundles by path, and the links to their pages. */
  readonly bundles: ReadonlyMap<string, Uint8Array>;
  readonly checks: readonly FormLink[];
  readonly notes: readonly Issue[];
}

async function describeDraws(
  ports: OfficePorts,
  ledger: Ledger,
  { draws, order }: { readonly draws: readonly DrawOfYear[]; readonly order: TimedOrder },
): Promise<Result<DescribedDraws>> {
  const all: DescribedDraws[] = [];
  const issues: Issue[] = [];
  for (const draw of draws) {
    const described = await describeOne(ports, ledger, { draw, order });
    if (described.ok) all.push(described.value);
    else issues.push(...described.issues);
  }
  if (issues.length > 0) return fail(issues);
  return succeed({
    files: all.flatMap(({ files }) => files),
    documents: all.flatMap(({ documents }) => documents),
    amendments: all.flatMap(({ amendments }) => amendments),
    bundles: new Map(all.flatMap(({ bundles }) => [...bundles])),
    checks: all.flatMap(({ checks }) => checks),
    notes: all.flatMap(({ notes }) => notes),
  });
}

async function describeOne(
  ports: OfficePorts,
  ledger: Ledger,
  { draw, order }: { readonly draw: DrawOfYear; readonly order: TimedOrder },
): Promise<Result<DescribedDraws>> {
  const { drawId, title } = draw.state.plan;
  const bundlePath = `draws/${drawId}/bundle`;
  const bundle = await bundleOf(ports, ledger, draw);
  if (!bundle.ok) return bundle;
  const described = await describeDraw(ports.store, draw, {
    ledger,
    today: beijingDay(order.now),
    calendar: calendarOf(order),
    bundlePath,
    masks: order.masks,
    bundle: bundle.value.files,
  });
  if (!described.ok) return described;
  const files = [...(bundle.value.files ?? [])];
  const page = { name: `${drawId} ${title}：公示与重放`, path: `${bundlePath}/公示.html` };
  return succeed({
    ...described.value,
    bundles: new Map(files.map(([name, bytes]) => [`${bundlePath}/${name}`, bytes])),
    checks: files.length === 0 ? [] : [page],
    notes: bundle.value.notes,
  });
}

function amendmentsFile(
  amendments: readonly PublishedAmendment[],
  { year, authority, now }: TimedOrder,
): PublishedFile {
  return {
    kind: 'amendments',
    edition: 'public',
    base: 'amendments',
    title: `${year}年更正、重抽、撤下公告`,
    facts: { authority, dated: beijingDay(now) },
    table: amendmentsTable(amendments),
  };
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

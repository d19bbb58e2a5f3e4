import type { WorkCalendar } from '../../../core/calendar/index.js';
import {
  type BundleFiles,
  composeNotice,
  type DrawNotice,
  defaultMaskPolicy,
  listShown,
  listTextCells,
  type MaskPolicy,
  maskCertificate,
  maskName,
  writeNoticePage,
} from '../../../core/disclosure/index.js';
import { beijingDay, type CivilDate, fail, type Result, succeed, utf8 } from '../../../core/kernel/index.js';
import {
  drawnInspectorsTable,
  drawnTargetsTable,
  type FileFacts,
  type InspectorMask,
  noticeTable,
  type ProcessCheck,
  type PublishedAmendment,
  type PublishedDocument,
  type PublishedFile,
  type PublishedKind,
  processRecord,
  writeProcess,
} from '../../../core/publication/index.js';
import { type ReplayReport, replayRecord } from '../../../core/replay/index.js';
import { publicationClock } from '../../../core/results/index.js';
import type { PublishedTable } from '../../../core/tables/index.js';
import { renderCheck } from '../../../messages/index.js';
import { describeRules } from '../../rule-sentences/describe-rules.js';
import type { Store } from '../../store.js';
import type { Ledger } from '../ledger.js';
import { pickTargets } from '../pick-targets.js';
import { issuesOf } from '../sealed-draw.js';
import type { DrawPapers } from './draw-papers.js';
import { describeResults } from './results-file.js';
import { checkItself } from './self-checks.js';
import { attemptsAt, timelineOf } from './timeline.js';
import type { DrawOfYear } from './year-facts.js';

/** What is published of one draw. */
export interface DrawFiles {
  readonly files: readonly PublishedFile[];
  readonly documents: readonly PublishedDocument[];
  readonly amendments: readonly PublishedAmendment[];
}

/** How the files of a draw are written. */
export interface DrawFilesOrder {
  readonly ledger: Ledger;
  readonly today: CivilDate;
  readonly calendar: WorkCalendar;
  readonly masks?: MaskPolicy | undefined;
  /** The bundle of the draw, where its lists may be shown; without it only notice and results are written. */
  readonly bundle?: BundleFiles | undefined;
  /** Where the bundle stands, seen from the top of the publication. */
  readonly bundlePath: string;
}

/** The files of one draw: the notice always, lists and process record once they may be shown, results as published. */
export async function describeDraw(
  store: Store,
  { state, papers }: DrawOfYear,
  order: DrawFilesOrder,
): Promise<Result<DrawFiles>> {
  const checking = order.bundle === undefined ? {} : { checking: `${order.bundlePath}/公示.html` };
  const results = describeResults(state, papers, { today: order.today, ...checking });
  const notice = describeNotice({ state, papers }, order);
  if (!results.ok || !notice.ok) return fail([...issuesOf(results), ...issuesOf(notice)]);
  const shown =
    order.bundle === undefined ? succeed(none) : await describeLists(store, { state, papers }, order);
  if (!shown.ok) return shown;
  const published = results.value.results.table.rows.length > 0 || results.value.amendments.length > 0;
  return succeed({
    files: [notice.value.file, ...shown.value.files, ...(published ? [results.value.results] : [])],
    documents: [notice.value.sheet, ...shown.value.documents, ...(published ? [results.value.ledger] : [])],
    amendments: results.value.amendments,
  });
}

type Lists = Pick<DrawFiles, 'files' | 'documents'>;
const none: Lists = { files: [], documents: [] };

interface Notice {
  readonly file: PublishedFile;
  /** The notice as one sheet to print and pin up. */
  readonly sheet: PublishedDocument;
}

function describeNotice({ state, papers }: DrawOfYear, order: DrawFilesOrder): Result<Notice> {
  const { plan, rules } = state;
  const { sealedAt } = state.drawn;
  const { task, items } = papers;
  const notice = composeNotice({ plan, task, rules, items, sealedAt });
  if (!notice.ok) return notice;
  const end = papers.planned?.deadline ?? papers.planned?.periodTo;
  const { term } = publicationClock(rules.publicationDays);
  const resultsBy = end && order.calendar.deadline(end, term);
  const table = noticeTable(notice.value, {
    rulesDigest: plan.rules.digest,
    targets: { version: versionOf(order.ledger, 'targets', papers), root: plan.targets.root },
    inspectors: { version: versionOf(order.ledger, 'inspectors', papers), root: plan.inspectors.root },
    witness: witnessOf(notice.value),
    // Without a day in the plan, or beyond the notices of the State Council, it is announced later: it is not guessed.
    ...(resultsBy?.ok && { resultsBy: resultsBy.value }),
  });
  const dated = beijingDay(sealedAt);
  const texts = [...listTextCells('notice', notice.value, new Set())];
  return succeed({
    file: fileOf({ state, papers }, { kind: 'notice', table, dated, title: '抽取公告' }),
    sheet: {
      ...{ kind: 'notice', edition: 'public', base: `draws/${plan.drawId}/announcement`, dated },
      ...{ title: `${plan.title}：抽取公告（张贴用）`, taskNumber: plan.drawId },
      forms: [{ ending: 'html', bytes: utf8(writeNoticePage(notice.value)) }],
      texts: texts.map(({ column, text }) => ({ place: column, text })),
    },
  });
}

/** Whoever holds a share takes part in the seed, and so is a witness of it. */
function witnessOf({ entropy: { parties } }: DrawNotice): string {
  return parties.length === 0
    ? '公共随机数，任何人可以查对'
    : `${parties.map(({ id }) => id).join('、')} 各持一份秘密数`;
}

/** The version of the register whose snapshot was sealed; 0 for what another office handed down. */
function versionOf(
  { registers }: Ledger,
  register: 'targets' | 'inspectors',
  { papers }: DrawPapers,
): number {
  const found = (registers[register] ?? []).find(({ snapshot }) => snapshot === papers.snapshots[register]);
  return found?.version ?? 0;
}

async function describeLists(
  store: Store,
  { state, papers }: DrawOfYear,
  order: DrawFilesOrder,
): Promise<Result<Lists>> {
  const { plan, record, rules } = state;
  const { items, targets, inspectors, task } = papers;
  const drawn = drawnTargetsTable({
    ...{ plan, record, rules, items, edition: 'public', targetRecords: targets },
    exclusions: task.exclusions ?? [],
  });
  const teams = drawnInspectorsTable({
    ...{ plan, record, inspectorRecords: inspectors },
    mask: maskOf(order.masks ?? defaultMaskPolicy),
  });
  const universe = await pickTargets(store, papers.papers.snapshots.targets, undefined);
  if (!drawn.ok || !teams.ok || !universe.ok)
    return fail([...issuesOf(drawn), ...issuesOf(teams), ...issuesOf(universe)]);
  const dated = beijingDay(state.drawn.recordedAt);
  const about = { state, papers };
  const report = replayRecord(order.bundle ?? new Map());
  const sections = processRecord({
    ...{ edition: 'public', plan, record, rules, items, task, universe: universe.value },
    commitment: state.drawn.commitment,
    recordDigest: state.drawn.record,
    ruleSentences: describeRules(rules, 'zh'),
    timeline: timelineOf(order.ledger, plan.drawId),
    attempts: attemptsAt(order.ledger, plan.drawId),
    selfChecks: checkItself(),
    replay: replayOf(report),
    signatures: ['抽取人', '监督人', '见证人'],
  });
  const heading = headingOf(about, {
    kind: 'process',
    dated,
    title: '抽取过程记录',
    checking: order.bundlePath,
  });
  const process = writeProcess(sections, heading);
  const lists = listShown(record).inspectors.size === 0 ? [] : [teams.value];
  return succeed({
    files: [
      fileOf(about, {
        kind: 'drawn-targets',
        table: drawn.value,
        dated,
        title: '检查对象名单',
        checking: order.bundlePath,
      }),
      ...lists.map((table) =>
        fileOf(about, {
          kind: 'drawn-inspectors',
          table,
          dated,
          title: '检查人员名单',
          checking: order.bundlePath,
        }),
      ),
    ],
    documents: [process],
  });
}

function replayOf({ outcome, checks }: ReplayReport): {
  readonly outcome: ProcessCheck['outcome'];
  readonly checks: readonly ProcessCheck[];
} {
  return {
    outcome,
    checks: checks.map((check) => ({ name: renderCheck(check, 'zh').name, outcome: check.outcome })),
  };
}

function maskOf({ inspectorNames, certificates }: MaskPolicy): InspectorMask {
  const by = (how: MaskPolicy['inspectorNames'], mask: (text: string) => string) => (text: string) =>
    how === 'full' ? text : how === 'masked' ? mask(text) : '（不公开）';
  return { name: by(inspectorNames, maskName), certificate: by(certificates, maskCertificate) };
}

interface FileAbout {
  readonly kind: PublishedKind;
  readonly dated: CivilDate;
  readonly title: string;
  /** Where the bundle stands. */
  readonly checking?: string;
}

function fileOf(draw: DrawOfYear, about: FileAbout & { readonly table: PublishedTable }): PublishedFile {
  return { ...headingOf(draw, about), kind: about.kind, table: about.table };
}

function headingOf(
  { state: { plan } }: DrawOfYear,
  { kind, dated, title, checking }: FileAbout,
): Omit<PublishedFile, 'table' | 'kind'> {
  const facts: FileFacts = {
    authority: plan.authority,
    dated,
    planNumber: plan.planItem,
    taskNumber: plan.drawId,
    ...(checking !== undefined && { checking: `${checking}/公示.html` }),
  };
  return { edition: 'public', base: `draws/${plan.drawId}/${kind}`, title: `${plan.title}：${title}`, facts };
}

import { bundleElementId } from '../core/archive/index.js';
import { software } from '../core/kernel/index.js';
import type { Delivery, Reply, ReportForm, ReportPaper } from './desk/model.js';
import { type Ask, hireDesk } from './desk/worker.js';
import { holdsFiles, listDropped } from './dropped.js';
import { type Child, element, fill } from './element.js';
import { type Actions, beginning, drawOf, type PageState, type Run, type Scene, wordsOf } from './state.js';
import { answerView } from './views/answer.js';
import { papersView } from './views/audit.js';
import { checksView } from './views/checks.js';
import { leftOutView } from './views/left-out.js';
import { limitsView } from './views/limits.js';
import { loadView } from './views/load.js';
import { masthead } from './views/masthead.js';
import { questionForm } from './views/question.js';
import { sealedView } from './views/sealed.js';
import { sheetView } from './views/sheet.js';
import { tamperResult, tamperView } from './views/tamper.js';
import { timelineView } from './views/timeline.js';
import { countsView, digitsView, verdictView, verifyView } from './views/verdict.js';
import { waysView } from './views/ways.js';
import { workingView } from './views/working.js';

/** Up to so many rows everything is checked as soon as somebody asks: it takes no time that one would notice. */
const checkedAtOnce = 50_000;
const changedFirst = 'targets.ndjson';

/** The places of the page, from top to bottom, and what stands in each. `status` places are read aloud when they change. */
const places: readonly (readonly [name: string, view: (scene: Scene) => Child, role?: 'status'])[] = [
  ['question', questionForm],
  ['answer', answerView, 'status'],
  ['counts', countsView],
  ['verdict-holder', verdictView, 'status'],
  ['verify-holder', verifyView],
  ['digits', digitsView],
  ['sealed', sealedView],
  ['checks-holder', (scene) => drawOf(scene.state) !== undefined && checksView(scene)],
  ['timeline-holder', timelineView],
  ['working-holder', workingView],
  ['tamper-holder', tamperView],
  ['tamper-result', tamperResult, 'status'],
  ['limits-holder', limitsView],
  ['ways-holder', waysView],
  ['left-out-holder', leftOutView],
  ['papers-holder', papersView],
  ['load-holder', loadView],
];

type Place = (typeof places)[number][0];

const firstScreen = new Set<Place>([
  'question',
  'answer',
  'counts',
  'verify-holder',
  'verdict-holder',
  'digits',
]);

/** Builds the page and lets it live. */
export function startPage(script: string): void {
  const ask = hireDesk(script);
  // The page takes the place of all that stood in the body, the data too.
  const carried = document.getElementById(bundleElementId)?.outerHTML;
  let state: PageState = beginning;
  const holders = new Map<Place, HTMLElement>();
  const skip = element('a', { class: 'skip', href: '#main' });
  const [head, sheet, foot] = [
    element('div'),
    element('div', { class: 'sheet', 'aria-hidden': 'true' }),
    element('footer'),
  ];
  const first = element('div', { class: 'first' });
  const main = element('main', { id: 'main' }, first);
  for (const [name, , role] of places) {
    const holder = element('div', { class: name, role });
    holders.set(name, holder);
    (firstScreen.has(name) ? first : main).appendChild(holder);
  }
  fill(document.body, skip, head, main, foot, sheet);

  const act: Actions = {
    find(typed) {
      change({ typed, isTypedMissing: typed.trim() === '', answer: undefined }, ['answer']);
      if (typed.trim() === '') return;
      put(
        { kind: 'find', text: typed },
        { answer: ({ answer }) => change({ answer }, ['answer', 'working-holder', 'ways-holder']) },
      );
      const rows = drawOf(state)?.overview.rows ?? 0;
      if (state.run === undefined && rows <= checkedAtOnce) act.verify();
    },
    verify() {
      if (state.run?.isRunning === true) return;
      change({ run: { checks: [], isRunning: true } }, runPlaces);
      follow(
        { kind: 'verify' },
        () => state.run,
        (run) => change({ run }, runPlaces),
      );
    },
    chooseFile: (tamperFile) => change({ tamperFile }, []),
    tamper() {
      const file = state.tamperFile;
      if (file === undefined || state.trial?.isRunning === true) return;
      change({ trial: { checks: [], isRunning: true } }, trialPlaces);
      follow(
        { kind: 'tamper', file },
        () => state.trial,
        (trial) => change({ trial }, ['tamper-result']),
      );
    },
    saveReport(form) {
      const name = drawOf(state)?.plan.drawId ?? '';
      put(
        { kind: 'report', name, form, language: state.language },
        { report: ({ report }) => report && save(report, `${name}-replay.${form}`) },
      );
    },
    turnLanguage: () => change({ language: state.language === 'zh' ? 'en' : 'zh' }, 'all'),
    take: (files) => open({ kind: 'dropped', files }),
  };
  const trialPlaces: readonly Place[] = ['tamper-result'];
  const runPlaces: readonly Place[] = [
    'answer',
    'verify-holder',
    'verdict-holder',
    'checks-holder',
    'papers-holder',
  ];

  render('all');
  if (carried !== undefined) open({ kind: 'embedded', html: carried });
  listenForDrops(act.take, (why) =>
    change({ isReading: false, opened: { kind: 'unreadable', issues: [], why } }, 'all'),
  );

  function open(delivery: Delivery): void {
    change({ isReading: true }, ['load-holder']);
    put(
      { kind: 'open', delivery },
      {
        opened({ opened }) {
          const { language, notice } = state;
          const files = opened.kind === 'draw' ? opened.files.map(({ path }) => path) : [];
          const tamperFile = files.includes(changedFirst) ? changedFirst : files[0];
          const known = opened.kind === 'notice' ? opened.notice : notice;
          change({ ...beginning, language, opened, notice: known, tamperFile }, 'all');
        },
      },
      (detail) => change({ isReading: false, opened: unreadable(detail) }, 'all'),
    );
  }

  /** A replay under way: its checks as they come, its end, or what broke it off. */
  function follow<Kept extends Run>(
    question: Parameters<Ask>[0],
    kept: () => Kept | undefined,
    keep: (run: Kept) => void,
  ): void {
    const add = (part: Partial<Run>) => {
      const run = kept();
      if (run !== undefined) keep({ ...run, ...part });
    };
    put(
      question,
      {
        altered: ({ alteration }) =>
          add(alteration === undefined ? { isRunning: false } : ({ alteration } as Partial<Run>)),
        check: ({ check }) => add({ checks: [...(kept()?.checks ?? []), check] }),
        verdict: ({ outcome, milliseconds }) => add({ outcome, milliseconds, isRunning: false }),
      },
      (failure) => add({ failure, isRunning: false }),
    );
  }

  function put(
    question: Parameters<Ask>[0],
    heard: { readonly [Kind in Reply['kind']]?: (reply: Extract<Reply, { kind: Kind }>) => void },
    fail: (detail: string) => void = () => undefined,
  ): void {
    ask(question, {
      hear: (reply) => (heard[reply.kind] as ((told: Reply) => void) | undefined)?.(reply),
      end: () => undefined,
      fail,
    });
  }

  function change(part: Partial<PageState>, where: readonly Place[] | 'all'): void {
    state = { ...state, ...part };
    render(where);
  }

  function render(where: readonly Place[] | 'all'): void {
    const scene: Scene = { state, words: wordsOf(state), act };
    const focused = document.activeElement?.id ?? '';
    for (const [name, view] of places) {
      const holder = holders.get(name);
      if (holder !== undefined && (where === 'all' || where.includes(name))) fill(holder, view(scene));
    }
    first.hidden = drawOf(state) === undefined;
    first.className = state.answer === undefined ? 'first' : 'first answered';
    if (where === 'all') renderFrame(scene);
    fill(sheet, sheetView(scene));
    // What was made anew has lost the focus.
    if (focused !== '' && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
  }

  function renderFrame(scene: Scene): void {
    const { words } = scene;
    const { opened } = state;
    const about =
      opened?.kind === 'draw' ? opened.plan : opened?.kind === 'notice' ? opened.notice : undefined;
    document.documentElement.lang = words.language;
    document.title = about === undefined ? words.title : `${words.title} ${about.title} — ${about.authority}`;
    document.body.className = about?.mode === 'rehearsal' ? 'rehearsal' : '';
    fill(skip, words.skip);
    fill(head, masthead(scene));
    fill(
      foot,
      element('p', {}, words.version(`${software.name} ${software.version}`)),
      element('p', {}, words.twoSources),
    );
  }
}

function unreadable(detail: string): PageState['opened'] {
  return { kind: 'unreadable', issues: [{ code: detail, severity: 'error', path: [], args: {} }] };
}

/** On the whole window: what is dropped beside the text would otherwise be opened in the place of the page. */
function listenForDrops(take: Actions['take'], refuse: (why: 'empty' | 'closed') => void): void {
  window.addEventListener('dragover', (event) => {
    if (event.dataTransfer !== null && holdsFiles(event.dataTransfer)) event.preventDefault();
  });
  window.addEventListener('drop', (event) => {
    const { dataTransfer } = event;
    if (dataTransfer === null || !holdsFiles(dataTransfer)) return;
    event.preventDefault();
    listDropped(dataTransfer).then(
      (files) => (files.length > 0 ? take(files) : refuse('empty')),
      () => refuse('closed'),
    );
  });
}

const mediaTypes: Readonly<Record<ReportForm, string>> = {
  html: 'text/html;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  json: 'application/json',
};

function save({ form, content }: ReportPaper, name: string): void {
  const link = element('a', {
    download: name,
    href: URL.createObjectURL(new Blob([content], { type: mediaTypes[form] })),
  });
  document.body.appendChild(link);
  link.click();
  link.remove();
}

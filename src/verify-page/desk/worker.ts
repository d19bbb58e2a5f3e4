import { type Desk, openDesk } from './desk.js';
import type { Delivery, Question, Reply } from './model.js';

/** A question under way: replies as they come, then the end or what went wrong. */
export interface Ear {
  readonly hear: (reply: Reply) => void;
  readonly end: () => void;
  readonly fail: (detail: string) => void;
}

/** Asks the desk; questions are answered one after the other. */
export type Ask = (question: Question, ear: Ear) => void;

type Message =
  | { readonly at: number; readonly reply: Reply }
  | { readonly at: number; readonly end: true }
  | { readonly at: number; readonly failure: string };

/** The one global scope that both kinds of this script know enough of. */
const scope = self as unknown as {
  postMessage(message: Message): void;
  onmessage:
    | ((event: { readonly data: { readonly at: number; readonly question: Question } }) => void)
    | null;
};

/** Runs the desk in this worker. */
export function serveAsWorker(): void {
  const desk = openDesk();
  scope.onmessage = ({ data: { at, question } }) => {
    try {
      for (const reply of desk(question)) scope.postMessage({ at, reply });
      scope.postMessage({ at, end: true });
    } catch (error) {
      scope.postMessage({ at, failure: describe(error) });
    }
  };
}

/** A desk in a worker made of this page's own script; where none can be made, a desk here, between two frames. */
export function hireDesk(script: string): Ask {
  try {
    return askWorker(new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))));
  } catch {
    return askHere(openDesk());
  }
}

function askWorker(worker: Worker): Ask {
  const ears = new Map<number, { readonly question: Question; readonly ear: Ear }>();
  let asked = 0;
  let here: Ask | undefined;
  worker.onmessage = ({ data }: MessageEvent<Message>) => {
    const { ear } = ears.get(data.at) ?? {};
    if ('reply' in data) return ear?.hear(data.reply);
    ears.delete(data.at);
    if ('end' in data) ear?.end();
    else ear?.fail(data.failure);
  };
  // Some browsers make a worker from a file and then do not let it run.
  worker.onerror = (event) => {
    event.preventDefault();
    here ??= askHere(openDesk());
    for (const { question, ear } of ears.values()) here(question, ear);
    ears.clear();
  };
  return (question, ear) => {
    if (here !== undefined) return here(question, ear);
    const at = asked++;
    ears.set(at, { question, ear });
    worker.postMessage({ at, question });
  };
}

function askHere(desk: Desk): Ask {
  let queue: Promise<void> = Promise.resolve();
  return (question, ear) => {
    queue = queue.then(() => answerHere(desk, question, ear));
  };
}

async function answerHere(desk: Desk, question: Question, ear: Ear): Promise<void> {
  try {
    const asked: Question =
      question.kind === 'open' ? { kind: 'open', delivery: await readAll(question.delivery) } : question;
    for (const reply of desk(asked)) {
      ear.hear(reply);
      await new Promise((resolve) => setTimeout(resolve));
    }
    ear.end();
  } catch (error) {
    ear.fail(describe(error));
  }
}

/** Outside a worker a file cannot be read at once: all are read beforehand. */
async function readAll(delivery: Delivery): Promise<Delivery> {
  if (delivery.kind === 'embedded') return delivery;
  const files = await Promise.all(
    delivery.files.map(async ({ path, content }) => ({
      path,
      content: content instanceof Uint8Array ? content : await readBlob(content),
    })),
  );
  return { kind: 'dropped', files };
}

function readBlob(blob: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsArrayBuffer(blob);
  });
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

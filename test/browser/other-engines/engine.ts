/** A browser that is no Chromium, as far as the tests drive it. */
export interface Engine {
  /** Its name and version, as it tells them. */
  readonly name: string;
  open(address: string): Promise<void>;
  /** The outcome of the body of a function, run in the page with arguments. */
  run<Value>(body: string, ...args: readonly unknown[]): Promise<Value>;
  close(): Promise<void>;
}

/** Where the browsers have to be there. */
export const isRequired = process.env['DOUBLE_RANDOM_REQUIRE_ENGINES'] === '1';

const patience = 60_000;
const pause = 100;

/** Asks until there is an answer: a browser that has just been started, a page that is still at work. */
export async function eventually<Value>(what: string, ask: () => Promise<Value | undefined>): Promise<Value> {
  const end = Date.now() + patience;
  let cause: unknown;
  for (;;) {
    const answer = await ask().catch((error: unknown) => {
      cause = error;
    });
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`, { cause });
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

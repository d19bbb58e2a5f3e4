import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, eventually, isRequired } from './engine.js';

const executablePath = process.env['FIREFOX'] ?? '/usr/bin/firefox-esr';
/** Why Firefox is left out, where it is. */
export const withoutFirefox: string | undefined =
  existsSync(executablePath) || isRequired
    ? undefined
    : `no Firefox at ${executablePath}; set FIREFOX to its path`;

const port = 28_281;
const settings = {
  'marionette.port': port,
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

/** Starts Firefox without a window, and speaks Marionette with it: the protocol under WebDriver, which it has built in. */
export async function startFirefox(): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(settings).map((entry) => `user_pref(${JSON.stringify(entry).slice(1, -1)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(
    executablePath,
    ['--headless', '--marionette', '--no-remote', '--profile', profile, '--new-instance'],
    { stdio: 'ignore', env: { ...process.env, HOME: profile } },
  );
  const ended = new Promise((resolve) => firefox.once('exit', resolve));
  const socket = await eventually('Firefox', () => connected(port));
  const send = conversation(socket);
  const session = (await send('WebDriver:NewSession', { capabilities: {} })) as {
    readonly capabilities: { readonly browserVersion: string };
  };
  return {
    name: `Firefox ${session.capabilities.browserVersion}`,
    open: async (url) => {
      await send('WebDriver:Navigate', { url });
    },
    run: async <Value>(script: string, ...args: readonly unknown[]) =>
      ((await send('WebDriver:ExecuteScript', { script, args })) as { readonly value: Value }).value,
    close: async () => {
      socket.destroy();
      firefox.kill('SIGKILL');
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function connected(to: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(to, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}

type Answer = readonly [kind: number, id: number, error: unknown, value: unknown];

/** Messages are JSON behind their length in bytes and a colon; each answer has the number of its question. */
function conversation(socket: Socket): (name: string, params: object) => Promise<unknown> {
  const waiting = new Map<number, (answer: Answer) => void>();
  let held = Buffer.alloc(0);
  socket.on('data', (bytes: Buffer) => {
    held = Buffer.concat([held, bytes]);
    for (let colon = held.indexOf(':'); colon >= 0; colon = held.indexOf(':')) {
      const end = colon + 1 + Number(held.subarray(0, colon));
      if (held.length < end) return;
      const message = JSON.parse(held.subarray(colon + 1, end).toString());
      held = held.subarray(end);
      // The greeting is no answer.
      if (Array.isArray(message)) waiting.get(message[1])?.(message as unknown as Answer);
    }
  });
  let asked = 0;
  return (name, params) =>
    new Promise((resolve, reject) => {
      const id = ++asked;
      waiting.set(id, ([, , error, value]) =>
        error ? reject(new Error(`${name}: ${JSON.stringify(error)}`)) : resolve(value),
      );
      const text = JSON.stringify([0, id, name, params]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Engine, eventually, isRequired } from './engine.js';

const driverPath = '/usr/bin/WebKitWebDriver';
const displayPath = '/usr/bin/Xvfb';
const browserPath = process.env['WEBKIT'] ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const absent = [driverPath, displayPath, browserPath].find((path) => !existsSync(path));
/** Why WebKit, the engine of Safari, is left out, where it is. */
export const withoutWebKit: string | undefined =
  absent === undefined || isRequired ? undefined : `no WebKit: no ${absent}`;

const port = 28_282;
const display = ':282';

/** Starts the small browser of WebKitGTK on a screen that nobody sees, and speaks WebDriver with it. */
export async function startWebKit(): Promise<Engine> {
  const screen = spawn(displayPath, [display, '-screen', '0', '1300x1000x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  const driver = spawn(driverPath, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      // Its sandbox needs namespaces that a container does not give.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const session = await eventually('WebKit', () =>
    ask<{ readonly sessionId: string; readonly capabilities: { readonly browserVersion: string } }>(
      '/session',
      {
        capabilities: {
          alwaysMatch: {
            'webkitgtk:browserOptions': { binary: browserPath, args: ['--automation'] },
          },
        },
      },
    ),
  );
  const at = `/session/${session.sessionId}`;
  return {
    name: `WebKitGTK ${session.capabilities.browserVersion}`,
    open: async (url) => {
      await ask(`${at}/url`, { url });
    },
    run: (script, ...args) => ask(`${at}/execute/sync`, { script, args }),
    close: async () => {
      await fetch(addressOf(at), { method: 'DELETE' }).catch(() => undefined);
      for (const one of [driver, screen]) one.kill();
    },
  };
}

const addressOf = (path: string) => `http://127.0.0.1:${port}${path}`;

async function ask<Value>(path: string, body: object): Promise<Value> {
  const answer = await fetch(addressOf(path), { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await answer.json()) as { readonly value: Value };
  if (!answer.ok) throw new Error(JSON.stringify(value));
  return value;
}

import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePublication } from 'double-random/sdk/node';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { edit, publishSmallOffice } from '../fixtures/bundle.js';
import { openTerminal, type Terminal } from './terminal.js';

let whenOpened: ((path: string) => void) | undefined;
vi.mock('node:fs', async (original) => {
  const system = await original<typeof import('node:fs')>();
  const openSync: typeof system.openSync = (path, ...rest) => {
    whenOpened?.(String(path));
    return system.openSync(path, ...rest);
  };
  return { ...system, openSync };
});

const audit = publishSmallOffice('audit', { method: 'sha256@1', profile: 'open' });
const long = edit(audit, '公示.html', (text) => text + '字'.repeat(2 ** 20));
let terminal: Terminal;

beforeAll(async () => {
  terminal = openTerminal();
  await writePublication(join(terminal.folder, '公示'), audit);
  await writePublication(join(terminal.folder, '在改'), long);
});
afterAll(() => terminal.remove());

test.each(['verify', 'replay'])(
  '%s of a folder that is being written says so, and judges it not',
  async (verb) => {
    const path = join(terminal.folder, '在改', '公示.html');
    whenOpened = (opened) => opened === path && appendFileSync(path, 'x');
    const { code, issues, data } = await terminal.json(verb, join(terminal.folder, '在改'));
    expect([code, data]).toEqual([5, null]);
    expect(issues).toMatchObject([{ code: 'sdk.file-changed', args: { file: path } }]);
    expect(issues[0]?.message).toContain(path);
  },
);

test('verify judges the others beside it', async () => {
  const path = join(terminal.folder, '在改', '公示.html');
  whenOpened = (opened) => opened === path && appendFileSync(path, 'x');
  const { code, out, err } = await terminal.run(
    'verify',
    join(terminal.folder, '在改'),
    join(terminal.folder, '公示'),
  );
  expect([code, out.includes('结论：一致。')]).toEqual([5, true]);
  expect(err).toContain('[sdk.file-changed]');
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = process.cwd();
const programs = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.ts'));

describe('the examples', () => {
  it('have a demonstration, which commands.test.ts runs as a newcomer does', () => {
    expect(programs).toContain('demo.ts');
  });

  for (const program of programs.filter((name) => name !== 'demo.ts')) {
    it(`${program} runs to its end`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'double-random-example-'));
      try {
        const command = [join(root, 'scripts', 'run-ts.mjs'), join(root, 'examples', program)];
        const { status, stdout, stderr } = spawnSync(process.execPath, command, {
          cwd: folder,
          encoding: 'utf8',
        });
        expect(status, `${stdout}${stderr}`).toBe(0);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  }
});

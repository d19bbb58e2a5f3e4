import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { doors } from './scripts/doors.mjs';

const sourceOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `double-random/<room>` is the room's source, so that tests, examples and users write the same imports. */
const alias = Object.entries(doors()).map(([name, source]) => ({
  find: new RegExp(`^double-random${name === 'index' ? '' : `/${name}`}$`),
  replacement: sourceOf(source),
}));

export default defineConfig({
  resolve: { alias },
  test: {
    include: ['test/**/*.test.ts'],
    // Some tests change the working folder or the environment: each file has a process of its own.
    pool: 'forks',
    // Half of the time goes into loading modules: the machine's second core is for that.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

import { defineConfig } from 'tsup';
import { doors } from './scripts/doors.mjs';

/** One build for both module systems; the doors of the rooms are the entries, what they share becomes chunks. */
export default defineConfig({
  entry: { ...doors(), 'cli/main': 'src/cli/main.ts' },
  format: ['esm', 'cjs'],
  target: ['es2022', 'node20'],
  platform: 'neutral',
  external: [/^node:/],
  splitting: true,
  clean: true,
  // @noble/hashes is ESM only: the CJS build carries it, so that `require` needs no require(esm) of the runtime.
  noExternal: [/^@noble\/hashes/],
  dts: true,
  esbuildOptions(options, { format }) {
    // Under require a module asks for its path instead.
    if (format === 'cjs') options.define = { ...options.define, 'import.meta.url': 'undefined' };
    if (format === 'esm') options.external = [...(options.external ?? []), '@noble/hashes/*'];
  },
});

import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, root } from './first-use.mjs';

/** `npm run demo`: sets up what is missing and runs the demonstration. */
ensureInstalled();
ensureBuilt({ types: false });
const { runTypeScript } = await import('./run-ts.mjs');
await runTypeScript(join(root, 'examples', 'demo.ts'), process.argv.slice(2));

import { writeFileSync } from 'node:fs';
import { codesPage } from './codes-page.js';

/** `npm run codes`: writes docs/codes.md anew. A test compares the two. */
writeFileSync(new URL('../docs/codes.md', import.meta.url), codesPage());

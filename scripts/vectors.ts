import { writeFileSync } from 'node:fs';
import { vectorFiles } from './vectors/files.js';

/** Writes the vectors of docs/spec anew. They are frozen: a test holds them to the library and to a second computation. */
for (const [name, text] of vectorFiles())
  writeFileSync(new URL(`../test/vectors/${name}`, import.meta.url), text);

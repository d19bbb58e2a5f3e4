import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { codesPage } from '../../scripts/codes-page.js';

it('docs/codes.md is what npm run codes writes', () => {
  expect(readFileSync('docs/codes.md', 'utf8')).toBe(codesPage());
});

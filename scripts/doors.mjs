import { readFileSync } from 'node:fs';

const tsconfig = JSON.parse(readFileSync(new URL('../tsconfig.json', import.meta.url), 'utf8'));

/**
 * The public doors of the package, from the one place that names them, `paths` in tsconfig.json: entry name of the
 * build → source file. `double-random` is `index`, `double-random/sdk/node` is `sdk/node`.
 *
 * @returns {Record<string, string>}
 */
export function doors() {
  return Object.fromEntries(
    Object.entries(tsconfig.compilerOptions.paths).map(([specifier, [source]]) => [
      specifier.replace(/^double-random\/?/, '') || 'index',
      source.replace(/^\.\//, ''),
    ]),
  );
}

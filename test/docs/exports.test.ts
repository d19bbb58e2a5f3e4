import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { doors } from '../../scripts/doors.mjs';

/** What the doors hand out and how it is documented, one line for each fault: `kernel: name lacks …`. */
function faultsOf(files: Readonly<Record<string, string>>): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const program = ts.createProgram(Object.values(files), options);
  const checker = program.getTypeChecker();
  return Object.entries(files).flatMap(([door, file]) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) return [`${door}: ${file} has no exports`];
    return checker.getExportsOfModule(module).flatMap((exported) => {
      const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
      const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
      return missingIn(symbol, checker).map((missing) => `${door}: ${exported.name} lacks ${missing}`);
    });
  });
}

function missingIn(symbol: ts.Symbol, checker: ts.TypeChecker): string[] {
  if (symbol.getDocumentationComment(checker).length === 0) return isSpelledFromList(symbol) ? [] : ['TSDoc'];
  const hasExample = symbol.getJsDocTags(checker).some((tag) => tag.name === 'example');
  return isFunction(symbol) && !hasExample ? ['an @example'] : [];
}

/** A union spelled from a list, `(typeof codes)[number]`: what it is stands at the list. */
function isSpelledFromList({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some((declaration) => /= \(typeof \w+\)\[number\];$/.test(declaration.getText()));
}

function isFunction({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some(
    (declaration) =>
      ts.isFunctionDeclaration(declaration) ||
      (ts.isVariableDeclaration(declaration) &&
        declaration.initializer !== undefined &&
        (ts.isArrowFunction(declaration.initializer) || ts.isFunctionExpression(declaration.initializer))),
  );
}

describe('what the doors hand out', () => {
  it('has TSDoc, functions with an @example', { timeout: 120_000 }, () => {
    expect(faultsOf(doors())).toEqual([]);
  });

  it('is found wanting where it has none', () => {
    expect(faultsOf({ planted: join('test', 'docs', 'planted-door.ts') })).toEqual([
      'planted: undocumented lacks TSDoc',
      'planted: withoutExample lacks an @example',
      'planted: Undocumented lacks TSDoc',
    ]);
  });
});

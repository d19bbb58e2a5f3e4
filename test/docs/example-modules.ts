import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { folders } from '../architecture/floor-plan.js';
import { roomOf } from '../architecture/rules.js';
import { readSources } from '../architecture/sources.js';
import { type Block, examplesOf } from './blocks.js';

/** A TSDoc example as a module of its own. */
export interface ExampleModule {
  /** Where it stands: `src/core/kernel/ratio.ts:24`. */
  readonly name: string;
  /** The module written for it. */
  readonly file: string;
}

const root = process.cwd();
const folder = join(root, '.cache', 'examples');

/** Writes a module for every `@example` of src. */
export function writeExampleModules(): ExampleModule[] {
  rmSync(folder, { recursive: true, force: true });
  return readSources(root).flatMap(({ path, text }) => {
    const examples = examplesOf(path, text);
    return examples.map((example) => writeExampleModule(path, example));
  });
}

/** Writes the module of one example that stands in the file `path`. */
export function writeExampleModule(path: string, example: Block): ExampleModule {
  const name = `${path}:${example.line}`;
  const file = join(folder, `${name.replaceAll(/[^A-Za-z0-9]+/g, '-')}.ts`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${importsFor(path, example.code)}\n${example.code}export {};\n`);
  return { name, file };
}

/** What the type checker says against written modules, by file. */
export function typeErrorsOf(modules: readonly ExampleModule[]): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(
    modules.map(({ file }) => file),
    options,
  );
  return modules.flatMap(({ name, file }) => {
    const source = program.getSourceFile(file);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map((error) => `${name} ${ts.flattenDiagnosticMessageText(error.messageText, '\n')}`);
  });
}

/** `assert` and what the example names of the room's door, else of the file itself, else of the kernel's door. */
function importsFor(path: string, code: string): string {
  const { used, declared } = namesOf(code);
  const lines = declared.has('assert') ? [] : ["import assert from 'node:assert/strict';"];
  const seen = new Set(declared);
  for (const source of new Set([doorOf(path) ?? path, path, 'src/core/kernel/index.ts'])) {
    const wanted = exportsOf(source).filter(({ name }) => used.has(name) && !seen.has(name));
    for (const { name } of wanted) seen.add(name);
    const specifier = relative(folder, join(root, source)).replace(/\.ts$/, '.js');
    const names = wanted.map(({ name, typeOnly }) => (typeOnly ? `type ${name}` : name));
    if (names.length > 0) lines.push(`import { ${names.join(', ')} } from '${specifier}';`);
  }
  return lines.join('\n');
}

function doorOf(path: string): string | undefined {
  const door = join(folders[roomOf(path) ?? ''] ?? dirname(path), 'index.ts');
  return ts.sys.fileExists(join(root, door)) ? door : undefined;
}

function namesOf(code: string): { used: Set<string>; declared: Set<string> } {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const [used, declared] = [new Set<string>(), new Set<string>()];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) used.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const declare = (name: ts.Node): void => {
    if (ts.isIdentifier(name)) declared.add(name.text);
    else ts.forEachChild(name, (part) => declare(ts.isBindingElement(part) ? part.name : part));
  };
  for (const statement of file.statements) {
    if (ts.isVariableStatement(statement))
      for (const one of statement.declarationList.declarations) declare(one.name);
    else if (ts.isImportDeclaration(statement) && statement.importClause)
      declareImports(statement.importClause, declared);
    else if ('name' in statement && statement.name) declare(statement.name as ts.Node);
  }
  return { used, declared };
}

function declareImports({ name, namedBindings }: ts.ImportClause, declared: Set<string>): void {
  if (name) declared.add(name.text);
  if (!namedBindings) return;
  const bound = ts.isNamespaceImport(namedBindings) ? [namedBindings] : namedBindings.elements;
  for (const element of bound) declared.add(element.name.text);
}

/** What a file exports by name, read from its text; doors export explicitly. */
function exportsOf(path: string): { name: string; typeOnly: boolean }[] {
  const file = ts.createSourceFile(
    path,
    readFileSync(join(root, path), 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  return file.statements.flatMap((statement) => {
    if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
    ) {
      return statement.exportClause.elements.map((element) => ({
        name: element.name.text,
        typeOnly: statement.isTypeOnly || element.isTypeOnly,
      }));
    }
    const exported = ts.canHaveModifiers(statement)
      ? ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)
      : false;
    if (!exported) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations
        .filter((one) => ts.isIdentifier(one.name))
        .map((one) => ({ name: one.name.getText(file), typeOnly: false }));
    }
    const name = 'name' in statement ? (statement.name as ts.Identifier | undefined) : undefined;
    const typeOnly = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
    return name ? [{ name: name.text, typeOnly }] : [];
  });
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One import or re-export: what is named, from where, and whether it vanishes when the types are stripped. */
export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
  readonly line: number;
}

/** A source file as the rules see it. Paths are relative to the checkout, with `/`. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** The text with every comment blanked; lines and columns stay. */
  readonly code: string;
  readonly imports: readonly Import[];
}

/** Reads every TypeScript file below `src`. */
export function readSources(root: string): Source[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
    .map((path) => sourceOf(path, readFileSync(join(root, path), 'utf8')));
}

/** Parses one file. */
export function sourceOf(path: string, text: string): Source {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return { path, text, code: codeOf(file), imports: importsOf(file) };
}

function importsOf(file: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found) {
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      imports.push({ specifier: found.specifier.text, typeOnly: found.typeOnly, line });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return imports;
}

function importOf(node: ts.Node): { specifier: ts.StringLiteral; typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier, typeOnly: bringsOnlyTypes(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    const named = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : [];
    const typeOnly = node.isTypeOnly || (named.length > 0 && named.every((element) => element.isTypeOnly));
    return { specifier: node.moduleSpecifier, typeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument;
    return ts.isStringLiteral(literal) ? { specifier: literal, typeOnly: true } : undefined;
  }
  const isLoading =
    ts.isCallExpression(node) &&
    (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require');
  const argument = isLoading ? node.arguments[0] : undefined;
  return argument && ts.isStringLiteral(argument) ? { specifier: argument, typeOnly: false } : undefined;
}

function bringsOnlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || ts.isNamespaceImport(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

function codeOf(file: ts.SourceFile): string {
  const units = file.text.split('');
  const kept: string[] = units.map((unit) => (unit === '\n' ? '\n' : ' '));
  const keep = (node: ts.Node): void => {
    if (ts.isJSDoc(node)) return;
    const children = node.getChildren(file);
    for (const child of children) keep(child);
    if (children.length > 0) return;
    for (let at = node.getStart(file); at < node.end; at++) kept[at] = units[at] ?? ' ';
  };
  keep(file);
  return kept.join('');
}

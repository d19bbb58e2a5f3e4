import ts from 'typescript';

/** A fenced block of a page or of a TSDoc comment. `line` is where its code begins, counted from 1. */
export interface Block {
  readonly language: string;
  readonly code: string;
  readonly line: number;
}

/** The fenced blocks of a Markdown text, in order. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: { language: string; fence: string; line: number; lines: string[] } | undefined;
  for (const [index, text] of markdown.split('\n').entries()) {
    const fence = /^\s*(`{3,})\s*(\S*)/.exec(text);
    if (!open) {
      if (fence) open = { language: fence[2] ?? '', fence: fence[1] ?? '', line: index + 2, lines: [] };
    } else if (fence && fence[2] === '' && (fence[1] ?? '').length >= open.fence.length) {
      blocks.push({ language: open.language, code: `${open.lines.join('\n')}\n`, line: open.line });
      open = undefined;
    } else open.lines.push(text);
  }
  if (open) throw new SyntaxError(`Cannot read the page: the block of line ${open.line - 1} is never closed`);
  return blocks;
}

/**
 * The `@example` blocks of a source file.
 *
 * @throws SyntaxError where an example holds no ts block: nobody could run it.
 */
export function examplesOf(path: string, text: string): Block[] {
  return commentsOf(path, text).flatMap(({ line, lines }) => {
    const starts = lines.flatMap((content, index) => (/^@example\b/.test(content) ? [index] : []));
    return starts.map((start) => {
      const next = lines.findIndex(
        (content, index) => index > start && /^@[a-z]/.test(content) && !inFence(lines, start, index),
      );
      const [block] = blocksOf(lines.slice(start, next < 0 ? undefined : next).join('\n'));
      if (block?.language !== 'ts')
        throw new SyntaxError(`${path}:${line + start}: @example without a ts block`);
      return { ...block, line: line + start + block.line - 1 };
    });
  });
}

/** The TSDoc comments of a file, each as its lines without stars. */
function commentsOf(path: string, text: string): { line: number; lines: string[] }[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const comments = new Map<number, { line: number; lines: string[] }>();
  const visit = (node: ts.Node): void => {
    if (ts.isJSDoc(node)) {
      const lines = node
        .getText(file)
        .replace(/^\/\*\*|\*\/$/g, '')
        .split('\n')
        .map((content) => content.replace(/^\s*\* ?/, ''));
      comments.set(node.pos, {
        line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1,
        lines,
      });
    } else for (const child of node.getChildren(file)) visit(child);
  };
  visit(file);
  return [...comments.values()];
}

function inFence(lines: readonly string[], from: number, to: number): boolean {
  return lines.slice(from, to).filter((line) => /^\s*`{3,}/.test(line)).length % 2 === 1;
}

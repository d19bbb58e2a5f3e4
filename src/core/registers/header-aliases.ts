import { type Issue, issueOf, type TextTable } from '../kernel/index.js';
import { foldHeader } from './folded-text.js';
import type { RegisterForm } from './register-form.js';
import { excerptOf } from './text-flaw.js';

/** Headers as a form knows them: folded, and where a department calls a column otherwise, by the name that it means. */
export function meantHeaders<Field extends string, Item>(
  header: readonly string[],
  { aliases }: Pick<TextTable, 'aliases'>,
  form: RegisterForm<Field, Item>,
): string[] {
  const folded = header.map(foldHeader);
  if (aliases === undefined) return folded;
  const meanings = new Map([...aliases].map(([own, meant]) => [foldHeader(own), meaningOf(meant, form)]));
  return folded.map((name) => meanings.get(name) ?? name);
}

/** An alias for a column that the register does not have would be obeyed by leaving the column out. */
export function unknownAliases<Field extends string, Item>(
  { file, aliases }: Pick<TextTable, 'aliases' | 'file'>,
  form: RegisterForm<Field, Item>,
): Issue[] {
  return [...(aliases ?? [])]
    .filter(([, meant]) => meaningOf(meant, form) === undefined)
    .map(([own, meant]) =>
      issueOf('registers.alias-unknown', {
        path: [file],
        args: { header: excerptOf(own), meant: excerptOf(meant) },
      }),
    );
}

function meaningOf<Field extends string, Item>(
  meant: string,
  { columns, numbered }: RegisterForm<Field, Item>,
): string | undefined {
  const name = foldHeader(meant);
  if (numbered?.numberOf(name) !== undefined) return name;
  const column = columns.find(
    ({ field, names }) => field === meant || names.some((known) => foldHeader(known) === name),
  );
  if (column === undefined) return undefined;
  return column.field === meant ? foldHeader(column.names[0] ?? meant) : name;
}

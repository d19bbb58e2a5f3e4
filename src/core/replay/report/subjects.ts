import { fileNames, manifestName } from '../../disclosure/index.js';
import { type ByteSource, compareText, utf8ToText, wholeOf } from '../../kernel/index.js';
import type { SubjectKind } from './model.js';

/** What there is to verify in files, each with the files of its folder. */
export interface FoundSubject {
  readonly kind: Exclude<SubjectKind, 'nothing'>;
  /** Its folder within the files; empty where that is all of them. */
  readonly folder: string;
  readonly files: ReadonlyMap<string, ByteSource>;
}

/** One of these makes a folder a bundle; the other names of a bundle's files are those of office folders too. */
const telling = [
  fileNames.plan,
  fileNames.record,
  fileNames.journal,
  fileNames['target-frame'],
  fileNames.page,
];
const formats = {
  'double-random/plan@': fileNames.plan,
  'double-random/record@': fileNames.record,
  'double-random/task@': fileNames.task,
  'double-random/rules@': fileNames.rules,
  'double-random/manifest@': manifestName,
} as const;
const longestNotice = 2 ** 22;
const noticeFormat = 'double-random/notice@';
const publicationFormat = 'double-random/publication@';
const bundleFormat = 'double-random/manifest@';
/** The annual plan of a year is a table that is called as the plan of a draw is. */
const tableFormat = 'double-random/table@';
/** The data package stands only beside the manifest of a year. */
const dataPackage = 'datapackage.json';

/**
 * Finds what can be verified in files: a bundle, a year's publication with the bundles in it, or folders of them. A
 * year stands before its draws, folders in byte order of their names; a folder that is both is verified as both. A file
 * alone counts as that file of a bundle, or as the notice of a draw.
 */
export function findSubjects(files: ReadonlyMap<string, ByteSource>): readonly FoundSubject[] {
  const [single] = files;
  if (files.size === 1 && single !== undefined && !single[0].includes('/')) return readSingle(...single);
  const found: FoundSubject[] = [];
  for (const [folder, inside] of filesByFolder(files)) {
    const isYear = tellsOfYear(inside);
    if (isYear) found.push({ kind: 'year', folder, files: below(files, folder) });
    // Called a year, a forged bundle would otherwise be replayed by nobody. What lies below is of the year.
    if (tellsOfDraw(inside))
      found.push({ kind: 'draw', folder, files: isYear ? inside : below(files, folder) });
  }
  return found;
}

function readSingle(name: string, source: ByteSource): readonly FoundSubject[] {
  const known = [...Object.values(fileNames), manifestName].find((file) => file === name);
  if (known === undefined && isNotice(source))
    return [{ kind: 'notice', folder: '', files: new Map([[name, source]]) }];
  const file = known ?? statedFile(source);
  return file === undefined ? [] : [{ kind: 'file', folder: '', files: new Map([[file, source]]) }];
}

/** As data, or as the page of it, which names the format at its foot. */
function isNotice(source: ByteSource): boolean {
  if (formatSaidIn(source).startsWith(noticeFormat)) return true;
  const text = source.length > longestNotice ? undefined : utf8ToText(wholeOf(source));
  return text?.includes(`${noticeFormat}1</p></footer>`) === true;
}

/** The name that a file has in a bundle, by the format that it states. */
function statedFile(source: ByteSource): string | undefined {
  const stated = formatSaidIn(source);
  return Object.entries(formats).find(([format]) => stated.startsWith(format))?.[1];
}

function filesByFolder(
  files: ReadonlyMap<string, ByteSource>,
): readonly (readonly [string, ReadonlyMap<string, ByteSource>])[] {
  const folders = new Map<string, Map<string, ByteSource>>();
  for (const [path, bytes] of files) {
    const end = path.lastIndexOf('/');
    const folder = path.slice(0, Math.max(0, end));
    const inside = folders.get(folder) ?? new Map<string, ByteSource>();
    folders.set(folder, inside.set(path.slice(end + 1), bytes));
  }
  return [...folders].sort(([left], [right]) => compareText(left, right));
}

function tellsOfYear(inside: ReadonlyMap<string, ByteSource>): boolean {
  return statedIn(inside, manifestName).startsWith(publicationFormat) || inside.has(dataPackage);
}

function tellsOfDraw(inside: ReadonlyMap<string, ByteSource>): boolean {
  if (statedIn(inside, manifestName).startsWith(bundleFormat)) return true;
  const isAnnualPlan = tellsOfYear(inside) && statedIn(inside, fileNames.plan).startsWith(tableFormat);
  return telling.some((name) => inside.has(name) && !(isAnnualPlan && name === fileNames.plan));
}

function statedIn(inside: ReadonlyMap<string, ByteSource>, name: string): string {
  const source = inside.get(name);
  return source === undefined ? '' : formatSaidIn(source);
}

function below(files: ReadonlyMap<string, ByteSource>, folder: string): ReadonlyMap<string, ByteSource> {
  if (folder === '') return files;
  const start = `${folder}/`;
  return new Map(
    [...files].flatMap(([path, bytes]) =>
      path.startsWith(start) ? [[path.slice(start.length), bytes]] : [],
    ),
  );
}

/** What a document says it is, without reading the rest of it: it may be broken, or of a later version. */
function formatSaidIn(source: ByteSource): string {
  const text = utf8ToText(wholeOf(source));
  return text === undefined ? '' : (/"format"\s*:\s*"([^"\\]{1,80})"/.exec(text)?.[1] ?? '');
}

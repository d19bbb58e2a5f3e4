import { scanXml } from './scan-xml.js';

/** A sheet by its name and the part that holds it. */
export interface ListedSheet {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** What the main part of a workbook says. */
export interface SheetList {
  readonly sheets: readonly ListedSheet[];
  readonly from1904: boolean;
}

/** Where a relation leads, by its id, and of what kind it is. */
export type Relations = ReadonlyMap<string, { readonly kind: string; readonly part: string }>;

/**
 * Reads the relations of a part, targets made absolute.
 *
 * @param folder - of the part, with a slash at its end, empty for the workbook as a whole
 * @basis ECMA-376 part 2, 8.5 (relationships)
 */
export function readRelations(xml: string, folder: string): Relations | undefined {
  const relations = new Map<string, { kind: string; part: string }>();
  const sound = scanXml(xml, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes().get('TargetMode') === 'External') return;
      const target = attributes().get('Target') ?? '';
      const kind = /[^/]*$/.exec(attributes().get('Type') ?? '')?.[0] ?? '';
      const part = target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`;
      relations.set(attributes().get('Id') ?? '', { kind, part });
    },
  });
  return sound ? relations : undefined;
}

/** Reads which sheets a workbook has, in their order; charts have no cells and are left out. */
export function readSheetList(xml: string, relations: Relations): SheetList | undefined {
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  const sound = scanXml(xml, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes().get('date1904') ?? '');
      if (tag !== 'sheet') return;
      const relation = relations.get(attributes().get('r:id') ?? attributes().get('id') ?? '');
      if (relation?.kind !== 'worksheet') return;
      const hidden = (attributes().get('state') ?? 'visible') !== 'visible';
      sheets.push({ name: attributes().get('name') ?? '', part: relation.part, hidden });
    },
  });
  return sound ? { sheets, from1904 } : undefined;
}

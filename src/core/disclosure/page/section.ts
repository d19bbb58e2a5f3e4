import type { Html } from '../../markup/index.js';
import type { PageParts } from '../model.js';
import type { DisclosureTables } from '../table/render-tables.js';

/** What every section may draw on. */
export interface PageContent extends PageParts {
  readonly tables: DisclosureTables;
}

/** One part of the page below its heading. `wide` is printed on landscape paper. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
  readonly wide?: boolean;
}

import type { FormWriters } from '../../../core/publication/index.js';
import { writeTableJson, writeWorkbook } from '../../../core/tables/index.js';

/** How the tables of a publication take their forms beside page and CSV. */
export const formWriters: FormWriters = { json: writeTableJson, workbook: writeWorkbook };

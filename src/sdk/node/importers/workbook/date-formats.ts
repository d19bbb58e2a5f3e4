import { scanXml } from './scan-xml.js';

/**
 * Finds which cell styles show a number as a date.
 *
 * @param xml - the part `xl/styles.xml`
 * @returns for each style, by its index, whether it is one of a date; `undefined` if the part is not well formed
 * @basis ECMA-376 part 1, 18.8.30 (number formats)
 */
export function readDateStyles(xml: string): readonly boolean[] | undefined {
  const dateFormats = new Set<number>();
  const styles: boolean[] = [];
  let inCells = false;
  const sound = scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'cellXfs') inCells = true;
      else if (name === 'numFmt') {
        const id = Number(attributes().get('numFmtId'));
        if (isDateFormat(attributes().get('formatCode') ?? '')) dateFormats.add(id);
        else dateFormats.delete(id);
      } else if (name === 'xf' && inCells) {
        const id = Number(attributes().get('numFmtId') ?? 0);
        styles.push(dateFormats.has(id) || builtIn.has(id));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return sound ? styles : undefined;
}

// Those of every language, and those that Chinese spreadsheets have beside them. Times without a day are not among them.
const builtIn = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** A format with a year or a day in it, quoted text, colours and conditions aside. */
function isDateFormat(code: string): boolean {
  return /[yde]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*.|General|E[+-]/gi, ''));
}

const dayLength = 86_400_000;

/**
 * The day that a serial number means, as `YYYY-MM-DD`, or `undefined` where there is none: before the first day, after
 * the year 9999, and the 29th of February 1900, which there never was.
 */
export function dayOfSerial(serial: number, from1904: boolean): string | undefined {
  const day = Math.floor(serial);
  if (!from1904 && (day < 1 || day === 60)) return undefined;
  if (day < 0) return undefined;
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  const date = new Date(first + day * dayLength);
  return date.getTime() <= Date.UTC(9999, 11, 31) ? date.toISOString().slice(0, 10) : undefined;
}

const tagStart = /<\/?([a-zA-Z][^\s/>]*)/y;
/** What stands between these tags is not shown as markup, whatever it looks like. */
const notShown: ReadonlySet<string> = new Set([
  'iframe',
  'noembed',
  'noframes',
  'noscript',
  'script',
  'style',
  'template',
  'textarea',
  'title',
  'xmp',
]);

/**
 * The first table of a page as it stands there, its tags included: not one in a comment, a script or an attribute,
 * which nobody sees.
 *
 * @returns `undefined` where there is none, or its end is missing
 */
export function firstTable(page: string): string | undefined {
  for (let at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at)) {
    if (page.startsWith('<!--', at)) {
      at = endOf(page, '-->', at + 4);
      continue;
    }
    tagStart.lastIndex = at;
    const found = tagStart.exec(page);
    if (found === null) {
      at++;
      continue;
    }
    const [opening, name = ''] = found;
    const tag = name.toLowerCase();
    const next = endOfTag(page, at + opening.length);
    if (opening.startsWith('</')) at = next;
    else if (tag === 'table') return tableFrom(page, at);
    else at = notShown.has(tag) ? closingOf(page, tag, next) : next;
  }
  return undefined;
}

function tableFrom(page: string, start: number): string | undefined {
  const end = page.indexOf('</table>', start);
  return end < 0 ? undefined : page.slice(start, end + '</table>'.length);
}

/** Behind the `>` of a tag; one within quotes does not end it. */
function endOfTag(page: string, from: number): number {
  let quote = '';
  for (let at = from; at < page.length; at++) {
    const sign = page.charAt(at);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at + 1;
  }
  return page.length;
}

function closingOf(page: string, tag: string, from: number): number {
  const closing = new RegExp(`</${tag}[\\s/>]`, 'gi');
  closing.lastIndex = from;
  return closing.exec(page)?.index ?? page.length;
}

function endOf(page: string, text: string, from: number): number {
  const end = page.indexOf(text, from);
  return end < 0 ? page.length : end + text.length;
}

import { type Child, element } from '../element.js';
import { drawOf, type Scene } from '../state.js';
import { copyable } from './copyable.js';
import { section } from './marks.js';

/** 用别的办法核对: nobody needs to trust this page. */
export function waysView({ state, words }: Scene): Child {
  const draw = drawOf(state);
  if (draw === undefined) return undefined;
  const standing = state.answer?.standing;
  const working = standing !== undefined && 'working' in standing ? standing.working : undefined;
  const stratum = standing !== undefined && 'stratum' in standing ? standing.stratum : undefined;
  const way = (title: string, command: string) =>
    element('li', {}, element('h3', {}, title), copyable(command, words));
  return section(
    'ways',
    words.ways,
    element('p', {}, words.waysLead),
    element(
      'ol',
      { class: 'steps' },
      [
        way(words.wayPython, `python3 verifier/double_random_verify.py ${words.publishedFolder}`),
        way(words.waySums, 'sha256sum -c SHA256SUMS'),
        way(words.waySeal, `sha256sum plan.json\n# ${draw.commitment}`),
        way(words.wayWindows, 'certutil -hashfile plan.json SHA256'),
      ],
      working?.ticket !== undefined &&
        stratum !== undefined && [
          way(words.wayTicket, `printf '%s' '${working.ticketText ?? ''}' | sha256sum\n# ${working.ticket}`),
          way(
            words.waySql,
            `SELECT id FROM read_json('targets.ndjson', format='newline_delimited', columns={id:'VARCHAR', stratum:'VARCHAR'}) WHERE stratum = '${stratum.id}' ORDER BY sha256('${working.key}:' || id), id LIMIT ${stratum.quota};`,
          ),
        ],
    ),
  );
}

import { compareText, sortedBy } from '../../kernel/index.js';
import { formatBeijingTime, formatDay } from '../page/chinese-time.js';
import {
  assuranceWords,
  describeExclusion,
  describeQuantity,
  describeSource,
  formatCount,
  methodWords,
  remedyWords,
  roundingWords,
} from '../words.js';
import { attentionInWords } from './attention-words.js';
import {
  englishAssurances,
  englishMethods,
  englishRemedies,
  englishRoundings,
  excludedInEnglish,
  quantityInEnglish,
  sourceInEnglish,
} from './english.js';
import type { DrawNotice, NoticeStratum, PoolCounts } from './model.js';
import { same, type Words, words } from './words.js';

/** One part of the notice: a table, then lines. */
export interface NoticeSection {
  readonly title: Words;
  readonly table?: {
    readonly columns: readonly Words[];
    /** Columns of figures, by place. */
    readonly figures: readonly number[];
    readonly rows: readonly (readonly Words[])[];
  };
  readonly lines: readonly Words[];
}

/** The notice as page and text tell it, so that neither says what the other does not. */
export function arrangeNotice(notice: DrawNotice): readonly NoticeSection[] {
  return [
    showItems(notice),
    showPools(notice),
    showStrata(notice),
    showTeam(notice),
    showEntropy(notice),
    showChecking(notice),
  ];
}

/** What the head of the notice states, label by label. */
export function headFacts(notice: DrawNotice): readonly (readonly [Words, Words])[] {
  const { drawId, planItem, asOf, sealedAt, method, rules, venue, previous } = notice;
  const told: (readonly [Words, Words])[] = [
    [words('抽取编号', 'Draw'), same(drawId)],
    [words('年度计划事项', 'Plan item'), same(planItem)],
    [words('名录基准日', 'Registers as of'), words(formatDay(asOf), '')],
    [words('封存时间', 'Sealed at'), words(`${formatBeijingTime(sealedAt)}（北京时间）`, '')],
    [words('抽取方法', 'Method'), words(methodWords[method], englishMethods[method])],
    [
      words('工作细则', 'Rules'),
      words(`《${rules.name}》第 ${rules.version} 版`, `${rules.id}, version ${rules.version}`),
    ],
  ];
  if (venue.time !== undefined)
    told.push([
      words('抽取时间', 'Time of the draw'),
      words(`${formatBeijingTime(venue.time)}（北京时间）`, ''),
    ]);
  if (venue.place !== undefined) told.push([words('抽取地点', 'Place of the draw'), same(venue.place)]);
  if (previous !== undefined)
    told.push([words('替代已作废的抽取', 'Replaces the voided draw'), same(previous)]);
  return told;
}

/** What must be seen first. */
export function attentionLines({ attention }: DrawNotice): readonly Words[] {
  return attention.map(attentionInWords);
}

function showItems({ items, rules }: DrawNotice): NoticeSection {
  return {
    title: words('查什么', 'What is inspected'),
    table: {
      columns: [words('抽查事项', 'Item'), words('抽查主体', 'Authority'), words('抽查依据', 'Basis')],
      figures: [],
      rows: items.map(({ id, name, authority, basis }) => [
        same(`${id} ${name}`),
        same(authority),
        same(basis.join('；')),
      ]),
    },
    lines: rules.basis.length === 0 ? [] : [words(`细则依据：${rules.basis.join('、')}`, '')],
  };
}

function showPools({ targets, inspectors, draws, handedDown }: DrawNotice): NoticeSection {
  return {
    title: words('名录', 'Pools'),
    table: {
      columns: [
        words('名录', 'Pool'),
        words('总数', 'All'),
        words('可抽取', 'Eligible'),
        words('未纳入', 'Left out'),
        words('未纳入的原因（一户或一人可有几条）', 'Reasons'),
      ],
      figures: [1, 2, 3],
      rows: [
        poolRow(words('检查对象（户）', 'Targets'), targets),
        ...(draws === 'targets' ? [] : [poolRow(words('检查人员（人）', 'Inspectors'), inspectors)]),
      ],
    },
    lines:
      handedDown === undefined
        ? []
        : [
            words(
              `检查对象由${handedDown.authority}在抽取 ${handedDown.drawId} 中随机抽取后下发，本次只随机选派检查人员。该次抽取的记录指纹：${handedDown.record}`,
              `The targets were drawn in ${handedDown.drawId}, whose record has the digest above; here only inspectors are drawn.`,
            ),
          ],
  };
}

function poolRow(name: Words, { universe, eligible, excluded }: PoolCounts): Words[] {
  const reasons = sortedBy(Object.entries(excluded), ([code]) => code).sort(
    (one, other) => other[1] - one[1] || compareText(one[0], other[0]),
  );
  const told = (say: (code: string) => string, between: string) =>
    reasons.map(([code, count]) => `${say(code)} ${formatCount(count)}`).join(between);
  return [
    name,
    same(formatCount(universe)),
    same(formatCount(eligible)),
    same(formatCount(universe - eligible)),
    words(told(describeExclusion, '；') || '无', told(excludedInEnglish, '; ') || 'none'),
  ];
}

/** More strata than this would not leave room for the rest on the one sheet: then each is a phrase, not a row. */
const mostStrataRows = 12;
/** Characters that the phrases of many strata may take. */
const roomForStrata = 300;

function showStrata({ strata, visitBatches }: DrawNotice): NoticeSection {
  const sum = (of: (stratum: DrawNotice['strata'][number]) => number) =>
    same(formatCount(strata.reduce((total, stratum) => total + of(stratum), 0)));
  const compact = strata.length > mostStrataRows;
  const batches = words(
    `抽中的分 ${visitBatches} 批检查，哪一户在哪一批也由这次抽取决定。`,
    `The selected are visited in ${visitBatches} batches; the draw decides who comes in which.`,
  );
  return {
    title: words('抽多少', 'How many are drawn'),
    table: {
      columns: [
        words('分层', 'Stratum'),
        words('可抽取（户）', 'Eligible'),
        words('比例或数量', 'Quantity'),
        words('应抽（户）', 'Drawn'),
        words('备选（户）', 'Reserves'),
      ],
      figures: [1, 3, 4],
      rows: [
        ...(compact ? [] : strata.map(stratumRow)),
        [
          words(`合计${compact ? `（${strata.length} 层）` : ''}`, 'Total'),
          sum(({ size }) => size),
          same(''),
          sum(({ quota }) => quota),
          sum(({ reserve }) => reserve),
        ],
      ],
    },
    lines: [...(compact ? [inBrief(strata)] : []), ...(visitBatches === undefined ? [] : [batches])],
  };
}

function stratumRow({ name, size, quantity, rounding, quota, reserve }: NoticeStratum): Words[] {
  return [
    same(name),
    same(formatCount(size)),
    quantity.kind === 'ratio'
      ? words(
          `${describeQuantity(quantity)}（${roundingWords[rounding]}）`,
          `${quantityInEnglish(quantity)}, ${englishRoundings[rounding]}`,
        )
      : words(describeQuantity(quantity), quantityInEnglish(quantity)),
    same(formatCount(quota)),
    same(formatCount(reserve)),
  ];
}

/** As many strata as there is room for, those with the most to draw first; all of them are in the notice as data. */
function inBrief(strata: readonly NoticeStratum[]): Words {
  const ordered = sortedBy(strata, ({ id }) => id).sort((one, other) => other.quota - one.quota);
  let room = roomForStrata;
  const told = ordered
    .map(({ name, size, quota }) => `${name} ${formatCount(quota)}/${formatCount(size)}`)
    .filter(({ length }) => {
      room -= length;
      return room >= 0;
    });
  const rest = strata.length - told.length;
  const others = rest === 0 ? '' : `；其余 ${rest} 层`;
  return words(
    `各层应抽/可抽取：${told.join('；')}${others}。各层的比例和数量见同时公布的公告数据。`,
    'Of each stratum: drawn/eligible; all of them stand in the notice as data.',
  );
}

function showTeam({ team, remedies, draws }: DrawNotice): NoticeSection {
  const title = words('谁来查', 'Who inspects');
  if (draws === 'targets') {
    const line = words(
      '本次只抽取检查对象；检查人员由承接下发名单的单位另行随机选派。',
      'Only targets are drawn; whoever they are handed down to draws the inspectors.',
    );
    return { title, lines: [line] };
  }
  const groups = team.map(({ name, count, byArea }) => `${name}${byArea ? '（本辖区）' : ''} ${count} 名`);
  const places = team.reduce((sum, { count }) => sum + count, 0);
  const pinned = remedies.map(({ kind, approver }) => `${remedyWords[kind]}（须经${approver}批准）`);
  const inEnglish = remedies.map(({ kind }) => englishRemedies[kind]);
  return {
    title,
    lines: [
      words(
        `每户由随机选派的 ${places} 名检查人员检查：${groups.join('、')}。`,
        `A team of ${places} inspectors drawn at random for each target.`,
      ),
      remedies.length === 0
        ? words('配不齐检查小组时，一个也不选派。', 'Where teams cannot be filled, nobody is assigned.')
        : words(
            `配不齐检查小组时的补救办法（不是随机选派，届时公布）：${pinned.join('；')}。`,
            `Where teams cannot be filled (not at random, and told): ${inEnglish.join('; ')}.`,
          ),
    ],
  };
}

function showEntropy({ entropy, assurance }: DrawNotice): NoticeSection {
  const { parties, minimumReveals, revealBy, sources } = entropy;
  const lines: Words[] = [words(`${assuranceWords[assurance]}。`, `${englishAssurances[assurance]}.`)];
  if (parties.length > 0)
    lines.push(
      words(
        `各方在 ${formatBeijingTime(revealBy)}（北京时间）之前揭示秘密数；逾期不等、不计入，少于 ${minimumReveals} 份不抽取。`,
        `Shares are revealed before ${revealBy}; late ones do not count, fewer than ${minimumReveals} and nothing is drawn.`,
      ),
    );
  for (const source of sources)
    lines.push(words(`公共随机数：${describeSource(source)}`, `Public value: ${sourceInEnglish(source)}`));
  return {
    title: words('随机数从哪里来', 'Where the randomness comes from'),
    ...(parties.length === 0
      ? {}
      : {
          table: {
            columns: [words('提交秘密数的一方', 'Party'), words('秘密数的指纹', 'Commitment of its share')],
            figures: [],
            rows: parties.map(({ id, commitment }) => [same(id), same(commitment)]),
          },
        }),
    lines,
  };
}

function showChecking({ disclosure, mode }: DrawNotice): NoticeSection {
  const until = disclosure.embargoUntil;
  const lines = [
    words(
      '请现在抄下或者拍下封存指纹。抽取之后公布的方案文件，用 sha256sum plan.json（Windows：certutil -hashfile plan.json SHA256）算出的必须是同一串数字，差一个也不行。',
      'Keep the commitment now. After the draw, sha256sum plan.json of the published folder must show the same digits.',
    ),
    words(
      '对公布的文件夹执行 double-random replay，种子、名单和选派都会从头重算，逐项给出结论。',
      'double-random replay on that folder recomputes seed, list and teams.',
    ),
  ];
  if (mode === 'rehearsal')
    lines.push(words('演练的结果不对外公布。', 'The outcome of a rehearsal is not published.'));
  else if (until !== undefined)
    lines.push(
      words(
        `结果在 ${formatBeijingTime(until)}（北京时间）之后公布。`,
        `The outcome is published after ${until}.`,
      ),
    );
  if (mode === 'official' && disclosure.untilInspected === true)
    lines.push(
      words(
        '抽中的每一户都检查完或者写明无法检查之后，才公布名单。',
        'The list is published once everybody drawn has been inspected or found impossible to inspect.',
      ),
    );
  return { title: words('事后怎样核对', 'How to verify afterwards'), lines };
}

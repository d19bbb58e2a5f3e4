import { nameFollowUp } from '../results/index.js';
import type { Figures, YearFigures } from './figures.js';
import { formatRate } from './rates.js';
import { followUpOrder } from './words.js';

/** The paragraph of a government's yearly report. Every number in it is one of the figures; what is nought is left out. */
export function writeParagraph(figures: YearFigures): string {
  const { year, registers, total } = figures;
  const { items, targets, inspectors, passed } = registers;
  const lists = [
    `随机抽查事项清单${items}项`,
    `市场主体名录库${targets}户`,
    `执法检查人员名录库${inspectors}人、其中本年度考试合格${passed}人`,
    '工作细则写明随机抽查的比例和频次、抽查结果的运用、时间任务安排',
  ];
  const sentences = [
    `全力推行“双随机、一公开”工作`,
    `按照事中事后监管的要求，建立“一单、两库、一细则”（即：${lists.join('，')}）`,
    `${year}年，${whoDrew(figures)}开展随机抽查${total.draws}次${jointOf(total)}`,
    ...(total.drawn === 0 ? [] : [inspectionOf(total), foundOf(total)]),
    ...publicationOf(total),
  ];
  return sentences.map((sentence) => `${sentence}。`).join('');
}

function whoDrew({ authority, departments }: YearFigures): string {
  const drew = departments.filter(({ figures }) => figures.draws > 0);
  const [only] = drew;
  if (drew.length === 1 && only !== undefined) return only.department;
  return /区(人民政府)?$/.test(authority) ? '区属各部门' : '所属各部门';
}

function jointOf({ draws, joint, redraws }: Figures): string {
  if (draws === 0) return '';
  const parts = [
    ...(joint > 0 ? [`部门联合抽查${joint}次`] : []),
    ...(redraws > 0 ? [`因故重抽${redraws}次`] : []),
  ];
  return parts.length === 0 ? '' : `（其中${parts.join('、')}）`;
}

function inspectionOf({ drawn, inspected, notInspected, outstanding, rates }: Figures): string {
  const rest = [
    ...(notInspected > 0 ? [`因注销、关闭、迁出等无法检查${notInspected}户`] : []),
    ...(outstanding > 0 ? [`尚未检查${outstanding}户`] : []),
  ];
  const shares = `完成率${formatRate(rates.completion)}，完结率${formatRate(rates.closure)}`;
  return [`抽取检查对象${drawn}户，实际检查${inspected}户`, ...rest, shares].join('，');
}

function foundOf({ inspected, clear, problem, followUps }: Figures): string {
  if (inspected === 0) return '尚无检查结果';
  const followed = followUpOrder.filter((kind) => followUps[kind] > 0);
  const measures = followed.map((kind) => `${nameFollowUp(kind)}${followUps[kind]}户`);
  const done = measures.length === 0 ? '' : `，依法${measures.join('、')}`;
  return `未发现问题${clear}户，发现问题${problem}户${done}`;
}

/** Says that results were made public only of as many as were. */
function publicationOf({ draws, published, rates }: Figures): readonly string[] {
  if (draws === 0) return [];
  if (published === 0) return ['检查结果尚未向社会公布'];
  const timely = rates.onTime === undefined ? '' : `，按期公示率${formatRate(rates.onTime)}`;
  const shown = `已公示${published}户的检查结果，公示率${formatRate(rates.publication)}${timely}`;
  return [`随机抽查情况通过部门网站向社会公布，${shown}`];
}

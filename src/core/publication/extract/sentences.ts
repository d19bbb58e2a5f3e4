import { describeExclusion, formatDay, nameGroup } from '../../disclosure/index.js';
import type { Extract } from './model.js';

/** What a reader wants to know first, in plain sentences: 在不在名录、是否抽中、谁来检查、结果公示没有. */
export function tellStanding(extract: Extract): readonly string[] {
  return [tellPool(extract), tellDraw(extract), ...tellVisit(extract), tellAttempts(extract)];
}

/** 检查结果和公示 in one sentence; nothing of a target that was not selected. */
export function tellPublication({ results, stated }: Extract): string | undefined {
  if (results === undefined) return undefined;
  const { publishedOn } = stated;
  const first = publishedOn === undefined ? '' : `，${formatDay(publishedOn)}首次公示`;
  switch (results.state) {
    case 'unpublished':
      return '截至出具之日，本单位的检查结果还没有公示。';
    case 'published':
      return `本单位的检查结果正在公示${first}，内容见“检查结果与公示”。`;
    case 'withdrawn':
      return `本单位的检查结果曾经公示${first}，后来已经撤下，撤下的内容不再重述。`;
  }
}

function tellPool({ target, draw, register }: Extract): string {
  const day = formatDay(draw.asOf);
  if (register === undefined) return `代码 ${target} 不在这次抽查的检查对象名录内（名录截止${day}）。`;
  return `本单位（${register.shown.name}，代码 ${target}）在这次抽查的检查对象名录内（名录截止${day}）。`;
}

function tellDraw({ standing, plan, entry, stated }: Extract): string {
  const own = entry?.entry;
  const id = own !== undefined && 'stratum' in own ? own.stratum : undefined;
  const stratum = plan.strata.find((one) => one.id === id);
  const layer =
    stated.stratum === undefined || stated.stratum === '不分层' ? '' : `所在分层“${stated.stratum}”`;
  const odds =
    stratum === undefined ? '' : `：${layer}可以抽取的 ${stratum.size} 户中，抽取 ${stratum.quota} 户`;
  const spare = stratum !== undefined && stratum.reserve > 0 ? `，备选 ${stratum.reserve} 户` : '';
  switch (standing.kind) {
    case 'absent':
      return '不在名录的，不参加抽取，所以没有被抽中。';
    case 'excluded': {
      const reasons = own !== undefined && 'excluded' in own ? own.excluded : [];
      return `本单位没有参加抽取，原因：${reasons.map(describeExclusion).join('；')}。`;
    }
    case 'not-drawn':
      return `本单位参加了抽取，没有被抽中${odds}${spare}。`;
    case 'reserve':
      return `本单位参加了抽取，列为备选，没有直接抽中${odds}${spare}。`;
    case 'selected':
      if (plan.handedDown !== undefined)
        return `本单位由${plan.handedDown.authority}在抽取 ${plan.handedDown.drawId} 中抽中后下发，这次抽取只选派检查人员。`;
      return `本单位参加了抽取，被抽中${odds}${spare}。`;
  }
}

function tellVisit({ standing, plan, team, ...rest }: Extract): readonly string[] {
  if (standing.kind !== 'selected') return [];
  const batch = standing.visitBatch === undefined ? '' : `本单位在第 ${standing.visitBatch} 批检查。`;
  const groups = (team ?? []).map(({ group, inspectors }) => {
    const planned = plan.team.find(({ id }) => id === group);
    return `${planned === undefined ? group : nameGroup(planned)} ${inspectors} 人`;
  });
  const size = (team ?? []).reduce((sum, { inspectors }) => sum + inspectors, 0);
  const drawn =
    team === undefined
      ? '抽取记录里没有随机选派本单位的检查小组。'
      : `检查小组随机选派，共 ${size} 人${groups.length > 1 ? `：${groups.join('，')}` : ''}。`;
  const published = tellPublication({ standing, plan, ...rest });
  return [`${drawn}${batch}`, ...(published === undefined ? [] : [published])];
}

function tellAttempts({ plan, stated }: Extract): string {
  const { sealed, drawn } = stated.attempts;
  return `年度计划事项 ${plan.planItem} 至出具之日共封存 ${sealed} 次、抽取 ${drawn} 次（分批抽取的，每批各算一次）。`;
}

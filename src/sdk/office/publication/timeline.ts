import { isShown, type JournalKind, parseJournalLine } from '../../../core/journal/index.js';
import { beijingDay, type Identifier } from '../../../core/kernel/index.js';
import type { ProcessAttempt, ProcessEvent } from '../../../core/publication/index.js';
import type { Ledger } from '../ledger.js';

/** What each line of a draw is told as. A line of the registers belongs to no draw. */
const eventWords: Readonly<Partial<Record<JournalKind, string>>> = {
  'share-committed': '提交秘密数的承诺',
  'plan-sealed': '封存方案',
  'share-revealed': '公布秘密数',
  'source-observed': '记录公共随机数',
  'draw-recorded': '抽取并记录',
  'targets-handed-down': '下发抽查对象名单',
  'edition-published': '生成公示或审计文件',
  'results-entered': '录入检查结果',
  'results-reviewed': '审核检查结果',
  'results-published': '公示检查结果',
  'result-amended': '更正、撤下或恢复检查结果',
  'follow-up-told': '登记后续处理办结',
};

/** Everything that the journal tells of a draw, without who entered or reviewed: names are for the office. */
export function timelineOf({ lines }: Ledger, drawId: Identifier): readonly ProcessEvent[] {
  return lines.flatMap((line): ProcessEvent[] => {
    const entry = parseJournalLine(line);
    if (!entry.ok || !isShown(entry.value)) return [];
    const { kind, time, body } = entry.value;
    const what = eventWords[kind];
    if (what === undefined || body['draw'] !== drawId) return [];
    const party = body['party'] ?? body['source'];
    return [{ at: time, what, ...(typeof party === 'string' && { by: party }) }];
  });
}

/** Every other seal of the same item of the annual plan: rehearsals, draws that were never made, and re-draws. */
export function attemptsAt({ draws }: Ledger, drawId: Identifier): readonly ProcessAttempt[] {
  const own = draws.get(drawId)?.sealed;
  if (own === undefined) return [];
  return [...draws.values()].flatMap(({ id, sealed, recorded }): ProcessAttempt[] => {
    if (sealed === undefined || id === drawId || sealed.planItem !== own.planItem) return [];
    // Batches of one item are several draws by design.
    if (sealed.mode === 'official' && sealed.batch !== undefined && sealed.batch !== own.batch) return [];
    const kind = sealed.mode === 'rehearsal' ? 'rehearsal' : recorded === undefined ? 'aborted' : 'redraw';
    return [{ kind, drawId: id, on: beijingDay(sealed.time) }];
  });
}

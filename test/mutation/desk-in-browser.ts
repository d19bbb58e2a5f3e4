import { openDesk } from '../../src/verify-page/desk/desk.js';
import type { Reply } from '../../src/verify-page/desk/model.js';

/** What the page's own desk answers for one bundle after another, each as the element that carries it. */
export function outcomesOf(carried: readonly string[]): readonly string[] {
  return carried.map((html) => {
    const desk = openDesk();
    const replies: Reply[] = [...desk({ kind: 'open', delivery: { kind: 'embedded', html } })];
    replies.push(...desk({ kind: 'verify' }));
    return replies
      .map((reply) => (reply.kind === 'check' ? `${reply.check.id} ${reply.check.outcome}` : ''))
      .join(' ');
  });
}

import { stageText, ticketOf } from '../../draw/index.js';
import { deriveSeed, seedText } from '../../entropy/index.js';
import { digestOf, type Identifier } from '../../kernel/index.js';
import type { BundleFacts, Working } from './model.js';

/** Every value on the way from the sealed plan to the ticket of one id in one stratum, computed here and now. */
export function showWorking(
  { plan, commitment, record }: BundleFacts,
  { id, stratum }: { readonly id: string; readonly stratum: Identifier },
): Working {
  const evidence = { commitment, reveals: record.reveals, sources: record.sources };
  const seed = deriveSeed(evidence);
  const text = stageText({ seed, stage: 'targets', stratum, method: plan.method });
  const key = digestOf(text);
  const hasTickets = plan.method === 'sha256@1';
  return {
    seedText: seedText(evidence),
    seed,
    stageText: text,
    key,
    ...(hasTickets && { ticketText: `${key}:${id}`, ticket: ticketOf(key, id) }),
  };
}

import type { InspectionEvent } from '../history/index.js';
import { canonicalJson, type Identifier, type Issue, issueOf, placeIssues } from '../kernel/index.js';
import { type DraftPlan, planDraw, planFacts, type SealedPlan } from '../plan/index.js';
import { boundPart } from './bound-part.js';
import type { Bundle } from './bundle.js';
import { pinEarlier } from './earlier.js';
import type { SealedFrame } from './frame/sealed-frame.js';
import type { Check } from './model.js';
import { judge, type Part, runCheck } from './part.js';
import type { RegisterRows } from './schema.js';

/** 资格与排除复算: judges everyone again, from the register records and the rules, and compares entry by entry. */
export function checkEligibility(bundle: Bundle): Check {
  const earlier = boundPart(bundle, 'earlier', bundle.earlier);
  const { plan, task, rules, items, targets, inspectors, targetRecords, inspectorRecords } = bundle;
  return runCheck('eligibility', {
    needs: {
      ...{ plan, task, rules, items, targets, inspectors, targetRecords, inspectorRecords, earlier },
      history: countedHistory(bundle),
      handDown: boundPart(bundle, 'handedDown', bundle.handDown),
    },
    owns: ['task', 'targetRecords', 'inspectorRecords', 'history', 'earlier', 'handDown'],
    run: (read) => {
      const { plan: sealed } = read.plan;
      if (read.task.digest !== sealed.task)
        return judge([issueOf('replay.task-differs', { path: [task.file] })]);
      const batches = pinEarlier(sealed, { records: read.earlier ?? [], file: earlier.file });
      if (!batches.ok) return judge(batches.issues);
      const draft = planDraw({
        task: read.task.task,
        earlier: batches.value,
        planned: sealed.planned,
        handedDown: read.handDown?.handedDown,
        items: { version: sealed.items[0]?.version ?? 0, records: read.items.records },
        rules: { version: sealed.rules.version, records: [read.rules.rules] },
        targets: read.targetRecords.records,
        inspectors: read.inspectorRecords.records,
        ...(read.history && {
          history: { version: sealed.history?.version ?? 0, events: read.history.records },
        }),
      });
      if (!draft.ok) return judge(placeIssues(draft.issues, [task.file]));
      const findings = [
        ...compareFrames(draft.value.targets, { sealed: read.targets, file: targets.file }),
        ...compareFrames(draft.value.inspectors, { sealed: read.inspectors, file: inspectors.file }),
        ...compareShape(draft.value, { sealed, file: plan.file }),
      ];
      if (read.history && read.history.records.length !== sealed.history?.events)
        findings.push(
          issueOf('replay.plan-differs', { path: [plan.file, 'history'], args: { field: 'history' } }),
        );
      return judge(findings, { targets: read.targets.size, inspectors: read.inspectors.size });
    },
  });
}

/** A plan that counted no inspections needs no history; without the one that it counted nothing can be said. */
function countedHistory({ plan, history }: Bundle): Part<RegisterRows<InspectionEvent> | undefined> {
  const isCounted = plan.state === 'read' && plan.value.plan.history !== undefined;
  return isCounted ? history : { state: 'read', file: history.file, value: undefined };
}

/** The first entry that differs; the ones after it may only be shifted. */
function compareFrames(
  judged: readonly { readonly id: Identifier }[],
  { sealed, file }: { readonly sealed: SealedFrame; readonly file: string },
): Issue[] {
  const lines = sealed.lines()[Symbol.iterator]();
  for (let at = 0; at < Math.max(judged.length, sealed.size); at++) {
    const next = lines.next();
    const judgedHere = judged[at];
    const args = {
      expected: judgedHere === undefined ? '' : canonicalJson(judgedHere),
      found: next.done === true ? '' : next.value,
    };
    if (args.expected === args.found) continue;
    const id = sealed.idAt(at) ?? judgedHere?.id ?? '';
    return [issueOf('replay.frame-row-differs', { path: [file, at + 1], args: { id, ...args } })];
  }
  return [];
}

/** Whatever else the plan says: each member is worked out again from task, rules and registers. */
function compareShape(
  draft: DraftPlan,
  { sealed, file }: { readonly sealed: SealedPlan; readonly file: string },
): Issue[] {
  const { parties, ...entropy } = sealed.entropy;
  const stated: Readonly<Record<string, unknown>> = { ...sealed, entropy };
  const asked = canonicalJson(draft.task.entropy.parties) === canonicalJson(parties.map(({ id }) => id));
  // A field that the facts lack and the plan has differs too.
  const facts = {
    history: '',
    level: '',
    batch: '',
    visitBatches: '',
    draws: '',
    handedDown: '',
    earlier: '',
    ...planFacts(draft),
  };
  const differing = Object.entries(facts)
    .filter(([field, value]) => canonicalJson(value) !== canonicalJson(stated[field] ?? ''))
    .map(([field]) => field);
  return [...differing, ...(asked ? [] : ['entropy'])].map((field) =>
    issueOf('replay.plan-differs', { path: [file, field], args: { field } }),
  );
}

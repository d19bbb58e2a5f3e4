import { fileNames, parseNotice } from '../../core/disclosure/index.js';
import { type Issue, parseCanonicalJson, utf8ToText, wholeOf } from '../../core/kernel/index.js';
import {
  type BundleFacts,
  type BundleSources,
  readBundleFacts,
  summariseDraw,
} from '../../core/replay/index.js';
import type { Opened } from './model.js';

/** Neither a bundle nor a notice. */
const foreign: Opened = { kind: 'unreadable', issues: [], why: 'foreign' };

/** What was opened, and the facts that questions are answered from. */
export interface OpenedSources {
  readonly opened: Opened;
  readonly facts?: BundleFacts;
}

/** Reads a bundle or a notice, whichever is there. */
export function openSources(files: BundleSources): OpenedSources {
  const notice = findNotice(files);
  if (notice !== undefined) return { opened: notice };
  if (!files.has(fileNames.plan) && !files.has(fileNames.record)) return { opened: foreign };
  const facts = readBundleFacts(files);
  if (!facts.ok) return { opened: { kind: 'unreadable', issues: facts.issues } };
  const { plan, commitment, record, recordDigest, rules, journal = [] } = facts.value;
  const edition = facts.value.edition ?? (files.has(fileNames.task) ? 'audit' : 'public');
  return {
    facts: facts.value,
    opened: {
      ...{ kind: 'draw', plan, commitment, recordDigest, edition, journal },
      overview: summariseDraw(files, facts.value),
      seed: record.seed,
      reveals: record.reveals,
      sources: record.sources,
      assurance: record.assurance.level,
      rulesName: rules?.name,
      files: [...files].map(([path, { length }]) => ({ path, length })),
      example: record.strata.find(({ selected }) => selected.length > 0)?.selected[0],
      saltKey: edition === 'audit' ? saltKeyOf(files) : undefined,
    },
  };
}

/** A notice is one file of its own; a folder with a plan is a bundle whatever else lies in it. */
function findNotice(files: BundleSources): Opened | undefined {
  if (files.has(fileNames.plan)) return undefined;
  let issues: readonly Issue[] | undefined;
  for (const [path, source] of files) {
    if (!path.endsWith('.json')) continue;
    const text = utf8ToText(wholeOf(source)) ?? '';
    if (!text.includes('double-random/notice@')) continue;
    const notice = parseNotice(text);
    if (notice.ok) return { kind: 'notice', notice: notice.value };
    issues = notice.issues;
  }
  return issues === undefined ? undefined : { kind: 'unreadable', issues };
}

function saltKeyOf(files: BundleSources): string | undefined {
  const source = files.get(fileNames.salts);
  const value = source === undefined ? undefined : parseCanonicalJson(wholeOf(source));
  const { saltKey } = (value?.ok ? value.value : {}) as { saltKey?: unknown };
  return typeof saltKey === 'string' ? saltKey : undefined;
}

import { fileNames, manifestName, parseManifest } from '../../disclosure/index.js';
import { type ByteSource, digestOf, wholeOf } from '../../kernel/index.js';
import { parsePlan } from '../../plan/index.js';
import { parseRecord } from '../../record/index.js';
import { parsePublicationManifest } from '../year/manifest-schema.js';
import type { SubjectFacts } from './model.js';

/** What a bundle says of itself. Whether it is true is for the checks; what cannot be read is left out. */
export function readFacts(files: ReadonlyMap<string, ByteSource>): SubjectFacts {
  const [planBytes, recordBytes, manifestBytes] = [fileNames.plan, fileNames.record, manifestName].map(
    (name) => {
      const source = files.get(name);
      return source && wholeOf(source);
    },
  );
  const plan = planBytes && parsePlan(planBytes);
  const record = recordBytes && parseRecord(recordBytes);
  const manifest = manifestBytes && parseManifest(manifestBytes);
  return {
    ...(manifest?.ok && { drawId: manifest.value.drawId, edition: manifest.value.edition }),
    ...(record?.ok && {
      drawId: record.value.drawId,
      method: record.value.method,
      software: record.value.software,
    }),
    ...(plan?.ok && {
      drawId: plan.value.drawId,
      title: plan.value.title,
      authority: plan.value.authority,
      mode: plan.value.mode,
      method: plan.value.method,
    }),
    ...(planBytes && { commitment: digestOf(planBytes) }),
    ...(recordBytes && { recordDigest: digestOf(recordBytes) }),
  };
}

/** What a year's publication says of itself. */
export function readYearFacts(files: ReadonlyMap<string, ByteSource>): SubjectFacts {
  const source = files.get(manifestName);
  const manifest = source && parsePublicationManifest(wholeOf(source));
  if (!manifest?.ok) return {};
  const { title, authority, edition, software } = manifest.value;
  return { title, authority, edition, software };
}

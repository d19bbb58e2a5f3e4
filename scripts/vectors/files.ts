import { assignmentVectors } from './assignments.js';
import { frameVectors } from './frames.js';
import { orderVectors } from './orders.js';
import { seedVectors } from './seeds.js';
import { textVectors } from './texts.js';

/** Every file of vectors by its name in test/vectors. All inputs are ours and fixed. */
export function vectorFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['text.json', layOut(textVectors())],
    ['frames.json', layOut(frameVectors())],
    ['seeds.json', layOut(seedVectors())],
    ['sha256-v1.json', layOut(orderVectors('sha256@1'))],
    ['seedrandom-v1.json', layOut(orderVectors('seedrandom@1'))],
    ['assignments.json', layOut(assignmentVectors())],
  ]);
}

/** One case a line: small, and a change shows as the line that it is. */
function layOut(topics: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(topics).map(([topic, cases]) => {
    if (!Array.isArray(cases)) return `${JSON.stringify(topic)}: ${JSON.stringify(cases)}`;
    return `${JSON.stringify(topic)}: [\n${cases.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}

import { type Issue, issueOf, otherFormat, parseJson } from '../../kernel/index.js';

/** Whether a text is a document of another version of a format: that is nothing against it. */
export function laterFormat(text: string, supported: string): Issue | undefined {
  const value = parseJson(text);
  const stated = value.ok ? otherFormat(value.value, supported) : undefined;
  return stated === undefined
    ? undefined
    : issueOf('replay.format-unsupported', { args: { stated, supported } });
}

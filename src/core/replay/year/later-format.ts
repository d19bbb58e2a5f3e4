import { type Issue, issueOf, parseJson } from '../../kernel/index.js';

/** Whether a document states a format of the same family with another number: that is nothing against it. */
export function laterFormat(text: string, supported: string): Issue | undefined {
  const value = parseJson(text);
  const document = value.ok ? value.value : undefined;
  const stated =
    typeof document === 'object' && document !== null && 'format' in document ? document.format : undefined;
  const family = supported.slice(0, supported.indexOf('@') + 1);
  return typeof stated === 'string' && stated.startsWith(family) && stated !== supported
    ? issueOf('replay.format-unsupported', { args: { stated, supported } })
    : undefined;
}

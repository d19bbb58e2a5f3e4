import { digestOf, hexToBytes } from '../kernel/index.js';
import type { Html } from './html.js';

/** What a page with one style may do: show itself in that style, and nothing else. No script, no request. */
export function contentPolicy(style: string): Html {
  const digest = btoa(String.fromCharCode(...hexToBytes(digestOf(style))));
  return { markup: `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'` };
}

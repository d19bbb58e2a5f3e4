import type { Context } from './context.js';

/** Files below this are read before anybody wonders. */
const leastBytes = 8 * 1024 * 1024;

/**
 * Tells on standard error how far a large file is read: on a terminal in one line that is written over, elsewhere in a
 * line for each quarter.
 */
export function progressOf(
  size: number,
  { surroundings, phrases }: Pick<Context, 'surroundings' | 'phrases'>,
): ((bytesRead: number) => void) | undefined {
  if (size < leastBytes) return undefined;
  const { err, isTerminal = false } = surroundings;
  const step = isTerminal ? 1 : 25;
  let told = 0;
  return (bytesRead) => {
    const percent = Math.floor((bytesRead * 100) / size);
    if (percent < told + step && percent < 100) return;
    if (percent === told) return;
    told = percent - (percent % step);
    err(
      isTerminal
        ? `\r${phrases.imported.progress(percent)}${percent >= 100 ? '\n' : ''}`
        : `${phrases.imported.progress(percent)}\n`,
    );
  };
}

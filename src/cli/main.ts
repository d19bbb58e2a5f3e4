#!/usr/bin/env node
import { exitCodes } from './exit-codes.js';
import { runCli } from './run.js';

for (const stream of [process.stdout, process.stderr]) {
  // Whoever reads us may stop reading, as `| head` does: that is no failure of ours.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    // Nothing more can be told where nothing can be written: the exit code has to do.
    process.exit(exitCodes.io);
  });
}

void runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
  onInterrupt: () => {
    const interrupted = new AbortController();
    // Once: a second Ctrl-C ends the process as ever.
    process.once('SIGINT', () => interrupted.abort());
    return interrupted.signal;
  },
}).then((exitCode) => {
  process.exitCode = exitCode;
});

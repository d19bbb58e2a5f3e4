#!/usr/bin/env node
import { runCli } from './run.js';

for (const stream of [process.stdout, process.stderr]) {
  // Whoever reads us may stop reading, as `| head` does: that is no failure of ours.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

void runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then((exitCode) => {
  process.exitCode = exitCode;
});

import { ownFailure } from './exchange/exit-codes.ts';
import { run } from './exchange/run.ts';
import { visibleText } from './exchange/visible-text.ts';

/** npm runs the command in the project's folder; a file is meant from where the reader stands. */
const origin = process.env.npm_lifecycle_event === 'check' ? process.env.INIT_CWD : undefined;

/** 0, 1 and 2 mean a verdict that was told: what could not be said to its end is none. */
const fail = (error?: unknown) => {
  if (error instanceof Error) {
    try {
      process.stderr.write(`${visibleText(error.message)}\n`);
    } catch {
      // There is nowhere left to tell it.
    }
  }
  process.exit(ownFailure);
};

process.on('uncaughtException', fail);
// A full disk, or a reader that closes the pipe before all is said.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  fail(error.code === 'EPIPE' ? undefined : error),
);
process.stderr.on('error', () => fail());
// Whoever watches over the run is gone.
process.on('disconnect', () => fail());
process.channel?.unref();

try {
  process.exitCode = await run(process.argv.slice(2), {
    input: process.stdin,
    folder: origin ?? process.cwd(),
    print: (line) => process.stdout.write(`${line}\n`),
    tell: (line) => process.stderr.write(`${line}\n`),
    report: process.send && ((message) => process.send?.(message)),
  });
} catch (error) {
  fail(error);
}

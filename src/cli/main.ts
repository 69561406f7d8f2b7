import { run } from './exchange/run.ts';

/** npm runs the command in the project's folder; a file is meant from where the reader stands. */
const origin = process.env.npm_lifecycle_event === 'check' ? process.env.INIT_CWD : undefined;

// A reader that closes the pipe early (head, less) wants no more.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  input: process.stdin,
  folder: origin ?? process.cwd(),
  print: (line) => process.stdout.write(`${line}\n`),
  tell: (line) => process.stderr.write(`${line}\n`),
});

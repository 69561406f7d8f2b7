// node src/cli/supervise.mjs WORDS…: the check as a process of its own, ended where its budget ends: what hangs
// cannot end itself, and what is out of memory says nothing. Without types, so that it starts at once.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const badInput = 3;
const ownFailure = 70;

/**
 * Runs a program and ends it when it is not heard for too long. It says what it may take in a first message,
 * `{ quietMs, totalMs, slow, full }`: milliseconds (`totalMs` null for no limit), and the sentences for a run that was
 * too slow (%s: the seconds waited) and for one that ran out of memory. Any other message is a sign of life; `'done'` ends
 * the watch, until an input begins with a first message again. Resolves to the exit code: the program's own, or 3 where its input asks too much.
 */
export function supervise(words, tell) {
  const child = spawn(process.execPath, words, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  let sentences = null;
  let ended = null;
  let [quietMs, quiet, total] = [];
  const rest = () => {
    clearTimeout(quiet);
    clearTimeout(total);
  };
  const watch = (ms) =>
    setTimeout(() => {
      ended = sentences.slow.replace('%s', () => String(Math.round(ms / 1000)));
      child.kill('SIGKILL');
    }, ms);
  child.on('message', (message) => {
    clearTimeout(quiet);
    if (message === 'done') {
      sentences = null;
      return rest();
    }
    if (typeof message === 'object') {
      ({ quietMs, ...sentences } = message);
      if (message.totalMs !== null) total = watch(message.totalMs);
    }
    if (sentences) quiet = watch(quietMs);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', () => resolve(ownFailure));
    child.on('close', (code, signal) => {
      rest();
      // V8 ends the program where its heap is full, the system where its own memory is.
      const isFull = signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134;
      if (sentences && isFull) ended ??= sentences.full;
      if (ended !== null) tell(ended);
      resolve(ended === null ? (code ?? ownFailure) : badInput);
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  process.exitCode = await supervise(['--import', 'tsx', main, ...process.argv.slice(2)], (line) =>
    process.stderr.write(`${line}\n`),
  );
}

import { describe, expect, test } from 'vitest';
import { supervise } from '../../src/cli/supervise.mjs';

/** Runs a program that says what it may take, then does something. */
async function watched(
  program: string,
  budget: object = { quietMs: 400, totalMs: 1500 },
  ...flags: string[]
) {
  const told: string[] = [];
  const first = { slow: 'slow %s', full: 'full', ...budget };
  const text = `process.send(${JSON.stringify(first)});${program}`;
  const code = await supervise([...flags, '-e', text], (line: string) => told.push(line));
  return [code, ...told];
}

describe('a run that is watched over', { timeout: 60_000 }, () => {
  test('ends by itself with its own code, however long it may write', async () => {
    expect(await watched('process.exitCode = 2')).toEqual([2]);
    expect(await watched('process.send("done"); setTimeout(() => {}, 2500)')).toEqual([0]);
  });

  test('is ended where it is busy without a word, with bad input as its code', async () => {
    expect(await watched('for (;;);', { quietMs: 1000, totalMs: 60_000 })).toEqual([3, 'slow 1']);
  });

  test('is ended where it goes on and on, unless it has no limit', async () => {
    const goesOn = 'setInterval(() => process.send("beat"), 50)';
    expect(await watched(goesOn, { quietMs: 20_000, totalMs: 1000 })).toEqual([3, 'slow 1']);
    const ends = `${goesOn}; setTimeout(() => process.exit(0), 1500)`;
    expect(await watched(ends, { quietMs: 20_000, totalMs: null })).toEqual([0]);
  });

  test('is told to want too much memory where it died of it', async () => {
    const grows = 'const held = []; for (;;) held.push(new Array(1e5).fill({}));';
    expect(await watched(grows, { quietMs: 50_000, totalMs: 60_000 }, '--max-old-space-size=30')).toEqual([
      3,
      'full',
    ]);
    expect(await watched('process.send("done"); process.kill(process.pid, "SIGKILL")')).toEqual([70]);
  });
});

import { type ChildProcess, spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { bowTie, collection, north, south } from './my-data/squares.ts';

/** The command as a reader types it. */
async function check(
  words: string[],
  input = '',
): Promise<{ code: number | null; out: string; told: string }> {
  const child: ChildProcess = spawn('npm', ['run', '--silent', 'check', '--', ...words]);
  let [out, told] = ['', ''];
  child.stdout?.on('data', (data) => {
    out += data;
  });
  child.stderr?.on('data', (data) => {
    told += data;
  });
  child.stdin?.end(input);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, told };
}

describe('npm run --silent check', { timeout: 60_000 }, () => {
  test('prints nothing but JSON on the standard output, for the shipped data', async () => {
    const { code, out, told } = await check(['--json']);
    expect(JSON.parse(out)).toMatchObject({ tolerance_percent: 1, mapped: { verdict: 'not-equal' } });
    expect([code, told]).toEqual([0, '']);
  });

  test('reads standard input', async () => {
    const { code, out } = await check(['-'], collection(south, north));
    expect(out).toContain('Verdict: equal.');
    expect(code).toBe(0);
  });

  test('hands on the exit code of bad input', async () => {
    const { code, out } = await check(['-', '--json', '--tolerance', '2'], collection(bowTie));
    expect(JSON.parse(out)).toMatchObject({
      tolerance_percent: 2,
      problems: [{ code: 'self-intersection' }],
    });
    expect(code).toBe(3);
  });
});

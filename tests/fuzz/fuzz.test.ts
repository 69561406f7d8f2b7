import { expect, test } from 'vitest';
import { type Finding, families, newTally, runOnce } from './families.ts';
import { mutate } from './mutate.ts';
import { createRandom } from './random.ts';

/** Runs of a family: 2,000 in all. `npm run fuzz` makes as many as one likes. */
const runs = Math.ceil(2000 / families.length);
const seed = Number(process.env.FC_SEED ?? 20250313);
/** Milliseconds that no file of a few kilobytes may take, on a machine with other work. */
const budgetMs = 10_000;

test.each(families)(
  '%s, damaged: nothing is thrown, nothing hangs, page and terminal agree',
  async (family) => {
    const tally = newTally();
    const findings: Finding[] = [];
    for (let run = 0; run < runs; run++) {
      const finding = await runOnce(family, seed, run, tally);
      if (finding) findings.push(finding);
    }
    expect(findings).toEqual([]);
    expect(tally.slowestMs).toBeLessThan(budgetMs);
    // Both what is still readable and what is not was tried.
    expect(tally.read + tally.told).toBeGreaterThan(0);
    expect(tally.read).toBeLessThan(runs);
  },
);

test('a seed and a number bring the same damage again, others bring another', () => {
  const bytes = Uint8Array.from({ length: 400 }, (_, i) => i & 255);
  const damage = (of: number, run: number) => [...mutate(bytes, createRandom(of, run), 'a.bin')].join();
  expect(damage(1, 2)).toBe(damage(1, 2));
  expect(new Set([damage(1, 2), damage(1, 3), damage(2, 2), damage(3, 1)]).size).toBe(4);
});

test('a reader that throws is counted as uncaught, with the run that shows it', async () => {
  const tally = newTally();
  const finding = await runOnce('no-such-family', seed, 7, tally);
  expect(finding).toMatchObject({ family: 'no-such-family', run: 7 });
  expect(tally).toMatchObject({ runs: 1, uncaught: 1 });
});

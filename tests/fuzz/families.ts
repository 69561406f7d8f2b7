import { mutate } from './mutate.ts';
import { createRandom, type Random } from './random.ts';
import { type Outcome, readTwice } from './readers.ts';
import { type Sample, samples } from './samples.ts';
import { readDamagedAddress, readDamagedLink } from './texts.ts';

/** Every so many runs, what was opened is also saved in each form and held against other programs. */
const thoroughEvery = 5;

/** The file of one run, so that a fault can be looked at again. */
export function damagedFile(
  of: readonly Sample[],
  random: Random,
): { readonly bytes: Uint8Array; readonly name: string } {
  const { name, part, bytes, pack } = random.pick(of);
  return { bytes: pack(mutate(bytes, random, part)), name };
}

type Attempt = (random: Random, run: number) => Promise<Outcome> | Outcome;

const attempts: Readonly<Record<string, Attempt>> = {
  ...Object.fromEntries(
    Object.entries(samples).map(([family, of]): [string, Attempt] => [
      family,
      (random, run) => {
        const { bytes, name } = damagedFile(of, random);
        return readTwice(bytes, name, run % thoroughEvery === 0);
      },
    ]),
  ),
  address: readDamagedAddress,
  link: readDamagedLink,
};

export const families: readonly string[] = Object.keys(attempts);

/** What is counted of the runs of a family. */
export type Tally = {
  runs: number;
  read: number;
  told: number;
  refused: number;
  differing: number;
  uncaught: number;
  slowestMs: number;
};

export const newTally = (): Tally => ({
  runs: 0,
  read: 0,
  told: 0,
  refused: 0,
  differing: 0,
  uncaught: 0,
  slowestMs: 0,
});

/** A run that something is to be done about; the seed and the number bring it back. */
export type Finding = { readonly family: string; readonly run: number; readonly what: string };

/** One run of a family, counted; what was found, or null. */
export async function runOnce(
  family: string,
  seed: number,
  run: number,
  tally: Tally,
): Promise<Finding | null> {
  const started = performance.now();
  tally.runs++;
  try {
    const { kind, differing } = await (attempts[family] as Attempt)(createRandom(seed, run), run);
    tally[kind]++;
    if (differing === null) return null;
    tally.differing++;
    return { family, run, what: differing };
  } catch (error) {
    tally.uncaught++;
    return { family, run, what: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  } finally {
    tally.slowestMs = Math.max(tally.slowestMs, performance.now() - started);
  }
}

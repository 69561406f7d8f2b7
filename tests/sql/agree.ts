import { expect } from 'vitest';
import type { Answer, Side } from './answer.ts';

/** The terminal writes hectares to a hundredth of a square metre. */
const written = 0.5000001e-6;

const figures = ['ha', 'turfHa', 'independentHa', 'systematicHa'] as const;

/** The figures of two sides that lie further apart than a millionth of them. */
const apart = (mine: Side, theirs: Side) =>
  figures.filter((name) => Math.abs(mine[name] - theirs[name]) > 1e-6 * Math.abs(theirs[name]) + written);

/** Same exchanges, parties and features; every area and every error within a millionth. */
export function expectSameSums(mine: Answer, theirs: Answer) {
  expect(mine.features).toBe(theirs.features);
  expect(Object.keys(mine.sides).sort()).toEqual(Object.keys(theirs.sides).sort());
  for (const [name, side] of Object.entries(theirs.sides)) {
    expect(mine.sides[name]?.features, name).toBe(side.features);
    expect(apart(mine.sides[name] as Side, side), name).toEqual([]);
  }
  for (const [id, { parties, differenceHa }] of Object.entries(theirs.exchanges)) {
    expect(mine.exchanges[id]?.parties, id).toEqual(parties);
    if (differenceHa === null) expect(mine.exchanges[id]?.differenceHa, id).toBeNull();
    else {
      const larger = Math.max(...parties.map((party) => theirs.sides[`${id} → ${party}`]?.ha ?? 0));
      expect(Math.abs((mine.exchanges[id]?.differenceHa ?? NaN) - differenceHa), id).toBeLessThan(
        1e-6 * larger + written,
      );
    }
  }
}

const verdictsOf = ({ exchanges }: Answer) =>
  Object.entries(exchanges)
    .map(([id, { verdict, ellipsoidalVerdict }]) => `${id}: ${verdict}, ${ellipsoidalVerdict}`)
    .sort();

/** Every verdict, the whole one too; for files without an error, where nothing is left to a bound. */
export function expectSameVerdicts(mine: Answer, theirs: Answer) {
  expect(verdictsOf(mine)).toEqual(verdictsOf(theirs));
  expect(mine.verdict).toBe(theirs.verdict);
}

/**
 * What holds with an error: SQL, whose error is an upper bound, may say that it cannot tell where the terminal can,
 * and says nothing else than the terminal. Returns how many verdicts it dared.
 */
export function expectNoContradiction(mine: Answer, theirs: Answer): number {
  const both = Object.keys(theirs.exchanges).flatMap((id) =>
    (['verdict', 'ellipsoidalVerdict'] as const).map((name) => ({
      what: `${id}: ${name}`,
      mine: mine.exchanges[id]?.[name],
      theirs: theirs.exchanges[id]?.[name],
    })),
  );
  const dared = both.filter(({ mine: said }) => said !== 'cannot-tell');
  expect(dared.filter(({ mine: said, theirs: told }) => said !== told)).toEqual([]);
  return dared.length;
}

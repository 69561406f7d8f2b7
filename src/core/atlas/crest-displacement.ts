import * as v from 'valibot';
import type { Problem } from './problem.ts';
import { date, positive, text } from './schema.ts';

const displacement = v.object({
  before: date,
  after: date,
  /** The ways that draw the crest. */
  ways: v.array(text),
  stepM: positive,
  points: positive,
  movedPoints: positive,
  sdM: positive,
  medianMovedM: positive,
  /** Autocorrelation of the signed distance along the line. */
  correlation: v.array(v.object({ lagM: positive, value: v.number() })),
  /** Where it has fallen to 1/e, km. */
  correlationKm: positive,
});

/** How far mappers moved the Turkestan crest when they redrew it: the measurement behind the error of old lines. */
export type CrestDisplacement = v.InferOutput<typeof displacement>;

/** The measurement, or null where the file is not one. */
export function parseCrestDisplacement(file: unknown): CrestDisplacement | null {
  const read = v.safeParse(displacement, file);
  return read.success ? read.output : null;
}

/** The same as a file of the page: what it holds, and what is wrong with it. */
export function readCrestDisplacement(file: unknown): {
  readonly items: CrestDisplacement | null;
  readonly problems: readonly Problem[];
} {
  const items = parseCrestDisplacement(file);
  return { items, problems: items ? [] : [{ code: 'bad-property', feature: '-', path: '' }] };
}

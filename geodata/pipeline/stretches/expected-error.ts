import type { Stretch } from './stretch-table.ts';

/**
 * Why a piece of line is expected to be that far off: `redrawn` since 2020; `traced` along a crest or from imagery and
 * never redrawn; `lsib`, taken from the Large Scale International Boundaries and never redrawn; `unstated`, as old
 * and from a source that nobody names.
 */
export const REASONS = ['redrawn', 'traced', 'lsib', 'unstated'] as const;

export interface ExpectedError {
  /** One standard deviation on each axis, metres. */
  expectedErrorM: number;
  /** Over how many km points are off alike; null where that is not known. */
  correlationKm: number | null;
  reason: (typeof REASONS)[number];
}

/** Edges that this snapshot has were drawn before May 2020 at the latest. */
export const LAST_OLD_SNAPSHOT = '2020-04-28';

/** Offsets between imagery and ground; 10.6 m were measured for one imagery by Nwilo and others, 2022. */
const IMAGERY_M = 15;

/** As measured on the Turkestan crest, rounded: see crest-displacement.json. */
const OLD = { expectedErrorM: 80, correlationKm: 0.75 } as const;

const BOUNDARY_LIBRARY = /LSIB|maplibrary/i;
const IMAGERY = /bing|mapbox/i;

/** The expected error of an edge on `stretch` (null: source not stated) that the snapshot of `firstDrawn` had first. */
export function expectedError(
  stretch: Pick<Stretch, 'source' | 'ridge'> | null,
  firstDrawn: string,
): ExpectedError {
  const traced = { expectedErrorM: IMAGERY_M, correlationKm: null };
  if (firstDrawn > LAST_OLD_SNAPSHOT) return { ...traced, reason: 'redrawn' };
  const source = stretch?.source ?? '';
  if (BOUNDARY_LIBRARY.test(source)) return { ...OLD, reason: 'lsib' };
  if (stretch?.ridge || IMAGERY.test(source)) return { ...traced, reason: 'traced' };
  return { ...OLD, reason: 'unstated' };
}

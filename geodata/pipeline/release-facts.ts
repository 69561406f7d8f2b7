import type { Position } from 'geojson';
import { geodesicLength } from '../../src/core/geometry/geodesic.ts';
import { linesAt, type Mapped, PAIRS } from './mapped.ts';
import { junctionAt } from './memorial.ts';
import type { Release } from './release-table.ts';

/** What one release draws, in figures. */
export interface ReleaseFacts {
  version: string;
  timeZoneRelease: string;
  /** The date under which addresses named it before, or null. */
  published: string | null;
  /** Geodesic length of each border inside the read window, km. */
  lengthKm: Record<string, number>;
  junction: Position;
}

const toKilometres = (metres: number) => Number((metres / 1000).toFixed(4));

/** Lengths and junction by the release's date. */
export function releaseFacts(
  mapped: Pick<Mapped, 'borders'>,
  releases: readonly Release[],
): Record<string, ReleaseFacts> {
  return Object.fromEntries(
    releases.map(({ date, published, version, timeZoneRelease }) => {
      const lengthKm = Object.fromEntries(
        PAIRS.map((pair) => [
          pair,
          toKilometres(
            linesAt(mapped, pair, date).reduce((sum, line) => sum + geodesicLength(line.coordinates), 0),
          ),
        ]),
      );
      return [date, { version, timeZoneRelease, published, lengthKm, junction: junctionAt(mapped, date) }];
    }),
  );
}

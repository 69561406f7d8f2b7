import type { Position } from 'geojson';
import { geodesicLength } from '../../src/core/geometry/geodesic.ts';
import type { DataRelease } from './data-release/table.ts';
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
  /** Number of the data's release within the month; of the newest snapshot alone. */
  dataRevision?: number;
}

const toKilometres = (metres: number) => Number((metres / 1000).toFixed(4));

/** Lengths and junction by the release's date; the newest bears the number of the data's own release. */
export function releaseFacts(
  mapped: Pick<Mapped, 'borders'>,
  releases: readonly Release[],
  data?: Pick<DataRelease, 'snapshot' | 'revision'>,
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
      const junction = junctionAt(mapped, date);
      const numbered = data?.snapshot === date ? { dataRevision: data.revision } : {};
      return [date, { version, timeZoneRelease, published, lengthKm, junction, ...numbered }];
    }),
  );
}

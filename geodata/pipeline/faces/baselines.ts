import type { FeatureCollection, Polygon } from 'geojson';
import { geodesicArea } from '../../../src/core/geometry/geodesic.ts';
import { type Box, VORUKH } from '../areas-of-interest.ts';
import type { DrawnRelease } from '../draw-release.ts';
import type { Country } from '../mapped.ts';
import { type Ring, ringsBox } from '../rings.ts';
import { shippedGround } from '../shipped-ground.ts';
import type { GroundProperties } from './ground-history.ts';

/** What changed on the map from one snapshot to the newest, if that snapshot is taken as "before". */
export interface Baseline {
  /** From Kyrgyzstan to Tajikistan, hectares on the ellipsoid and by Turf's sphere. */
  toTjkHa: number;
  toTjkTurfHa: number;
  toKgzHa: number;
  toKgzTurfHa: number;
  /** Area of each Tajik exclave about Vorukh in that snapshot, km², the largest first. */
  vorukhKm2: number[];
}

type Ground = FeatureCollection<Polygon, GroundProperties>;

const fixed = (value: number, decimals: number): number => Number(value.toFixed(decimals));

const countryOn = ({ drawn }: GroundProperties, date: string): Country | null =>
  drawn.filter(({ since }) => since <= date).at(-1)?.country ?? null;

const within = (ring: Ring, [w, s, e, n]: Box): boolean => {
  const box = ringsBox([ring]);
  return box[0] >= w && box[1] >= s && box[2] <= e && box[3] <= n;
};

/** The parts of Tajikistan that lie wholly about Vorukh, km². */
function vorukhParts({ countries }: Pick<DrawnRelease, 'countries'>): number[] {
  return shippedGround(countries.TJK)
    .filter(([outer]) => outer !== undefined && within(outer, VORUKH))
    .map((coordinates) => fixed(geodesicArea({ type: 'Polygon', coordinates }) / 1e6, 4))
    .sort((a, b) => b - a);
}

/** Each snapshot's date → the change from it to the newest. `drawn` is oldest first, as the ground was made from it. */
export function baselines(ground: Ground, drawn: readonly DrawnRelease[]): Record<string, Baseline> {
  const newest = drawn.at(-1)?.date ?? '';
  return Object.fromEntries(
    drawn.map((snapshot) => {
      const sum = (from: Country, to: Country, of: 'ellipsoidalHa' | 'turfHa'): number =>
        fixed(
          ground.features
            .filter(
              ({ properties: p }) => countryOn(p, snapshot.date) === from && countryOn(p, newest) === to,
            )
            .reduce((total, { properties }) => total + properties[of], 0),
          4,
        );
      return [
        snapshot.date,
        {
          toTjkHa: sum('KGZ', 'TJK', 'ellipsoidalHa'),
          toTjkTurfHa: sum('KGZ', 'TJK', 'turfHa'),
          toKgzHa: sum('TJK', 'KGZ', 'ellipsoidalHa'),
          toKgzTurfHa: sum('TJK', 'KGZ', 'turfHa'),
          vorukhKm2: vorukhParts(snapshot),
        },
      ];
    }),
  );
}

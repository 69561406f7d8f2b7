import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { destination } from './destination.ts';

/** What a star-shaped polygon is made of; `spokes` are shares of the radius, from the north clockwise. */
type Star = { lon: number; lat: number; radiusM: number; turn: number; squash: number; spokes: number[] };

function starRing({ lon, lat, radiusM, turn, squash, spokes }: Star, scale = 1): Position[] {
  const ring = spokes.map((share, index) => {
    const azimuth = turn + (360 * index) / spokes.length;
    const flattened = Math.abs(Math.cos((azimuth * Math.PI) / 180)) * (1 - squash) + squash;
    return destination([lon, lat], azimuth, radiusM * share * flattened * scale);
  });
  return [...ring, ring[0] as Position];
}

const starOf = (hectares: { min: number; max: number }, latitude: { min: number; max: number }) =>
  fc.record({
    lon: fc.double({ min: -170, max: 170, noNaN: true }),
    lat: fc.double({ ...latitude, noNaN: true }),
    radiusM: fc
      .double({ min: Math.log(hectares.min), max: Math.log(hectares.max), noNaN: true })
      .map((log) => Math.sqrt((Math.exp(log) * 10_000) / Math.PI)),
    turn: fc.double({ min: 0, max: 360, noNaN: true }),
    squash: fc.double({ min: 0.3, max: 1, noNaN: true }),
    spokes: fc.array(fc.double({ min: 0.6, max: 1, noNaN: true }), { minLength: 3, maxLength: 40 }),
  });

/**
 * Parcels of about `hectares` in a band of latitudes: stars with and without a hole, and two stars as one
 * MultiPolygon; rings wound either way.
 */
export const parcel = (
  hectares: { min: number; max: number },
  latitude: { min: number; max: number },
): fc.Arbitrary<Polygon | MultiPolygon> =>
  fc
    .tuple(starOf(hectares, latitude), fc.constantFrom('plain', 'hole', 'multi'), fc.boolean())
    .map(([star, kind, reversed]) => {
      const wind = (ring: Position[]) => (reversed ? [...ring].reverse() : ring);
      const shell = wind(starRing(star));
      if (kind === 'plain') return { type: 'Polygon', coordinates: [shell] };
      if (kind === 'hole') return { type: 'Polygon', coordinates: [shell, starRing(star, 0.4)] };
      const [lon = 0, lat = 0] = destination([star.lon, star.lat], 90, 3 * star.radiusM);
      return { type: 'MultiPolygon', coordinates: [[shell], [starRing({ ...star, lon, lat })]] };
    });

/** A rectangle between two parallels and two meridians, whose exact area is known in closed form. */
export const rectangle = (west: number, south: number, east: number, north: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

import * as fc from 'fast-check';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';

/** Degrees with at most that many decimals, as a file would write them; never the negative zero. */
const degrees = (limit: number, decimals: number) =>
  fc.integer({ min: -limit * 10 ** decimals, max: limit * 10 ** decimals }).map((n) => n / 10 ** decimals);

const positions = (decimals: number): fc.Arbitrary<Position> =>
  fc.tuple(degrees(180, decimals), degrees(90, decimals));

function geometries(decimals: number): fc.Arbitrary<Geometry> {
  const position = positions(decimals);
  const line = fc.array(position, { maxLength: 12 });
  const lines = fc.array(line, { maxLength: 4 });
  return fc.oneof(
    fc.record({ type: fc.constant('Point' as const), coordinates: position }),
    fc.record({ type: fc.constant('MultiPoint' as const), coordinates: line }),
    fc.record({ type: fc.constant('LineString' as const), coordinates: line }),
    fc.record({ type: fc.constant('MultiLineString' as const), coordinates: lines }),
    fc.record({ type: fc.constant('Polygon' as const), coordinates: lines }),
    fc.record({
      type: fc.constant('MultiPolygon' as const),
      coordinates: fc.array(lines, { maxLength: 3 }),
    }),
  );
}

const properties = fc.dictionary(
  fc.string({ unit: 'binary' }).filter((key) => key !== '__proto__'),
  fc.jsonValue({ stringUnit: 'binary' }),
);

/** The entries of an object in the order of the given ranks: files differ in the order of their keys. */
const reordered = <T extends object>(value: T, ranks: readonly number[]): T =>
  Object.fromEntries(
    Object.entries(value)
      .map((entry, i) => [ranks[i] ?? 0, entry] as const)
      .sort(([a], [b]) => a - b)
      .map(([, entry]) => entry),
  ) as T;

const features = (decimals: number): fc.Arbitrary<Feature> =>
  fc
    .tuple(
      fc.record({
        type: fc.constant('Feature' as const),
        id: fc.oneof(fc.string(), fc.integer()),
        properties: fc.option(properties),
        geometry: fc.option(geometries(decimals)),
      }),
      fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
    )
    .map(([feature, ranks]) => reordered(feature as Feature, ranks));

/** Any collection of features with coordinates of 0 to 7 decimals. */
export const collections: fc.Arbitrary<FeatureCollection> = fc
  .nat({ max: 7 })
  .chain((decimals) => fc.array(features(decimals), { maxLength: 8 }))
  .map((list) => JSON.parse(JSON.stringify({ type: 'FeatureCollection', features: list })));

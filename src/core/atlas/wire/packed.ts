import { fnv1a } from './fnv1a.ts';

/** The mark by which a packed collection is known. */
export const format = 'packed-geojson-1';

/** Integer steps per degree: as many decimals as the finest coordinate of the file needs. */
export const scales = [1e4, 1e6, 1e7] as const;
export const finestScale = 1e7;

/** How many arrays stand around the positions of a geometry. */
export const depths: ReadonlyMap<unknown, number> = new Map([
  ['Point', 0],
  ['MultiPoint', 1],
  ['LineString', 1],
  ['MultiLineString', 2],
  ['Polygon', 2],
  ['MultiPolygon', 3],
]);

/**
 * What travels: the collection with each line or ring of coordinates replaced by its number of positions
 * (1 for a point), and the positions of all of them, one after the other, as two columns of integers.
 */
export type PackedBody = {
  readonly scale: number;
  readonly collection: unknown;
  readonly lon: unknown;
  readonly lat: unknown;
};

/** Checksum of all that travels, over its JSON. */
export const checksum = ({ scale, collection, lon, lat }: PackedBody): number =>
  fnv1a(JSON.stringify([scale, collection, lon, lat]));

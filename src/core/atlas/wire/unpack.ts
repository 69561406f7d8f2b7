import type { FeatureCollection, Position } from 'geojson';
import { unpackColumn } from './column.ts';
import { checksum, depths, format, type PackedBody, scales } from './packed.ts';

/** The collection, or why there is none: the value is no packed collection, or has been altered. */
export type Unpacked =
  | { readonly ok: true; readonly collection: FeatureCollection }
  | { readonly ok: false; readonly code: 'not-packed' | 'damaged' };

type Packed = PackedBody & { readonly format: typeof format; readonly check: unknown };
type Fields = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Whether the value says of itself that it is a packed collection. */
export const isPacked = (value: unknown): value is Packed => isObject(value) && value.format === format;

/** The next positions of the columns, or null when so many are not there. */
type Take = (count: unknown) => Position[] | null;

function taker(lon: Float64Array, lat: Float64Array, scale: number) {
  let next = 0;
  const take: Take = (count) => {
    if (!Number.isInteger(count)) return null;
    const end = next + (count as number);
    if (end < next || end > lon.length) return null;
    const positions: Position[] = [];
    for (; next < end; next++) {
      positions.push([(lon[next] as number) / scale, (lat[next] as number) / scale]);
    }
    return positions;
  };
  return { take, isEmpty: () => next === lon.length };
}

function coordinatesOf(shape: unknown, depth: number, take: Take): unknown {
  if (depth === 0) return shape === 1 ? (take(1)?.[0] ?? null) : null;
  if (depth === 1) return take(shape);
  if (!Array.isArray(shape)) return null;
  const parts = shape.map((part) => coordinatesOf(part, depth - 1, take));
  return parts.includes(null) ? null : parts;
}

/** The feature with its coordinates back in their place, or null; one without a geometry stays as it is. */
function featureOf(feature: unknown, take: Take): unknown {
  if (!isObject(feature) || feature.geometry === null) return feature;
  const { geometry } = feature;
  const depth = isObject(geometry) ? depths.get(geometry.type) : undefined;
  if (!isObject(geometry) || depth === undefined) return null;
  const coordinates = coordinatesOf(geometry.coordinates, depth, take);
  return coordinates && { ...feature, geometry: { ...geometry, coordinates } };
}

/**
 * The collection that `packCollection` was given, from its parsed text. Any other value, and one that has
 * been altered on the way, gives a code.
 */
export function unpackCollection(wire: unknown): Unpacked {
  if (!isPacked(wire)) return { ok: false, code: 'not-packed' };
  const damaged = { ok: false, code: 'damaged' } as const;
  const { scale, collection } = wire;
  if (wire.check !== checksum(wire) || !isObject(collection)) return damaged;
  const lon = unpackColumn(wire.lon);
  const lat = unpackColumn(wire.lat);
  if (lon === null || lat === null || lon.length !== lat.length) return damaged;
  if (!(scales as readonly number[]).includes(scale)) return damaged;
  if (!Array.isArray(collection.features)) return damaged;
  const { take, isEmpty } = taker(lon, lat, scale);
  const features = collection.features.map((feature) => featureOf(feature, take));
  if (features.includes(null) || !isEmpty()) return damaged;
  return { ok: true, collection: { ...collection, features } as unknown as FeatureCollection };
}

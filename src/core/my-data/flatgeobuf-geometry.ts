import type { Geometry, Position } from 'geojson';
import { type Flatbuffer, FlatbufferError } from './flatbuffer.ts';

/** Kinds of geometry as FlatGeobuf numbers them; others (curves, surfaces) have no area on the ground here. */
const kinds = [
  'Unknown',
  'Point',
  'LineString',
  'Polygon',
  'MultiPoint',
  'MultiLineString',
  'MultiPolygon',
  'GeometryCollection',
] as const;

/** Collections in collections: no file has more. */
const deepest = 8;

/**
 * The geometry at a table of the feature's buffer, null where it is empty. `kind` is the file's own where the
 * geometry names none.
 */
export function flatgeobufGeometry(
  buffer: Flatbuffer,
  table: number,
  kind: number,
  depth = 0,
): Geometry | null {
  if (depth > deepest) throw new FlatbufferError();
  const own = kinds[kind === 0 ? buffer.uint8(table, 6, 0) : kind];
  const xy = buffer.list(table, 1, 8);
  const z = buffer.list(table, 2, 8);
  const ends = buffer.list(table, 0, 4);
  const position = (i: number): Position => {
    const at = xy.start + i * 16;
    const flat = [buffer.float64(at), buffer.float64(at + 8)];
    return i < z.length ? [...flat, buffer.float64(z.start + i * 8)] : flat;
  };
  const count = Math.floor(xy.length / 2);
  const positions = (from: number, to: number): Position[] => {
    if (from > to || to > count) throw new FlatbufferError();
    buffer.spend((to - from) * 2);
    return Array.from({ length: to - from }, (_, i) => position(from + i));
  };
  /** The positions in pieces, where the file says that there are several. */
  const pieces = (): Position[][] => {
    if (ends.length === 0) return [positions(0, count)];
    let from = 0;
    return Array.from({ length: ends.length }, (_, i) => {
      const to = buffer.uint32(ends.start + i * 4);
      const piece = positions(from, to);
      from = to;
      return piece;
    });
  };
  const parts = (partKind: number): Geometry[] => {
    const list = buffer.list(table, 7, 4);
    buffer.spend(list.length);
    return Array.from({ length: list.length }, (_, i) =>
      flatgeobufGeometry(buffer, buffer.table(list.start + i * 4), partKind, depth + 1),
    ).filter((part) => part !== null);
  };
  switch (own) {
    case 'Point':
      return count === 0 ? null : { type: own, coordinates: position(0) };
    case 'MultiPoint':
    case 'LineString':
      return count === 0 ? null : { type: own, coordinates: positions(0, count) };
    case 'MultiLineString':
    case 'Polygon':
      return count === 0 ? null : { type: own, coordinates: pieces() };
    case 'MultiPolygon':
      return {
        type: own,
        coordinates: parts(kinds.indexOf('Polygon')).map(
          (part) => (part as { coordinates: Position[][] }).coordinates,
        ),
      };
    case 'GeometryCollection':
      return { type: own, geometries: parts(0) };
    default:
      return { type: `FlatGeobuf ${kind}` } as unknown as Geometry;
  }
}

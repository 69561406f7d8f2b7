import type { Geometry, Position } from 'geojson';

const at = ([lon, lat]: Position) => `${lon} ${lat}`;
const list = (positions: readonly Position[]) => `(${positions.map(at).join(', ')})`;
const lists = (rings: readonly Position[][]) => `(${rings.map(list).join(', ')})`;

/** A geometry as well-known text (OGC 06-103r4, §7), longitude first; null as the empty text. */
export function toWkt(geometry: Geometry | null): string {
  switch (geometry?.type) {
    case 'Point':
      return `POINT (${at(geometry.coordinates)})`;
    case 'MultiPoint':
      return `MULTIPOINT ${list(geometry.coordinates)}`;
    case 'LineString':
      return `LINESTRING ${list(geometry.coordinates)}`;
    case 'MultiLineString':
      return `MULTILINESTRING ${lists(geometry.coordinates)}`;
    case 'Polygon':
      return `POLYGON ${lists(geometry.coordinates)}`;
    case 'MultiPolygon':
      return `MULTIPOLYGON (${geometry.coordinates.map(lists).join(', ')})`;
    case 'GeometryCollection':
      return `GEOMETRYCOLLECTION (${geometry.geometries.map(toWkt).join(', ')})`;
    default:
      return '';
  }
}

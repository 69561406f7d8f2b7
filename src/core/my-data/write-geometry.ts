import type { Geometry } from 'geojson';
import { listOf, PartColumns, type Rings } from '../geometry/rings.ts';

/** What a geometry is made of: areas; lines or points; areas together with others; or nothing that is known. */
export type GeometryKind = 'areal' | 'open' | 'mixed-collection' | 'not-a-polygon';

/** A geometry in columns. */
export type PackedGeometry = { readonly kind: GeometryKind; readonly parts: Rings };

/** A geometry in columns of its own, where it does not stand in columns yet. */
export function packGeometry(geometry: Geometry | PackedGeometry): PackedGeometry {
  if ('parts' in geometry) return geometry;
  const columns = new PartColumns();
  const kind = writeGeometry(columns, geometry);
  return { kind, parts: columns.rings(0, columns.count) };
}

/** Writes a geometry, whatever it holds, into the columns, and says what it is. The one way from objects to columns. */
export function writeGeometry(columns: PartColumns, geometry: Geometry): GeometryKind {
  switch (geometry.type) {
    case 'Polygon':
      columns.addPolygon(geometry.coordinates);
      return 'areal';
    case 'MultiPolygon':
      for (const rings of listOf(geometry.coordinates)) columns.addPolygon(rings);
      return 'areal';
    case 'LineString':
      columns.addPart(2, geometry.coordinates);
      return 'open';
    case 'MultiLineString':
      for (const line of listOf(geometry.coordinates)) columns.addPart(2, line);
      return 'open';
    case 'Point':
      columns.addPart(3, [geometry.coordinates]);
      return 'open';
    case 'MultiPoint':
      for (const point of listOf(geometry.coordinates)) columns.addPart(3, [point]);
      return 'open';
    case 'GeometryCollection': {
      // The polygons of a collection are one, as KML writes a parcel in several pieces.
      const parts = listOf(geometry.geometries) as readonly (Geometry | null)[];
      const kinds = parts.map((part) => (part ? writeGeometry(columns, part) : 'not-a-polygon'));
      return kinds.length > 0 && kinds.every((kind) => kind === 'areal') ? 'areal' : 'mixed-collection';
    }
    default:
      return 'not-a-polygon';
  }
}

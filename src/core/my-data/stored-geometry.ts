import type { Position } from 'geojson';
import type { OwnGeometry } from './my-shape.ts';
import type { ShapeStore } from './shape-store.ts';

/**
 * A stored shape as geometries of the kinds that the map draws: its areas together, each line, each point; none
 * where it has no place on a map.
 */
export function storedGeometries(store: ShapeStore, shape: number): OwnGeometry[] {
  if (!store.isPlaced(shape)) return [];
  const polygons = store.polygons(shape);
  const geometries: OwnGeometry[] =
    polygons.length > 0 ? [{ type: 'MultiPolygon', coordinates: polygons }] : [];
  store.eachPart(shape, (kind, start, end) => {
    if (kind < 2) return;
    const line: Position[] = [];
    for (let i = start; i < end; i += 2) line.push([store.coordinate(i), store.coordinate(i + 1)]);
    if (kind === 2) geometries.push({ type: 'LineString', coordinates: line });
    else geometries.push({ type: 'Point', coordinates: line[0] as Position });
  });
  return geometries;
}

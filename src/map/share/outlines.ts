import type { Geometry, Position } from 'geojson';

export type Point = { readonly x: number; readonly y: number };
export type Project = (lat: number, lon: number) => Point;

/** Pixels below which two positions of a line fall together on paper. */
const finest = 0.4;

/** Every line or ring of a geometry, `[lon, lat]`; a point has none. */
export const ringsOf = (geometry: Geometry): readonly Position[][] => {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
};

/** The geometry as the `d` of an SVG path, thinned to what paper can show; rings are closed. */
export function pathData(geometry: Geometry, project: Project): string {
  const closed = geometry.type !== 'LineString';
  return ringsOf(geometry)
    .map((ring) => {
      let last: Point | null = null;
      const kept: string[] = [];
      for (const [index, [lon = 0, lat = 0]] of ring.entries()) {
        const at = project(lat, lon);
        if (last && index < ring.length - 1 && Math.hypot(at.x - last.x, at.y - last.y) < finest) continue;
        last = at;
        kept.push(`${at.x.toFixed(1)} ${at.y.toFixed(1)}`);
      }
      return kept.length > 1 ? `M${kept.join('L')}${closed ? 'Z' : ''}` : '';
    })
    .join('');
}

import type { Geometry } from 'geojson';
import { linesOf } from '../../core/geometry/lines-of.ts';
import type { Pixel } from '../atlas/pixels.ts';

export type Project = (lat: number, lon: number) => Pixel;

/** Pixels below which two positions of a line fall together on paper. */
const finest = 0.4;

/** The geometry as the `d` of an SVG path, thinned to what paper can show; rings are closed. */
export function pathData(geometry: Geometry, project: Project): string {
  const closed = geometry.type !== 'LineString';
  return linesOf(geometry)
    .map((ring) => {
      let last: Pixel | null = null;
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

import type { Position } from 'geojson';
import { swapAxes } from '../../core/my-data/coordinates.ts';
import { type FileProblem, fileProblem } from '../../core/my-data/import-problem.ts';
import { epsgOf, isGeographic, projString } from '../../core/my-data/projection.ts';

export type Conversion = {
  /** Turns the file's positions into degrees; null where they are degrees already. */
  readonly change: ((position: Position) => Position) | null;
  readonly convertedFrom: string | null;
};

/** How the positions of a file become degrees, by the coordinate system that it states. */
export async function conversion(crs: string | null, swap: boolean): Promise<Conversion | FileProblem> {
  const epsg = crs === null ? 4326 : epsgOf(crs);
  if (epsg !== null && isGeographic(epsg)) return { change: swap ? swapAxes : null, convertedFrom: null };
  const projection = epsg === null ? null : projString(epsg);
  if (projection === null) return fileProblem('projection-unsupported', crs ?? '');
  const { default: proj4 } = await import('proj4');
  const converter = proj4(projection, '+proj=longlat +datum=WGS84 +no_defs');
  return {
    convertedFrom: crs,
    change: (position) => {
      const [x = Number.NaN, y = Number.NaN, ...rest] = swap ? swapAxes(position) : position;
      if (!Number.isFinite(x) || !Number.isFinite(y)) return position;
      const [lon = Number.NaN, lat = Number.NaN] = converter.forward([x, y]);
      return [lon, lat, ...rest];
    },
  };
}

import type { Position } from 'geojson';
import { swapAxes } from '../../core/my-data/coordinates.ts';
import { type FileProblem, fileProblem } from '../../core/my-data/import-problem.ts';
import { epsgOf, isGeographic, projString } from '../../core/my-data/projection.ts';

export type Conversion = {
  /** Turns the file's positions into degrees; null where they are degrees already. */
  readonly change: ((position: Position) => Position) | null;
  readonly convertedFrom: string | null;
};

/** The EPSG number of well-known text, by its name, for the systems of WGS84; null where it is another. */
function epsgOfText(text: string): number | null {
  const name = /^\s*\w+\["([^"]{1,100})"/.exec(text)?.[1]?.replaceAll('_', ' ') ?? '';
  if (/^(GCS )?WGS ?(19)?84$/i.test(name)) return 4326;
  const zone = /^WGS ?(?:19)?84 ?\/? ?UTM zone (\d{1,2})N$/i.exec(name)?.[1];
  return zone === undefined ? null : 32600 + Number(zone);
}

/** How the positions of a file become degrees, by the coordinate system that it states. */
export async function conversion(crs: string | null, swap: boolean): Promise<Conversion | FileProblem> {
  const epsg = crs === null ? 4326 : (epsgOf(crs) ?? epsgOfText(crs));
  if (epsg !== null && isGeographic(epsg)) return { change: swap ? swapAxes : null, convertedFrom: null };
  const projection = epsg === null ? null : projString(epsg);
  if (projection === null) return fileProblem('projection-unsupported', (crs ?? '').slice(0, 80));
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

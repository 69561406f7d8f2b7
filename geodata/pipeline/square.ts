import type { Polygon, Position } from 'geojson';
import { geodesicArea } from '../../src/core/geometry/geodesic.ts';

/** Coordinates are whole multiples of 1e-7 degree (about 1.1 cm), as RFC 7946 files here carry them. */
const UNITS = 1e7;
const RELATIVE_TOLERANCE = 9e-7;
const MOST_WIDTHS = 4000;
/** WGS84: equatorial radius in metres, first eccentricity squared. */
const A = 6378137;
const E2 = 0.00669437999014;

/** Metres in one degree of latitude and of longitude at latitude `lat` (degrees) on WGS84. */
export function metresPerDegree(lat: number): { lat: number; lon: number } {
  const phi = (lat * Math.PI) / 180;
  const w = Math.sqrt(1 - E2 * Math.sin(phi) ** 2);
  const degree = Math.PI / 180;
  return { lat: (degree * A * (1 - E2)) / w ** 3, lon: (degree * A * Math.cos(phi)) / w };
}

function box(west: number, south: number, width: number, height: number): Polygon {
  const at = (x: number, y: number): Position => [(west + x) / UNITS, (south + y) / UNITS];
  return {
    type: 'Polygon',
    coordinates: [[at(0, 0), at(width, 0), at(width, height), at(0, height), at(0, 0)]],
  };
}

interface Extent {
  width: number;
  height: number;
}

function extentOf(lat: number, area: number): Extent {
  const metres = metresPerDegree(lat);
  const side = Math.sqrt(area);
  return { width: Math.round((side / metres.lon) * UNITS), height: (side / metres.lat) * UNITS };
}

function boxAround([lon = 0, lat = 0]: Position, { width, height }: Extent): Polygon {
  return box(
    Math.round(lon * UNITS - width / 2),
    Math.round(lat * UNITS - height / 2),
    width,
    Math.round(height),
  );
}

/** As `squareOfArea`, but only good to 1e-4: cheap, for trying places. */
export function roughSquare(centre: Position, area: number): Polygon {
  return boxAround(centre, extentOf(centre[1] ?? 0, area));
}

/**
 * A north-up square around `centre` [lon, lat] whose coordinates have 7 decimals and whose ellipsoidal area is
 * `area` m² within 9e-7. Rounding alone would cost up to 5e-5 on a small plot, so the nearest pair of whole widths
 * and heights that gives the area is taken; the sides then differ by some tenths of a per cent, at most 3 % from 2 ha up.
 */
export function squareOfArea(centre: Position, area: number): Polygon {
  const first = extentOf(centre[1] ?? 0, area);
  for (let step = 0; step < MOST_WIDTHS; step++) {
    const width = first.width + (step % 2 === 0 ? step / 2 : -(step + 1) / 2);
    const guess = Math.round((first.height * first.width) / width);
    const height = Math.round((guess * area) / geodesicArea(boxAround(centre, { width, height: guess })));
    const square = boxAround(centre, { width, height });
    if (Math.abs(geodesicArea(square) / area - 1) <= RELATIVE_TOLERANCE) return square;
  }
  throw new Error(`no square of ${area} m² at ${centre.join(', ')} on a grid of 1e-7 degrees`);
}

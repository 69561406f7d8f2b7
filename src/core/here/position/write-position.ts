import { ownConverter } from '../../geometry/projection/converter.ts';
import { systemOfCode } from '../../geometry/projection/coordinate-systems.ts';
import { writeMgrs } from './mgrs-position.ts';

/** Grids in metres in which a position can be shown. */
export const gridStyles = ['utm', 'mgrs', 'ck-42', 'kyrg-06'] as const;
export type GridStyle = (typeof gridStyles)[number];
/** The systems in which a position can be shown. */
export const positionStyles = ['degrees', 'dms', ...gridStyles] as const;
export type PositionStyle = (typeof positionStyles)[number];
type LonLat = readonly [lon: number, lat: number];

/** Degrees, minutes and seconds to a tenth, so that 59.96″ becomes the next minute. */
function sexagesimal(angle: number, [positive, negative]: readonly [string, string]): string {
  const tenths = Math.round(Math.abs(angle) * 36_000);
  const minutes = String(Math.floor((tenths % 36_000) / 600)).padStart(2, '0');
  const seconds = ((tenths % 600) / 10).toFixed(1).padStart(4, '0');
  return `${Math.floor(tenths / 36_000)}°${minutes}′${seconds}″${angle < 0 ? negative : positive}`;
}

/** Easting and northing in a system of the table, rounded to metres; null where it has no such place. */
function metresIn(code: number, [lon, lat]: LonLat): readonly [easting: string, northing: string] | null {
  const system = systemOfCode(code);
  const [x, y] = (system && ownConverter(system.definition)?.fromDegrees(lon, lat)) ?? [];
  return x === undefined || y === undefined || !Number.isFinite(x + y) ? null : [x.toFixed(0), y.toFixed(0)];
}

function writeUtm(position: LonLat): string | null {
  const [lon, lat] = position;
  if (!(lat >= -80 && lat <= 84) || !(Math.abs(lon) <= 180)) return null;
  const zone = Math.min(60, Math.floor((lon + 180) / 6) + 1);
  const metres = metresIn((lat < 0 ? 32700 : 32600) + zone, position);
  // The hemisphere, not the band: N means the same either way.
  return metres && `${zone}${lat < 0 ? 'S' : 'N'} ${metres.join(' ')}`;
}

/** Soviet practice: x is the northing, y the easting with the zone before it. Where zones have no system, null. */
function writePulkovo(position: LonLat): string | null {
  const metres = metresIn(28400 + Math.floor(position[0] / 6) + 1, position);
  return metres && `x=${metres[1]} y=${metres[0]}`;
}

/** Zones of three degrees from 67°01′ E; null outside of Kyrgyzstan's five. */
function writeKyrgyz(position: LonLat): string | null {
  const zone = Math.floor((position[0] - (67 + 1 / 60)) / 3) + 1;
  const metres = zone >= 1 && zone <= 5 ? metresIn(7691 + zone, position) : null;
  return metres?.join(' ') ?? null;
}

/**
 * A position of WGS84 (degrees) in a system, with points and Latin letters, such that `readPosition` takes it back: degrees
 * to about a metre, DMS to 3 m, the others to a metre. Null where the system has no such place.
 */
export function writePosition(position: LonLat, style: PositionStyle): string | null {
  const [lon, lat] = position;
  if (!(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90)) return null;
  switch (style) {
    case 'degrees':
      return `${lat.toFixed(5)}, ${lon.toFixed(5)}`;
    case 'dms':
      return `${sexagesimal(lat, ['N', 'S'])} ${sexagesimal(lon, ['E', 'W'])}`;
    case 'utm':
      return writeUtm(position);
    case 'mgrs':
      return writeMgrs(position);
    case 'ck-42':
      return writePulkovo(position);
    case 'kyrg-06':
      return writeKyrgyz(position);
  }
}

export type GridPositions = readonly { readonly style: GridStyle; readonly text: string }[];

/** A position in every grid that has it. */
export const gridPositions = (position: LonLat): GridPositions =>
  gridStyles.flatMap((style) => {
    const text = writePosition(position, style);
    return text === null ? [] : [{ style, text }];
  });

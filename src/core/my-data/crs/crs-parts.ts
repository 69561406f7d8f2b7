import type { ToWgs84 } from '../../geometry/projection/datum-shift.ts';
import type { Ellipsoid } from '../../geometry/projection/ellipsoid.ts';

/** A number of a projection as the file writes it; `unit` in metres or radians, null where the default counts. */
export type CrsParameter = { readonly name: string; readonly value: number; readonly unit: number | null };

/** What a file says of its system of coordinates, in whichever language of the four it says it. */
export type CrsParts = {
  readonly name: string;
  /** The EPSG code (or Esri's) that the file gives, or null. */
  readonly code: number | null;
  /** A PROJ string that the file carries beside (GDAL's EXTENSION), or null. */
  readonly proj: string | null;
  readonly datum: string;
  readonly ellipsoid: Ellipsoid | null;
  /** The shift that the file itself gives, in PROJ's convention, or null. */
  readonly towgs84: ToWgs84 | null;
  readonly primeMeridian: { readonly name: string; readonly longitude: number };
  /** Null for longitude and latitude. */
  readonly method: string | null;
  readonly parameters: readonly CrsParameter[];
  /** Radians in a unit of angles; metres in a unit of the grid. */
  readonly angleUnit: number;
  readonly lengthUnit: number;
  /** Directions of the axes in lower case, as far as they are told. */
  readonly axes: readonly string[];
};

/** Why coordinates are not converted: `detail` is the name in the file that is not known, or the part at fault. */
export type CrsFault = { readonly code: 'projection-unsupported'; readonly detail: string };

const longestDetail = 120;

export function crsFault(detail: string): CrsFault {
  const line = detail.slice(0, 2 * longestDetail).replace(/\s+/g, ' ');
  return {
    code: 'projection-unsupported',
    detail: line.length > longestDetail ? `${line.slice(0, longestDetail)}…` : line,
  };
}

/** A name as it is compared: letters and digits in lower case, without accents. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

const sevenParameters: readonly (readonly string[])[] = [
  ['xaxistranslation'],
  ['yaxistranslation'],
  ['zaxistranslation'],
  ['xaxisrotation'],
  ['yaxisrotation'],
  ['zaxisrotation'],
  ['scaledifference'],
];

/**
 * The shift of a bound system from its method and parameters (metres, arc-seconds, parts per million), or null where the
 * method is none of three or seven parameters. A coordinate frame's rotations are turned to PROJ's position vectors.
 */
export function shiftOf(method: string, parameters: readonly CrsParameter[]): ToWgs84 | null {
  const plain = plainName(method);
  const isFrame = plain.startsWith('coordinateframe');
  if (!isFrame && !/^(positionvector|geocentrictranslation|molodensky)/.test(plain)) return null;
  const arcSecond = Math.PI / 180 / 3600;
  const numbers = sevenParameters.map((names, index) => {
    const found = parameters.find(({ name }) => names.includes(plainName(name)));
    if (!found) return 0;
    const perUnit = index < 3 ? 1 : index < 6 ? arcSecond : 1e-6;
    // Without a unit the scale of an abridged transformation is a factor near 1 (ISO 19162, 12.4).
    const plainValue = index === 6 ? (found.value - 1) * 1e6 : found.value;
    const size = found.unit === null ? plainValue : (found.value * found.unit) / perUnit;
    return isFrame && index >= 3 && index < 6 ? -size : size;
  });
  const [tx = 0, ty = 0, tz = 0, rx = 0, ry = 0, rz = 0, ppm = 0] = numbers.map((value) => value + 0);
  return parameters.length === 0 ? null : [tx, ty, tz, rx, ry, rz, ppm];
}

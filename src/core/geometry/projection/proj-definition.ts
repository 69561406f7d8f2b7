import type { ToWgs84 } from './datum-shift.ts';
import type { Ellipsoid } from './ellipsoid.ts';

/** Kinds of projection whose results are compared with PROJ, by PROJ's names. */
export const projections = [
  'longlat',
  'tmerc',
  'webmerc',
  'merc',
  'lcc',
  'aea',
  'laea',
  'stere',
  'sterea',
] as const;
export type Projection = (typeof projections)[number];

/** Angles in degrees, offsets in metres. */
export const projectionParameters = [
  'lat_0',
  'lon_0',
  'lat_1',
  'lat_2',
  'lat_ts',
  'k_0',
  'x_0',
  'y_0',
] as const;
export type ProjectionParameter = (typeof projectionParameters)[number];
export type ProjectionParameters = Readonly<Partial<Record<ProjectionParameter, number>>>;

/** A system of coordinates as numbers, nothing of it left to a library's defaults. */
export type ProjDefinition = {
  readonly projection: Projection;
  readonly parameters: ProjectionParameters;
  readonly ellipsoid: Ellipsoid;
  readonly towgs84: ToWgs84;
  /** Metres in a unit of the coordinates; 1 for degrees. */
  readonly unit: number;
};

export const defaultParameters: Readonly<Partial<Record<ProjectionParameter, number>>> = {
  lat_0: 0,
  lon_0: 0,
  k_0: 1,
  x_0: 0,
  y_0: 0,
};

const close = (one: number, other: number, within: number) => Math.abs(one - other) <= within;

/** Whether two definitions give the same ground to a millimetre: parameters as files round them. */
export function sameDefinition(one: ProjDefinition, other: ProjDefinition): boolean {
  return (
    one.projection === other.projection &&
    close(one.unit, other.unit, 1e-9) &&
    close(one.ellipsoid.a, other.ellipsoid.a, 0.001) &&
    // GRS80 and WGS84 differ by 1.6e-11 and mean the same here.
    close(one.ellipsoid.f, other.ellipsoid.f, 1e-10) &&
    one.towgs84.every((value, index) => close(value, other.towgs84[index] ?? Number.NaN, 1e-6)) &&
    projectionParameters.every((name) =>
      close(
        one.parameters[name] ?? defaultParameters[name] ?? 0,
        other.parameters[name] ?? defaultParameters[name] ?? 0,
        name === 'k_0' ? 1e-10 : name.endsWith('_0') && /^[xy]/.test(name) ? 1e-4 : 2e-9,
      ),
    )
  );
}

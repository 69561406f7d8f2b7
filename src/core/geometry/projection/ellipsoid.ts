import { flattening, semiMajorAxis } from '../wgs84.ts';

/** Semi-major axis in metres and flattening; a sphere has flattening 0. */
export type Ellipsoid = { readonly a: number; readonly f: number };

const of = (a: number, inverseFlattening: number): Ellipsoid => ({ a, f: 1 / inverseFlattening });

export const wgs84: Ellipsoid = { a: semiMajorAxis, f: flattening };
export const grs80: Ellipsoid = of(6378137, 298.257222101);
/** Krassovsky 1940, of Pulkovo 1942 and 1995. */
export const krassovsky: Ellipsoid = of(6378245, 298.3);

/** Ellipsoids by the names that PROJ gives them (`proj -le`). */
export const ellipsoids: Readonly<Record<string, Ellipsoid>> = {
  WGS84: wgs84,
  GRS80: grs80,
  krass: krassovsky,
  bessel: of(6377397.155, 299.1528128),
  intl: of(6378388, 297),
  clrk66: { a: 6378206.4, f: 1 - 6356583.8 / 6378206.4 },
  WGS72: of(6378135, 298.26),
  GSK2011: of(6378136.5, 298.2564151),
  PZ90: of(6378136, 298.25784),
};

/** Whether two ellipsoids differ by less than a centimetre anywhere. */
export const sameEllipsoid = (one: Ellipsoid, other: Ellipsoid): boolean =>
  Math.abs(one.a - other.a) < 0.01 && Math.abs(one.f - other.f) < 1e-9;

/** Whether an ellipsoid is that of a geocentric frame (WGS84, GRS80: alike to 0.1 mm), which needs no shift. */
export const isGeocentric = (ellipsoid: Ellipsoid): boolean => sameEllipsoid(ellipsoid, wgs84);

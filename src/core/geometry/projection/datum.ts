import { noShift, type ToWgs84 } from './datum-shift.ts';
import { type Ellipsoid, grs80, krassovsky, wgs84 } from './ellipsoid.ts';

/** A datum: its ellipsoid, its shift to WGS84 and the shift's accuracy in metres. */
export type Datum = { readonly ellipsoid: Ellipsoid; readonly towgs84: ToWgs84; readonly accuracyM: number };

/** EPSG 15865, for Kyrgyzstan, Tajikistan and Uzbekistan too; its rotations turned to PROJ's convention. */
export const pulkovo1942: Datum = {
  ellipsoid: krassovsky,
  towgs84: [25, -141, -78.5, 0, 0.35, 0.736, 0],
  accuracyM: 4.5,
};
/** EPSG 5043 (GOST R 51794-2008). */
export const pulkovo1995: Datum = {
  ellipsoid: krassovsky,
  towgs84: [24.47, -130.89, -81.56, 0, 0, 0.13, -0.22],
  accuracyM: 1,
};
export const wgs84Datum: Datum = { ellipsoid: wgs84, towgs84: noShift, accuracyM: 0 };
/** Frames on GRS80 that EPSG takes for WGS84 within a metre: Kyrg-06, UZGD2024, ETRS89, ITRF. */
export const modernDatum: Datum = { ellipsoid: grs80, towgs84: noShift, accuracyM: 1 };

import {
  type Datum,
  modernDatum,
  pulkovo1942,
  pulkovo1995,
  wgs84Datum,
} from '../../geometry/projection/datum.ts';
import { isGeocentric, sameEllipsoid } from '../../geometry/projection/ellipsoid.ts';
import { type CrsFault, type CrsParts, crsFault, plainName } from './crs-parts.ts';

/** Names of EPSG and Esri, as `plainName` leaves them, without a `D_` in front. */
const known: readonly (readonly [RegExp, Datum])[] = [
  [/^(wgs(19)?84|worldgeodeticsystem1984)(ensemble|g\d+|transit)?$/, wgs84Datum],
  [/^(pulkovo1942|s42|sk42|ck42|ск42|пулково1942)$/, pulkovo1942],
  [/^(pulkovo1995|sk95|ск95)$/, pulkovo1995],
  [/^(kyrgyzstangeodeticdatum2006|kyrgyzrepublic2006|kyrg06)$/, modernDatum],
  [/^(uzbekistangeodeticdatum2024|uzgd2024|uzref24)$/, modernDatum],
  [/^(kazakhstanterrestrialreferenceframe2023|qaztrf23)$/, modernDatum],
  [/^(etrs(19)?89|europeanterrestrialreferencesystem1989)(ensemble)?$/, modernDatum],
  [/^(itrf|internationalterrestrialreferenceframe)(19|20)?\d\d$/, modernDatum],
  [/^(cgcs2000|china2000|chinageodeticcoordinatesystem2000)$/, modernDatum],
  // EPSG 1188: null, to 4 m.
  [/^(nad83|northamerican1983|northamericandatum1983)$/, { ...modernDatum, accuracyM: 4 }],
];

const sameShift = (one: readonly number[], other: readonly number[]) =>
  one.every((value, index) => Math.abs(value - (other[index] ?? Number.NaN)) < 1e-6);

/** The datum of a file with the accuracy of its shift in metres, null where nobody tells it. */
export type FileDatum = Omit<Datum, 'accuracyM'> & { readonly accuracyM: number | null };

/**
 * The datum that a file means: the shift that the file gives, or else that of a datum known by its name on the ellipsoid
 * that belongs to it. Anything else is refused by name: without its shift it would lie up to hundreds of metres off.
 */
export function knownDatum({ datum, ellipsoid, towgs84 }: CrsParts): FileDatum | CrsFault {
  const plain = plainName(datum.replace(/^D_/i, ''));
  const found = known.find(([name]) => name.test(plain))?.[1];
  // Some programs write a shift of nothing where they know none: on another ellipsoid than WGS84's it is no shift.
  const isEmpty = towgs84?.every((value) => value === 0) && !(ellipsoid && isGeocentric(ellipsoid));
  if (towgs84 !== null && !isEmpty) {
    if (ellipsoid === null) return crsFault(datum);
    const same = [found, ...known.map(([, datum]) => datum)].find(
      (each) => each && sameShift(each.towgs84, towgs84) && sameEllipsoid(each.ellipsoid, ellipsoid),
    );
    const isNamed = same !== undefined && (same === found || same.towgs84.some((value) => value !== 0));
    return { ellipsoid, towgs84, accuracyM: isNamed ? same.accuracyM : null };
  }
  // What PROJ writes for a PROJ string that names an ellipsoid only.
  if (/^unknownbasedon(wgs84|grs(19)?80)ellipsoid/.test(plain) && ellipsoid && isGeocentric(ellipsoid)) {
    return { ...modernDatum, accuracyM: null };
  }
  if (!found) return crsFault(datum);
  return ellipsoid === null || sameEllipsoid(ellipsoid, found.ellipsoid) ? found : crsFault(datum);
}

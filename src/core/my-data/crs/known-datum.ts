import {
  type Datum,
  modernDatum,
  pulkovo1942,
  pulkovo1995,
  wgs84Datum,
} from '../../geometry/projection/datum.ts';
import { isGeocentric, sameEllipsoid, wgs84 } from '../../geometry/projection/ellipsoid.ts';
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

/** How well a shift is known that is given by its numbers, metres: that of the datum which has it; null where none is known. */
export function shiftAccuracyM({ ellipsoid, towgs84 }: Pick<Datum, 'ellipsoid' | 'towgs84'>): number | null {
  const same = known.find(
    ([, datum]) => sameShift(datum.towgs84, towgs84) && sameEllipsoid(datum.ellipsoid, ellipsoid),
  )?.[1];
  // Without a shift many frames look alike: only WGS84 is known, by its ellipsoid, for what it is.
  const isTelling = ellipsoid.f === wgs84.f || same?.towgs84.some((value) => value !== 0);
  return same && isTelling ? same.accuracyM : null;
}

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
    const isFound = found && sameShift(found.towgs84, towgs84) && sameEllipsoid(found.ellipsoid, ellipsoid);
    return {
      ellipsoid,
      towgs84,
      accuracyM: isFound ? found.accuracyM : shiftAccuracyM({ ellipsoid, towgs84 }),
    };
  }
  // What PROJ writes for a PROJ string that names an ellipsoid only.
  if (/^unknownbasedon(wgs84|grs(19)?80)ellipsoid/.test(plain) && ellipsoid && isGeocentric(ellipsoid)) {
    return { ...modernDatum, accuracyM: null };
  }
  if (!found) return crsFault(datum);
  return ellipsoid === null || sameEllipsoid(ellipsoid, found.ellipsoid) ? found : crsFault(datum);
}

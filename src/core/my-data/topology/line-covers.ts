import { metresPerDegree } from '../../geometry/wgs84.ts';
import type { ParcelSet } from '../parcel-set.ts';
import type { CountryLine } from './country-line.ts';

/** Metres between places on an outline that are looked at, where they are no more than so many. */
const stepM = 25;
const mostPlaces = 4000;

/**
 * How far the line may be off (m, the greatest near the parcel) where all of a parcel's outline that lies in a country lies
 * within that of the line: then the line does not tell that the parcel is there. Null where some lies further in.
 */
export function lineCovers(
  { shapes }: Pick<ParcelSet, 'shapes'>,
  parcel: number,
  line: CountryLine,
  country: string,
): number | null {
  const { array: xy } = shapes.parts.xy;
  let [coversM, isFurther, places] = [0, false, 0];
  const look = (lon: number, lat: number) => {
    if (isFurther || line.countryAt(lon, lat) !== country) return;
    const nearest = line.nearest(lon, lat, line.widestErrorM);
    if (!nearest || nearest.metres > nearest.errorM || ++places > mostPlaces) isFurther = true;
    else coversM = Math.max(coversM, nearest.errorM);
  };
  shapes.eachPart(parcel, (kind, start, end) => {
    if (kind > 1) return;
    for (let i = start; i < end - 2 && !isFurther; i += 2) {
      const [x, y] = [xy[i] as number, xy[i + 1] as number];
      const { east, north } = metresPerDegree(y);
      const [dx, dy] = [(xy[i + 2] as number) - x, (xy[i + 3] as number) - y];
      const steps = Math.max(1, Math.ceil(Math.hypot(dx * east, dy * north) / stepM));
      for (let step = 0; step < steps && !isFurther; step++)
        look(x + (step / steps) * dx, y + (step / steps) * dy);
    }
  });
  return isFurther || coversM === 0 ? null : coversM;
}

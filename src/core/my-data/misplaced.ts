import { featureName } from './feature-name.ts';
import type { FieldMapping } from './mapping.ts';
import type { Misplaced } from './opened-file.ts';
import type { Parcels } from './parcels.ts';
import type { CountryLine } from './topology/country-line.ts';
import { lineCovers } from './topology/line-covers.ts';
import type { Shares } from './topology/line-sides.ts';
import { transferOf } from './transfer.ts';

const mostListed = 500;

type Placed = Pick<Parcels, 'shapes' | 'states' | 'count' | 'properties'>;

/**
 * The parcels that lie mostly in another country than the one they are said to come from: by their shares where the line
 * meets them (`sharesOf`, by feature), else by where they lie. It is a statement about the line as drawn before, not
 * about the parcel.
 */
export function findMisplaced(
  set: Placed,
  mapping: FieldMapping,
  line: CountryLine,
  sharesOf: (feature: number) => Shares | undefined,
): { count: number; misplaced: Misplaced[] } {
  const misplaced: Misplaced[] = [];
  let count = 0;
  for (let shape = 0; shape < set.count; shape++) {
    if (set.states.at(shape) !== 0) continue;
    const properties = set.properties[shape] ?? {};
    const direction = transferOf(properties, mapping);
    if (!direction || !/^(KGZ|TJK|UZB)$/.test(direction.from)) continue;
    const bounds = set.shapes.bounds(shape);
    const [most, share] = sharesOf(shape + 1)?.[0] ?? [
      line.countryAt((bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2),
      null,
    ];
    if (most === null || most === direction.from) continue;
    count++;
    if (misplaced.length < mostListed) {
      const { from } = direction;
      misplaced.push({
        feature: shape + 1,
        name: featureName(properties),
        from,
        liesIn: most,
        share,
        withinErrorM: lineCovers(set, shape, line, most),
        bounds,
      });
    }
  }
  return { count, misplaced };
}

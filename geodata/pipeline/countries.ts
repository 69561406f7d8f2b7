import { intersection, union } from 'polyclip-ts';
import { type Box, READ_WINDOW, STUDY_AREA } from './areas-of-interest.ts';
import { COUNTRIES, type Country } from './mapped.ts';
import { PipelineError } from './pipeline-error.ts';
import { boxRing, type MultiPolygon, type Polygon } from './rings.ts';

/**
 * Unites the pieces of each country's zones. Throws a PipelineError naming `file` on a zone that the table does not know
 * and on a country without pieces.
 */
export function uniteCountries(
  file: string,
  pieces: ReadonlyMap<string, Polygon[]>,
  zones: ReadonlyMap<string, Country | null>,
): Record<Country, MultiPolygon> {
  for (const zone of pieces.keys()) {
    if (!zones.has(zone)) throw new PipelineError(file, `zone ${zone}`, 'is not in zones.csv');
  }
  const unite = (country: Country): MultiPolygon => {
    const own = [...zones].filter(([, owner]) => owner === country).map(([zone]) => zone);
    const empty = own.find((zone) => !pieces.has(zone));
    if (empty !== undefined) {
      throw new PipelineError(file, `zone ${empty}`, `is in zones.csv but not in ${READ_WINDOW.join(', ')}`);
    }
    return union(own.flatMap((zone) => pieces.get(zone) as Polygon[]));
  };
  return Object.fromEntries(COUNTRIES.map((country) => [country, unite(country)])) as Record<
    Country,
    MultiPolygon
  >;
}

/** A country's ground inside `box`. */
export function cutTo(country: MultiPolygon, box: Box = STUDY_AREA): MultiPolygon {
  return intersection(country, [boxRing(box)]);
}

import type { FeatureCollection, Point, Position } from 'geojson';
import type { Citations } from './citations.ts';
import { linesAt, type Mapped, PAIRS, releases } from './mapped.ts';
import { NAME_COLUMNS, readNames } from './names.ts';
import { pointFeatures } from './points.ts';
import { readTable } from './table-read.ts';

const KINDS = ['junction-before', 'junction-after', 'stele'] as const;
const COLUMNS = ['id', 'kind', 'at', 'error_km', ...NAME_COLUMNS, 'also', 'note', 'sources'];

/** The one vertex that the lines of all three pairs share in the release of `date`; throws unless there is just one. */
export function junctionAt(mapped: Pick<Mapped, 'borders'>, date: string): Position {
  const [first, ...others] = PAIRS.map(
    (pair) => new Set(linesAt(mapped, pair, date).flatMap((line) => line.coordinates.map(String))),
  );
  const common = [...(first ?? [])].filter((vertex) => others.every((vertices) => vertices.has(vertex)));
  if (common.length !== 1 || common[0] === undefined) {
    throw new Error(`the three lines of ${date} share ${common.length} vertices instead of one`);
  }
  return common[0].split(',').map(Number);
}

/** The junction of the three borders as mapped before and now, and the stele, which stands at the junction now. */
export function buildMemorial(
  dir: string,
  citations: Citations,
  mapped: Mapped,
): FeatureCollection<Point | null> {
  const dates = releases(mapped);
  return pointFeatures(
    readTable(dir, 'memorial.csv', COLUMNS, 'id').map((row) => {
      const release = dates[row.oneOf('at', ['before', 'after'])];
      return {
        id: row.text('id'),
        kind: row.oneOf('kind', KINDS),
        release,
        name: readNames(row),
        also: row.orNull('also')?.split('; ') ?? [],
        positionErrorKm: row.orNull('error_km') === null ? null : row.decimal('error_km'),
        sources: citations.cited(row, 'sources'),
        note: row.text('note'),
        position: junctionAt(mapped, release),
      };
    }),
  );
}

import type { Citations } from './citations.ts';
import type { FeatureFigures } from './feature-figures.ts';
import { readNames } from './names.ts';
import type { PlaceIndex } from './place-index.ts';
import type { Row } from './table-read.ts';

/** What the tables of water works and roads lean on. */
export type SiteTables = {
  readonly dir: string;
  readonly citations: Citations;
  readonly places: PlaceIndex;
  readonly figures: FeatureFigures;
};

/** What water works and neutral roads have in common: a symbol with its error, figures, and sources. */
export function readSite<K extends string>(row: Row, kinds: readonly K[], tables: SiteTables) {
  const sources = tables.citations.cited(row, 'sources');
  return {
    id: row.text('id'),
    kind: row.oneOf('kind', kinds),
    name: readNames(row),
    figures: tables.figures.of(row, sources),
    ...tables.places.estimate(row),
    sources,
    note: row.orNull('note'),
  };
}

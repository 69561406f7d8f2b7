import type { LineString, MultiPolygon, Polygon } from 'geojson';
import type { Atlas } from './atlas.ts';
import type { Border } from './border.ts';
import type { Change } from './change.ts';
import type { Country } from './country.ts';
import type { MappedFigures } from './mapped-figures.ts';

/**
 * A feature with an outline in place of its geometry: simplified for the scale of the first view, to be drawn and for
 * nothing else. It has no `geometry`, so that the compiler lets no function measure, search or snap to it.
 */
export type Outlined<Feature, Outline> = Omit<Feature, 'geometry'> & { readonly outline: Outline };
export type OutlinedBorder = Outlined<Border, LineString>;
/** Slivers, which are counted and not drawn, have no outline. */
export type OutlinedChange = Outlined<Change, Polygon | null>;
export type OutlinedCountry = Outlined<Country, MultiPolygon>;

/** What the first view has in place of the large geometries. */
export type Outlines = {
  readonly borders: readonly OutlinedBorder[];
  readonly changes: readonly OutlinedChange[];
  readonly countries: readonly OutlinedCountry[];
  /** Null where it could not be read. */
  readonly mapped: MappedFigures | null;
};

/** What is shipped for the first view: all of the atlas but the large geometries, of which it has outlines. */
export type FirstView = Omit<Atlas, keyof Outlines> & Outlines;

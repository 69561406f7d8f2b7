import type { Label } from '../../core/atlas/marks.ts';
import type { CountryType } from './country-type.ts';

/** The letters of a name: pixels high, their weight and slope, and pixels down of their line. */
export type LabelType = {
  readonly size: number;
  readonly weight: number;
  readonly italic?: boolean;
  readonly height: number;
};

/** Larger and heavier the more a place weighs; slanted are waters and exclaves. */
const types: Readonly<Record<Exclude<Label['kind'], 'country' | 'city'>, LabelType>> = {
  town: { size: 13, weight: 500, height: 17 },
  'small-town': { size: 12, weight: 500, height: 16 },
  village: { size: 11.5, weight: 400, height: 15 },
  exclave: { size: 12, weight: 400, italic: true, height: 16 },
  water: { size: 12, weight: 500, italic: true, height: 16 },
  road: { size: 11.5, weight: 600, height: 16 },
  pass: { size: 11, weight: 600, height: 15 },
  symbol: { size: 12.5, weight: 600, height: 17 },
};

/** The type of a name; those of cities, and of countries, which have another face, go with the map. */
export function typeOfLabel({ kind }: Pick<Label, 'kind'>, { size, height, city }: CountryType): LabelType {
  if (kind === 'country') return { size, weight: 600, height };
  return kind === 'city' ? { size: city, weight: 600, height: city + 5 } : types[kind];
}

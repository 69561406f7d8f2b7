/** How the name of a country is set, px, in spaced capitals, and the size of that of a city. */
export type CountryType = {
  readonly size: number;
  readonly spacing: number;
  readonly height: number;
  readonly city: number;
};

/** By the width of the map, px, from which on a type leaves room for names. */
const types: readonly (readonly [from: number, type: CountryType])[] = [
  [560, { size: 15, spacing: 6, height: 22, city: 15 }],
  [375, { size: 10, spacing: 0.4, height: 14, city: 12 }],
];
const smallest: CountryType = { size: 9, spacing: 0.2, height: 13, city: 12 };

/** The type that a map of that width has room for. */
export const countryType = (mapWidth: number): CountryType =>
  types.find(([from]) => mapWidth >= from)?.[1] ?? smallest;

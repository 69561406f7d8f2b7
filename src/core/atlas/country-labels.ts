import type { Label } from './marks.ts';

type Named = 'KGZ' | 'TJK' | 'UZB';

/**
 * Where a country's name may stand on the map (degrees, chosen by eye; not data), the best first. Several per country, so
 * that a name finds room in view wherever the reader looks.
 */
export const countryAnchors: Readonly<Record<Named, readonly (readonly [lon: number, lat: number])[]>> = {
  KGZ: [
    [71.62, 39.84],
    [69.95, 39.82],
    [73.4, 40.55],
    [72.2, 41.45],
    [70.3, 39.75],
    [71, 39.72],
    [72.5, 39.75],
    [72.6, 40.1],
    [73.3, 41.1],
    [71.3, 41.5],
    [73.3, 39.75],
  ],
  TJK: [
    [70.6, 39.2],
    [69.35, 40.52],
    [69.1, 39.55],
    [71.4, 39.15],
    [72.9, 39.1],
    [69.9, 40.3],
    [70.4, 40.75],
    [70.45, 40.2],
  ],
  UZB: [
    [71.5, 40.68],
    [69.2, 41.2],
    [71.2, 40.95],
    [72.2, 40.75],
    [70.9, 40.5],
    [70.2, 41.25],
  ],
};

/** Labels for the countries in the reader's language; each is placed ahead of all other names, where it has room. */
export const countryLabels = (names: Readonly<Record<Named, string>>): Label[] =>
  (['KGZ', 'TJK', 'UZB'] as const).flatMap((country, index) =>
    countryAnchors[country].map((at, place) => ({
      id: `country-${country}-${place}`,
      text: names[country],
      at: [...at],
      kind: 'country' as const,
      // The first places of all go before the second ones of any.
      rank: place * 3 + index - 1000,
      minZoom: 0,
      symbolSize: 0,
    })),
  );

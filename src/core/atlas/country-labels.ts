import type { Label } from './marks.ts';

/**
 * Where a country's name may stand on the map (degrees, chosen by eye for each scale; not data). Several
 * per country, so that a name is in view wherever the reader looks.
 */
const countryAnchors: readonly {
  country: 'KGZ' | 'TJK' | 'UZB';
  at: [number, number];
  minZoom: number;
}[] = [
  { country: 'KGZ', at: [71.62, 39.84], minZoom: 0 },
  { country: 'KGZ', at: [69.95, 39.82], minZoom: 8 },
  { country: 'KGZ', at: [73.4, 40.55], minZoom: 8 },
  { country: 'KGZ', at: [72.2, 41.45], minZoom: 8 },
  { country: 'TJK', at: [70.6, 39.2], minZoom: 0 },
  { country: 'TJK', at: [69.35, 40.52], minZoom: 8 },
  { country: 'TJK', at: [69.1, 39.55], minZoom: 9 },
  { country: 'TJK', at: [72.9, 39.1], minZoom: 8 },
  { country: 'UZB', at: [71.5, 40.68], minZoom: 0 },
  { country: 'UZB', at: [69.2, 41.2], minZoom: 8 },
];

/** Labels for the countries in the reader's language; they yield to nothing but each other. */
export const countryLabels = (names: Readonly<Record<'KGZ' | 'TJK' | 'UZB', string>>): Label[] =>
  countryAnchors.map(({ country, at, minZoom }, index) => ({
    id: `country-${index}`,
    text: names[country],
    at,
    kind: 'country',
    rank: index - 1000,
    minZoom,
    symbolSize: 0,
  }));

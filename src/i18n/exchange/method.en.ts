import { areaErrorWords } from './area-error.en.ts';
/** How the balance came about, for those who check. */
export const methodWords = {
  /** How far a drawn area may be off. */
  error: areaErrorWords,
  heading: 'How was this computed?',
  published: [
    'A published figure is read as an interval: its last written digit plus or minus one half, so 155 ha is 154.5 to 155.5 ha. Where sources differ, the interval spans them all.',
    'The difference is what passes to Kyrgyzstan less what passes to Tajikistan, with its interval. No difference: equal. Zero inside the interval: equal within stated precision. Zero outside: not equal.',
    'Only land for land is judged. Land exchanged for buildings, a road or a water intake is shown and summed, and labelled with what it was exchanged for.',
  ],
  drawn:
    'The mapped change is the ground that lies on another side in the newest snapshot than in the first, every sliver included. Turf measures it on a sphere; GeographicLib on the WGS84 ellipsoid (Karney 2013). The verdict is Turf’s; the ellipsoid confirms it or not, and the page says which.',
  engines: 'Engines',
  engine: (name: string, version: string) => `${name} ${version}`,
  data: 'Snapshots',
  releases: (first: string, newest: string) =>
    `of ${first} and ${newest}, © OpenStreetMap contributors, ODbL`,
  sources: 'Sources of the list',
  provenance: (engines: string, first: string, newest: string, link: string) => [
    `Engines: ${engines}`,
    `Snapshots of ${first} and ${newest}, © OpenStreetMap contributors, ODbL 1.0`,
    'Hectares of the list read to parliament: as reported by the Kyrgyz side on 27 February 2025',
    link,
  ],
  limits:
    'Nobody has published coordinates of the treaty line or of the plots. A plot with a dashed outline is a square of the reported area, set where the plot lies as far as is known.',
};

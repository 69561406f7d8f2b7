import { datesOf } from '../language/dates.ts';
import { english } from '../language/style.en.ts';
import { unitsOf } from '../language/units.ts';

const { number, unit, whole } = unitsOf(english);
const date = datesOf(english);

/** The printed page and the picture of the view. */
export const paperWords = {
  about:
    'What the map shows now, with title, legend, scale, north, the balance, sources, dates, licence and the link that leads back here. Always in light colours, without online pictures.',
  /** The letter at the arrow that points north. */
  north: 'N',
  print: 'Print, or save as PDF',
  making: 'Drawing the picture …',
  failed: 'The picture could not be made in this browser. Printing works without it.',
  pictureName: 'Map of the view',
  scale: (metres: number) => (metres >= 1000 ? unit(number(metres / 1000), 'km') : unit(number(metres), 'm')),
  table: 'The list read to parliament',
  verdict: 'Verdict',
  notJudged: 'not judged',
  /** Rows, or exchanges, that stand nowhere on the sheet or in the sentence. */
  more: (count: number) => `and ${whole(count)} more`,
  dates: (drawn: string, made: string) =>
    `Line as drawn on ${date(drawn)} by OpenStreetMap contributors. Sheet made on ${date(made)}.`,
  licence: 'Data: © OpenStreetMap contributors, ODbL 1.0; place names: GeoNames, CC BY 4.0.',
  projection: 'Web Mercator, north is up; areas are measured on the ellipsoid, not on this sheet.',
  sources: (publishers: string) => `Sources of the list: ${publishers}.`,
  link: (href: string) => `This view: ${href}`,
};

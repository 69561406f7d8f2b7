import { english } from '../language/style.en.ts';
import { unitsOf } from '../language/units.ts';
import { exchangeNames } from './balance.en.ts';

const { written } = unitsOf(english);

const scopes: Readonly<Record<string, string>> = {
  ...exchangeNames,
  all: 'Whole exchange',
  'batken-district': 'Batken district only',
  total: 'Whole line',
  agreed: 'Agreed so far',
  'agreed-by-2011': 'Agreed by 2011',
  'agreed-in-last-three-years': 'Agreed in the three years before the treaty',
  'not-yet-agreed': 'Not yet agreed',
};

const directions = {
  'to-kgz': 'to Kyrgyzstan',
  'to-tjk': 'to Tajikistan',
  'each-way': 'each way',
};

const notes: Readonly<Record<string, string>> = {
  'against-similar-land-or-water': 'said to be in exchange for similar land or access to water',
  'may-count-golovnoy-and-vorukh-only': 'equals 750 + 1,000, so it may count only Golovnoy and Vorukh',
  'district-only': 'one district, not the whole exchange',
  'parts-add-up': 'the itemised plots add up to it',
  'parts-do-not-add-up': 'the itemised plots do not add up to it',
  'against-half-of-structure': 'in exchange for half of the water intake',
  'evident-error': 'an evident error of the source',
  older: 'an older figure',
  official: 'the figure of the treaty as the Kyrgyz side gives it',
};

/** Figures that others published, each with its author; nothing is merged or averaged. */
export const claimWords = {
  totals: 'Other totals in the press',
  totalsNote:
    'They agree neither with the itemised list nor with each other. Each is shown as its author gave it.',
  lengths: 'How long is the line?',
  lengthsNote: 'Published lengths, and the length of the line in each dated snapshot.',
  figure: 'Figure',
  subject: 'Of what',
  author: 'By whom',
  /** A person or a body is told in the reader's language; the name of a medium stays as it is. */
  authorName: (author: string): string => author,
  subjectOf: (code: string) => scopes[code] ?? code,
  direction: (code: keyof typeof directions): string => directions[code],
  note: (code: string) => notes[code] ?? code,
  value: (value: string, unit: 'ha' | 'km2' | 'km', about: boolean) =>
    about ? `about ${written(value, unit)}` : written(value, unit),
  drawn: (date: string) => `As drawn on ${date}`,
  measuredHere: 'measured here on the WGS84 ellipsoid',
};

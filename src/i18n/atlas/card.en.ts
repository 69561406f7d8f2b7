import { formatDate } from '../language/dates.ts';
import { english, englishAngles } from '../language/style.en.ts';
import { unitsOf } from '../language/units.ts';
import { localities } from './localities.en.ts';

const { kmPlain, squareKilometres } = unitsOf(english);

const sureness: Readonly<Record<string, string>> = {
  'direction-and-place': 'the mapped piece there that passes the same way',
  'same-exclave': 'the exclave of that name on the map',
  'named-place': 'at the place named',
  'near-named-place': 'near the place named',
  municipality: 'only the municipality is known',
  district: 'only the district is known',
};

const notes: Readonly<Record<string, string>> = {
  'below-canal': 'Said to lie below the canal.',
  'names-differ': 'The sources give different names.',
  'site-differs': 'The sources name different places.',
  'sold-earlier': 'Most lots had been sold to residents of the other side before.',
  'values-differ': 'The sources give different hectares.',
  'against-enclave': 'Passed in exchange for the Kairagach exclave.',
  'place-unresolved': 'The place is not established; the square stands where the district is.',
  'exclave-abolished': 'The exclave ended with the treaty.',
  'not-treaty-point': 'A point read off the map, not the point of the treaty.',
  'no-official-coordinates': 'Official coordinates are not public.',
  'abolished-2025': 'No longer an exclave since 2025.',
  estimate: 'The position is an estimate.',
  'exclave-as-mapped-now': 'An exclave as the map is drawn now.',
};

const uncertainty = (km: number) => `within about ${kmPlain(km)}`;

export const cardWords = {
  namesAndSources: 'Names and sources',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  linkNotCopied: 'The browser did not let the link be copied',
  measureThis: 'Measure this',
  showInBalance: 'Show in balance',
  names: 'Names',
  otherSideNames: 'Other side',
  squareKilometres,
  exclaveArea: 'Area as drawn',
  loadingCountries: 'Loading the countries …',
  noExclave: 'No exclave is drawn here',
  inDrawing: (date: string) => `snapshot of ${formatDate(date)}`,
  turfArea: (squareMetres: number) => `${squareKilometres(squareMetres)} by Turf`,
  junctions: { before: 'Tripoint before', after: 'Tripoint now' },
  junctionAt: ([lon = 0, lat = 0]: readonly number[], date: string | null) =>
    `${englishAngles.plain(lat, lon)}${date === null ? '' : ` (snapshot of ${formatDate(date)})`}`,
  remark: 'Remark',
  notes: (code: string) => notes[code] ?? code,
  sureness: (code: string, km: number | null) =>
    [sureness[code] ?? code, ...(km === null ? [] : [uncertainty(km)])].join(', '),
  parcelKicker: (exchange: string) => `Exchanged parcel · ${exchange}`,
  direction: 'Passes',
  fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  reported: 'Reported',
  readAs: 'Range it stands for',
  measured: 'Drawn area',
  byTurf: 'by Turf, on a sphere',
  locality: 'Where',
  localities: localities as Readonly<Record<string, string>>,
  place: 'Position',
  within: uncertainty,
  confidence: 'How well attested',
  confidences: {
    A: 'A: the same value in two or more outlets, all reporting one speech',
    B: 'B: one outlet',
    C: 'C: sources differ',
  },
  placing: {
    mapped:
      'The outline is a piece of the mapped change that is plausibly this plot; its area need not be the reported one.',
    schematic:
      'Schematic: a square of exactly the reported area, set where the plot lies as far as is known. Not an outline.',
    none: 'No place is known well enough to draw it.',
  },
  changeNote:
    'Ground that is drawn on another side now than in January 2025. A difference of two snapshots, not the exchanged land.',
  redrawn: 'First drawn this way',
  length: 'Length of this stretch',
  drawnFrom: 'Drawn since',
  drawnUntil: 'No longer drawn in',
  access: 'For whom',
  accesses: {
    international: 'International, third-country nationals too',
    multilateral: 'Multilateral',
    bilateral: 'Citizens of the two countries',
    unknown: 'Not stated in the reports found',
  } as Record<string, string> & { unknown: string },
  status: 'Reported',
  states: { open: 'open', closed: 'closed', limited: 'open with limits', unknown: 'not known' },
  noOfficialPoint:
    'The treaty fixes the coordinates of the tripoint; they are not public. This is where the mapped lines meet. From 2018 to 2020 they met where they met again in March 2025: the move mostly undoes an edit of 2020.',
  junctionMoved: 'Between the two',
  country: 'Country',
  placeKinds: {
    town: 'Town',
    village: 'Village',
    exclave: 'Exclave',
  },
};

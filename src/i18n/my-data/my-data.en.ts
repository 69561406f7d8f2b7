import { countryName as party } from '../atlas/countries.en.ts';
import { english } from '../language/style.en.ts';
import { unitsOf } from '../language/units.ts';
import { accuracyWords } from './accuracy.en.ts';
import { attemptWords } from './attempts.en.ts';
import { plural } from './counts.en.ts';
import { findingWords } from './findings.en.ts';
import { listWords } from './lists.en.ts';
import { fileProblemWords } from './problems.en.ts';
import { readingWords } from './reading.en.ts';
import { topologyWords } from './topology.en.ts';

const { ownHectares: ha, whole, ownDifference, significant } = unitsOf(english);

type Verdict = 'equal' | 'equal-within-precision' | 'not-equal' | 'not-land-for-land' | 'cannot-tell';

const sentences: Record<Verdict, string> = {
  equal: 'Equal: in every exchange of this file both sides receive the same area, within your tolerance.',
  'equal-within-precision': 'Equal as far as the stated accuracy can tell.',
  'not-equal': 'Not equal: in at least one exchange the two sides receive different areas.',
  'not-land-for-land': 'Land was not exchanged for land.',
  'cannot-tell': 'The file does not allow an answer.',
};

/** What the tab “My data” says. */
export const dataWords = {
  heading: 'Check your own parcels',
  about:
    'Open a file with parcels. If its fields say from whom and to whom each one passes, the exchange is checked like the list read to parliament.',
  private: 'Nothing leaves your device: the file is read, measured and kept in this browser only.',
  open: 'Open a file',
  openHint: (formats: string) =>
    `or drop it anywhere on the page. ${formats}; Shapefiles zipped, or their files chosen together.`,
  dropHere: 'Drop the file to open it. It stays on this device.',
  paste: 'Paste text instead',
  pasteLabel: 'GeoJSON, KML or a table as text',
  pasteOpen: 'Check this text',
  pastedName: 'Pasted text',
  files: 'Your files',
  show: (name: string) => `Show the results of ${name}`,
  remove: 'Remove',
  removeNamed: (name: string) => `Remove ${name}`,
  removeAll: 'Remove all files',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  waiting: 'Waiting for the file before it.',
  resting: 'Kept from an earlier visit. It is large, so it is read only when you ask.',
  readNow: 'Read it now',
  reading: (features: number) =>
    features === 0 ? 'Reading …' : `Reading: ${plural(features, 'feature', 'features')} so far`,
  remaining: (seconds: number) =>
    `about ${plural(Math.max(1, Math.round(seconds)), 'second', 'seconds')} left`,
  measuring: 'Looking for overlaps and sides …',
  size: (bytes: number) =>
    bytes < 1e6 ? `${significant(Math.max(0.1, bytes / 1e3), 2)} kB` : `${significant(bytes / 1e6, 3)} MB`,
  keeping: {
    unknown: '',
    kept: 'kept in this browser',
    'without-note':
      'Kept in this browser, but what you set last for this file could not be remembered: after a reload it is as before.',
    full: 'Not kept: the disk space of this browser is used up. It can be used now, but will not be there after a reload. What was kept before is untouched.',
    forbidden: 'Not kept: this browser does not allow storage. It will not be there after a reload.',
  },
  fileProblem: fileProblemWords,
  facts: (features: number, measured: number) =>
    `${plural(features, 'feature', 'features')}, ${whole(measured)} of them measured`,
  converted: (system: string) => `Converted to WGS84 from ${system}.`,
  undrawn:
    'Part of this file cannot be drawn by this browser: gaps on the map mean nothing. The figures are not affected.',
  engine: {
    geodesic: 'Areas by GeographicLib on the WGS84 ellipsoid; Turf (sphere) beside it.',
    authalic:
      'Many parcels: areas by the equal-area formula on the WGS84 ellipsoid, within a millionth of GeographicLib; Turf (sphere) beside it.',
  },
  swapped: 'Latitude and longitude seem to have changed places: as it stands, the file lies elsewhere.',
  mend: 'Read it the other way round',
  mended: 'Read with latitude and longitude exchanged.',
  unmend: 'Read it as it stands',
  region: 'Exchange balance of your file',
  verdict: (verdict: Verdict) => sentences[verdict],
  noDirection:
    'No field says from whom and to whom the parcels pass. Name the fields and the exchange is checked.',
  noMeasured: 'No feature of this file has an area that can be measured.',
  exchange: (id: string) => (id === '' ? 'The exchange' : id),
  table: 'Exchanges of your file, hectares to each side, and whether they are equal',
  to: (id: string) => `to ${party(id)}`,
  party,
  toOthers: 'Land passes to one party, or to more than two: nothing to compare.',
  hectares: ha,
  range: (low: number, high: number) =>
    low === high ? ha(low) : `between ${ha(Math.max(0, low))} and ${ha(high)}`,
  turf: (value: number) => `Turf: ${ha(value)}`,
  parcels: (count: number) => plural(count, 'parcel', 'parcels'),
  difference: (value: number, error: number, second: string, first: string) =>
    `${party(second)} less ${party(first)}: ${ownDifference(value, error)}`,
  enginesDiffer: (verdict: string) => `The verdict is by Turf; on the ellipsoid it would be: ${verdict}.`,
  moreExchanges: (count: number) => `Show ${plural(count, 'more exchange', 'more exchanges')}`,
  unlisted: (count: number) =>
    `${plural(count, 'further exchange is', 'further exchanges are')} not listed: the chosen field has too many values to be one.`,
  undirected: (count: number) =>
    count === 1
      ? '1 measured feature does not say from whom and to whom, and is in no sum.'
      : `${whole(count)} measured features do not say from whom and to whom, and are in no sum.`,
  undirectedTo: (count: number) =>
    count === 1
      ? '1 measured feature does not say to which country, and is in no sum.'
      : `${whole(count)} measured features do not say to which country, and are in no sum.`,
  accuracy: 'Accuracy of the vertices',
  accuracyUnit: 'm',
  accuracyNote:
    'How far off a vertex may be, one standard deviation. The whiskers show by how much a sum may be off in 95 of 100 cases where neighbouring vertices share the same error, at the worst distance. Where such an error of the difference could change the answer, the verdict is “cannot tell”. 0 takes the file at its word.',
  mapping: 'Field mapping',
  mappingNow: {
    from: (field: string) => `from: ${field}`,
    to: (field: string) => `to: ${field}`,
    exchange: (field: string) => `exchange: ${field}`,
  },
  mappingChange: 'Choose the fields …',
  mappingHeading: 'Field mapping',
  mappingAbout:
    'Guessed from names and values. Correct it where it is wrong; nothing in the file is changed. One field may say both: “KGZ -> TJK”.',
  role: { from: 'From whom', to: 'To whom', exchange: 'Which exchange' },
  noField: 'no field',
  fieldColumns: { name: 'Field', filled: 'Filled', values: 'Values' },
  moreValues: '…',
  apply: 'Apply',
  ...attemptWords,
  ...findingWords,
  ...readingWords,
  ...accuracyWords,
  ...topologyWords,
  lists: listWords,
  lookUp: 'Feature number',
  lookUpGo: 'Show',
  chosen: (feature: number) => `Feature ${whole(feature)}`,
  chosenState: {
    measured: 'measured',
    faulty: 'faulty: in no sum',
    'no-area': 'has no area',
    unreadable: 'could not be read',
  },
  areaEllipsoidal: 'Area (WGS84)',
  areaTurf: 'Area (Turf)',
  state: 'State',
  save: 'Save the results',
  saveCsv: 'CSV',
  saveGeojson: 'GeoJSON with figures',
  saveKml: 'KML',
  saveReport: 'Report',
  saveNote:
    'The figures are added as properties of their own, “checked_…”. Nothing else in your data is changed.',
  saveFailed: 'The results could not be written.',
  saving: 'Writing …',
  savedName: (name: string) => `${name.replace(/\.[^.]*$/, '')}-checked`,
  provenance: {
    title: 'Made with the Khujand Treaty Map',
    engines: (engines: string) => `Areas by ${engines}`,
    data: (first: string, newest: string) => `Data version: snapshots of ${first} and ${newest}`,
    own: (name: string) => `Parcels: ${name}, as given by the reader; not part of the map’s data`,
    licence: (licence: string) => `Licence: ${licence}`,
    source: (source: string) => `Source: ${source}`,
  },
};

export type DataWords = typeof dataWords;

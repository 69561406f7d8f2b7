import { formatDate } from '../language/dates.ts';
import { english } from '../language/style.en.ts';
import { type Amount, unitsOf } from '../language/units.ts';
import { keptWords } from './kept.en.ts';
import { newsWords } from './news.en.ts';
import { problemWords, rowText } from './quote.en.ts';
import { amount, featureName, type Kind, kindNames, metres, nameOf, place } from './terms.en.ts';

const { number, percent } = unitsOf(english);

/** What measuring says. */
export const measureWords = {
  heading: 'Measure the land',
  about:
    'Live figures by a closed formula on the ellipsoid; when you finish, GeographicLib measures again. Nothing drawn leaves your browser unless you share the link.',
  start: { distance: 'Measure distance', area: 'Measure area', point: 'Measure point' },
  kinds: kindNames,
  settings: 'Settings',
  snapping: 'Snap to lines and vertices',
  tracing: 'Follow the line between two snapped points',
  areaUnit: 'Unit of area',
  lengthUnit: 'Unit of length',
  units: {
    ha: 'hectares (ha)',
    km2: 'square kilometres (km²)',
    m2: 'square metres (m²)',
    acre: 'acres',
    km: 'kilometres (km)',
    m: 'metres (m)',
    mile: 'miles (mi)',
  },
  accuracy: 'Accuracy of a point, metres',
  accuracyAuto: 'By how each point was placed',
  accuracyAbout: (pixel: number, assumed: number) =>
    `The ± is computed from it. A point set by hand: one pixel, which is ${metres(pixel)} on the ground at this zoom. A typed position: half of its last digit. An outline of the map: taken as ${metres(assumed)}, because how far the map is off is not known.`,
  coordinates: 'Type or paste coordinates',
  coordinatesField: 'One position per line',
  coordinatesHint: '40.2128, 69.5551 or 40°12′46″N 69°33′18″E',
  coordinatesAs: 'Measure as',
  coordinatesAdd: 'Add',
  order: 'Order of the numbers',
  orders: {
    auto: 'decide by the place',
    'lat-lon': 'latitude first',
    'lon-lat': 'longitude first',
  },
  coordinateFault: (fault: { readonly code: string; readonly line: number; readonly text: string }) =>
    fault.code === 'order-unknown'
      ? `Line ${fault.line} (“${fault.text}”) lies outside the valley either way: say which number comes first.`
      : `Line ${fault.line} (“${fault.text}”) is not a position.`,
  tooFew: (kind: Kind): string =>
    kind === 'area' ? 'An area needs three positions or more.' : 'A distance needs two positions or more.',
  offers: 'Measure an outline on the map',
  offersField: 'Outline',
  offerGroups: {
    parcels: 'Plots of the list',
    changes: 'Mapped change, largest first',
    countries: 'Countries',
  },
  offerAdd: 'Measure this outline',
  featureName,
  list: 'Measurements',
  none: 'Nothing measured yet.',
  name: nameOf,
  nameField: 'Name',
  amount,
  plusMinus: (value: Amount) => `± ${amount(value)}`,
  independent: (accuracy: number) => `each point off by ${metres(accuracy)} on its own`,
  systematic: (accuracy: number) => `all of it off one way by ${metres(accuracy)}`,
  place,
  pending: 'Measuring …',
  problem: (code: string) => problemWords[code] ?? `No area can be given (${code}).`,
  outline: 'Outline',
  length: 'Length',
  area: 'Area',
  turf: 'By Turf, on a sphere',
  engine: 'Engine',
  accuracyFact: 'Accuracy',
  accuracyOf: (value: number) => `${metres(value)} per point`,
  points: 'Points',
  details: 'Details',
  colour: (name: string) => `Another colour for ${name}`,
  show: (name: string) => `Show ${name}`,
  hide: (name: string) => `Hide ${name}`,
  edit: (name: string) => `Edit ${name}`,
  remove: (name: string) => `Delete ${name}`,
  zoom: (name: string) => `Go to ${name}`,
  copyOne: (name: string) => `Copy ${name} as text`,
  short: { show: 'Show', hide: 'Hide', edit: 'Edit', remove: 'Delete', zoom: 'Go to', copy: 'Copy' },
  copied: 'Copied',
  deleted: (name: string) => `${name} deleted.`,
  undelete: 'Undo',
  ...keptWords,
  direction: 'Counts',
  directionOf: (name: string) => `Direction of ${name}`,
  directions: { none: 'to neither side', KGZ: 'to Kyrgyzstan', TJK: 'to Tajikistan' },
  byHand: 'Your exchange',
  byHandNote:
    'Sums of the areas that you count to a side; beside them two limits that do not affect the verdict: each point off independently, and outlines off as a whole. “Equal” or “not equal” is said only where the error of the difference cannot change it.',
  toTjk: 'To Tajikistan',
  toKgz: 'To Kyrgyzstan',
  difference: 'Difference',
  count: (count: number) => (count === 1 ? '1 area' : `${count} areas`),
  tolerance: (value: number) => `Tolerance ${percent(value)}`,
  copyAll: 'Copy all as text',
  exportGeoJson: 'Export GeoJSON',
  linkTooLong: (length: number) =>
    `The link would be ${number(length)} characters long; above 8,000 many programs cut it off. The measurements stay in this browser but are left out of the link: export GeoJSON, or delete or simplify some.`,
  rowText,
  footer: (date: string, link: string) => `Map data: OpenStreetMap snapshot of ${formatDate(date)}.\n${link}`,
  bar: 'Drawing',
  hints: {
    distance: 'Click or tap to add points; double-click or Enter to finish.',
    area: 'Click or tap round the area; double-click or Enter to finish.',
    point: 'Click or tap the place.',
    edit: 'Drag points; drag or tap the small dots to add some.',
  },
  crosses: 'The outline crosses itself: no area.',
  undo: 'Undo',
  redo: 'Redo',
  removePoint: 'Delete point',
  addHere: 'Add at crosshair',
  moveHere: 'Move to crosshair',
  previous: 'Previous point',
  next: 'Next point',
  finish: 'Finish',
  cancel: 'Cancel',
  pointOf: (point: number | null, of: number) =>
    point !== null ? `point ${point} of ${of}` : of === 1 ? '1 point' : `${of} points`,
  finished: (name: string, figure: string) => `Measured. ${name}: ${figure}`,
  news: newsWords,
};

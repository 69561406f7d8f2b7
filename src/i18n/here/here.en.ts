import { countries } from '../atlas/countries.en.ts';
import { formatDate } from '../language/dates.ts';
import { english, englishAngles } from '../language/style.en.ts';
import { unitsOf } from '../language/units.ts';

const { kmPlain, measured, distance } = unitsOf(english);

type Ground = 'KGZ' | 'TJK' | 'UZB' | 'line' | null;

const grounds: Readonly<Record<'KGZ' | 'TJK' | 'UZB' | 'line' | 'none', string>> = {
  ...countries,
  line: 'On the line itself',
  none: 'Outside the mapped area',
};
const ground = (side: Ground) => grounds[side ?? 'none'];
/** The same after “from” and “to”. */
const inSentence = (side: Ground) => {
  if (side === 'line') return 'the line itself';
  return side === null ? 'outside the mapped area' : grounds[side];
};

const states: Readonly<Record<'open' | 'closed' | 'limited' | 'unknown', string>> = {
  open: 'reported open',
  closed: 'reported closed',
  limited: 'reported open with limits',
  unknown: 'state not known',
};

/** What the answer to "What is here?" says. */
export const hereWords = {
  heading: 'What is here?',
  /** Latitude, longitude in decimal degrees; the numbers are those that search reads back. */
  decimal: englishAngles.plain,
  dms: englishAngles.dms,
  coordinates: 'Degrees, minutes, seconds',
  /** A choice of grid; behind CK-42 how well its datum is known. */
  otherSystem: 'In another system',
  systems: {
    utm: 'UTM (WGS84)',
    mgrs: 'MGRS',
    'ck-42': 'CK-42, ±4.5 m',
    'kyrg-06': 'Kyrg-06',
  },
  copy: 'Copy coordinates',
  copied: 'Coordinates copied',
  notCopied: 'The browser did not let them be copied',
  loading: 'Looking it up …',
  countriesFailed: 'The territories of the countries could not be read, so the side is not known.',
  loadingCountries: 'Loading the countries …',
  drawnBefore: 'Drawn before',
  drawnNow: 'Drawn now',
  ground,
  groundOf: (date: string) => `in the snapshot of ${formatDate(date)}`,
  same: 'The ground lies on the same side in both snapshots.',
  changed: (from: Ground, to: Ground) =>
    `The ground changed sides on the map: from ${inSentence(from)} to ${inSentence(to)}.`,
  piece: (hectares: number, turf: number, date: string) =>
    `It lies in a changed piece of ${measured(hectares)} on the ellipsoid (${measured(turf)} by Turf), first drawn this way on ${formatDate(date)}.`,
  showPiece: 'Show the piece',
  parcels: 'Plots of the list here',
  parcelSchematic: 'schematic square, not an outline',
  parcelMapped: 'outline mapped',
  line: 'To the Kyrgyz–Tajik line',
  lineNow: (metres: number) => `${distance(metres)}, as drawn now`,
  onLine: 'On it, as drawn now',
  settlement: 'Nearest settlement',
  away: distance,
  placeWithin: (km: number) => `its place is known to about ${kmPlain(km)}`,
  crossing: 'Nearest crossing',
  state: (state: 'open' | 'closed' | 'limited' | 'unknown', date: string, precision: string) =>
    `${states[state]}, ${formatDate(date, precision)}`,
  stateUnknown: states.unknown,
  none: 'None known',
  whereAmI: 'Where am I?',
  ownPosition: (metres: number) =>
    `Your own position, known to about ${distance(metres)}. It stays on this device: a link to this page contains neither it nor this view.`,
  locating: 'Asking the device where it is …',
  noPosition: {
    denied:
      'The device is not allowed to give its position. Allow it in the browser, or click the place on the map.',
    unavailable:
      'The device does not know its position. Click the place on the map, or type its coordinates.',
    late: 'The device took too long to find its position. Try again, or click the place on the map.',
    outside: 'You are outside the area of this map.',
  },
  openCrossing: 'Nearest crossing reported open',
  nothingNewer: 'nothing newer found',
  before: 'Before',
  now: 'Now',
  byList: 'by the list of plots',
  byPlaces: 'by the list of places: its exact position is not known, so the map cannot tell the side',
  more: 'Names, coordinates and sources',
  closeToLine: 'This close to the line, the map may be wrong about the side.',
  honesty:
    'Sides and distances are read off the line as OpenStreetMap contributors drew it. No official coordinates are public; the map may be off by metres or by hundreds of metres; each stretch has an expected error of its own. Distances are along the WGS84 ellipsoid.',
};

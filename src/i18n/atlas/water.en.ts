import { english } from '../language/style.en.ts';
import { unitsOf } from '../language/units.ts';
import { countries } from './countries.en.ts';

const { rewritten } = unitsOf(english);

const figures: Readonly<Record<string, string>> = {
  gates: 'Gates',
  'land-to-kgz': 'Land to Kyrgyzstan in exchange for half of the gates',
  built: 'Built',
  'in-service': 'In service since',
  surface: 'Surface',
  capacity: 'Capacity',
  'used-a-season': 'Used in a season',
  'irrigation-canals': 'Large irrigation canals',
  'water-users': 'People who use its water, both countries',
  'share-tjk': 'Share of Tajik users, local deal of 2016',
  'share-kgz': 'Share of Kyrgyz users, local deal of 2016',
  length: 'Length',
  carriageway: 'Carriageway',
  'safety-strip': 'Safety strip on each side',
  'neutral-width': 'Neutral width in all',
};

const units: Readonly<Record<string, string>> = {
  ha: 'ha',
  m: 'm',
  km2: 'km²',
  'million-m3': 'million m³',
  'thousand-people': 'thousand',
  percent: '%',
};

const notes: Readonly<Record<string, string>> = {
  'joint-operation':
    'Operated jointly under the agreement of 13 March 2025. The shares of water did not change.',
  'joint-head-intake':
    'Its head intake is operated jointly under the agreement of 13 March 2025. The symbol stands at Ak-Tatyr.',
  'local-share-2016': 'Its water is shared by a local deal of 2016. Its place is not known well enough.',
  'symbol-midway': 'Runs from the Golovnoy intake to the reservoir; the symbol stands midway.',
  'symbol-on-course':
    'The river is longer than its symbol, which stands where it passes Chorku and Samarkandek on its way north.',
  'begins-at-golovnoy': 'Begins at the Golovnoy intake. Its course is not known well enough.',
  'customary-line': 'Said to be the customary line at Chong-Dala.',
  'by-saada': 'Passes Saada. Its place is not known well enough.',
  'plots-below-canal':
    'The plots that pass to Tajikistan there were said to lie below it. Its place is not known well enough.',
  estimate: 'The position is an estimate.',
  'bypass-east-of-kapchygai':
    'To pass east of Kapchygai (in Tajik, Tangi). The symbol stands between Khojai A’lo and Vorukh.',
  'bypass-north-of-surkh': 'To pass north of Surkh. One press report names Min-Bulak instead of Min-Oruk.',
  'neutral-strip':
    'To be owned by neither country and blocked by neither. It is taken to be the crossroads of the highways Osh – Razzakov and Isfara – Vorukh.',
};

/** Cards of water works, waterways and neutral roads. */
export const waterWords = {
  kinds: {
    intake: 'Water intake',
    reservoir: 'Reservoir',
    river: 'River',
    canal: 'Canal',
    bypass: 'Neutral road',
    junction: 'Neutral crossroads',
  },
  figure: (what: string) => figures[what] ?? what,
  value: (value: string, unit: string | null, about: boolean) =>
    `${about ? 'about ' : ''}${unit === 'year' ? value : rewritten(value)}${unit === null || unit === 'year' ? '' : ` ${units[unit] ?? unit}`}`,
  note: (code: string) => notes[code] ?? code,
  builder: 'To be built and used by',
  builders: { ...countries, both: 'both, on equal terms' },
  status: 'Status',
  neutral: 'To be neutral from the agreement’s entry into force',
  unplaced: 'Reported, but its place is not known well enough for the map',
};

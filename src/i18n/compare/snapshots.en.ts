import { datesOf } from '../language/dates.ts';
import { english } from '../language/style.en.ts';
import { unitsOf } from '../language/units.ts';

const date = datesOf(english);
const { distance, kmPlain, measured, number, signed } = unitsOf(english);

/** Which snapshots are compared, what each of them drew, and what depends on that choice. */
export const snapshotWords = {
  pick: 'Which two snapshots',
  before: 'Before',
  after: 'After',
  pickNote: 'Mapped change, balance, cards and “What is here?” follow this choice.',
  pending: 'The ground of all snapshots is loading …',
  failed: 'The ground of the other snapshots could not be read, so nothing can be said about this pair.',
  fighting: {
    'fighting-2021': 'Fighting on the border, to 30 April 2021',
    'fighting-2022': 'Fighting on the border, to 17 September 2022',
  },
  history: 'In the snapshots',
  unchanged: (count: number, first: string) =>
    `In the same country in all ${count} snapshots since ${date(first)}.`,
  onEdge: 'On a border of one of the snapshots.',
  noCountry: 'in no country',
  span: (country: string, from: string, until: string | null) =>
    until === null ? `${country}: since ${date(from)}` : `${country}: from ${date(from)} to ${date(until)}`,
  historyNote: 'Snapshots record what mappers edited, not who controlled the ground.',
  drawnAfter: 'Drawn after',
  chart: 'Changed ground by what is taken as “before”',
  chartAbout: (newest: string) =>
    `Ground on another side in the snapshot of ${date(newest)} than in that of the date. Each row is one way of asking; none is the answer.`,
  net: 'Net',
  netNote: 'Hectares on the ellipsoid; net: to Tajikistan less to Kyrgyzstan.',
  whole: (value: number) => number(value),
  signed: (value: number) => signed(value, 0),
  useAsBefore: (day: string) => `Take the snapshot of ${date(day)} as “before”`,
  nearest: 'Nearest settlement',
  away: (name: string, metres: number) => `${name}, ${distance(metres)}`,
  around: (km: number) => `All that changed within ${kmPlain(km)} of it`,
  aroundSum: (toTjk: number, toKgz: number) =>
    `${measured(toTjk)} to Tajikistan, ${measured(toKgz)} to Kyrgyzstan`,
  changesAbout: (before: string, after: string) =>
    `Ground on another side in the snapshot of ${date(after)} than in that of ${date(before)}. Not the exchanged land.`,
  inside: (name: string) => `${name}, in it`,
};

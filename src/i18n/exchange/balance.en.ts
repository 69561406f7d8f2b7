import { english } from '../language/style.en.ts';
import { unitsOf } from '../language/units.ts';

type Range = { readonly value: number; readonly low: number; readonly high: number };
type Verdict = 'equal' | 'equal-within-precision' | 'not-equal' | 'not-land-for-land' | 'cannot-tell';
type Sum = {
  readonly toKgz: Range;
  readonly toTjk: Range;
  readonly difference: Range;
  readonly verdict: Verdict | null;
};

const { ha, measured, percent, significant, written, km, kmSignificant } = unitsOf(english);

const exchangeNames: Readonly<Record<string, string>> = {
  kairagach: 'Kairagach and Leilek',
  dostuk: 'Dostuk and villages',
  compensation: 'Compensation for Dostuk’s buildings',
  market: 'Dostuk market and road',
  golovnoy: 'Golovnoy water intake',
  vorukh: 'Vorukh pastures',
  'land-for-land': 'Land for land, together',
  all: 'Everything itemised',
};

/** What stood against land where it was not land. */
const exchangeTerms: Readonly<Record<string, string>> = {
  compensation: 'Irrigated land for the houses and the border post that stay behind in Dostuk.',
  market: 'The 12 ha carry a market and half of a highway; the 25 ha are farmland.',
  golovnoy: 'Land against half of the intake’s three gates, for which no hectares were reported.',
};

const claimVerdict: Record<Verdict, (sum: Sum) => string> = {
  equal: (sum) => `Yes, on the published figures: ${ha(sum.toKgz.value)} each way, land for land.`,
  'equal-within-precision': (sum) =>
    `Land for land, equal as far as the published figures can tell: ${ha(sum.toTjk.value)} to Tajikistan, ${ha(sum.toKgz.value)} to Kyrgyzstan.`,
  'not-equal': (sum) =>
    `Land for land, not equal: ${ha(sum.toTjk.value)} to Tajikistan, ${ha(sum.toKgz.value)} to Kyrgyzstan.`,
  'not-land-for-land': () => 'Land was not exchanged for land.',
  'cannot-tell': () => 'The published figures do not allow an answer.',
};

/** What the balance says; figures come in as numbers and leave as English. */
export const balanceWords = {
  region: 'Exchange balance',
  question: 'Were the exchanged areas equal?',
  sentence: (sum: Sum) => claimVerdict[sum.verdict ?? 'cannot-tell'](sum),
  asReported:
    'Hectares as reported by the Kyrgyz side on 27 February 2025. No official coordinates and no Tajik list are public.',
  tableCaption: 'Exchanges of the published list, with hectares to each side and whether they are equal',
  chartNote:
    'Each row has its own scale, written at its ends; brackets show the range that the written figures leave. Squares are on one scale for all rows.',
  listDamaged:
    'The list of plots could not be read whole. Its figures and sums are not shown, for they would mislead.',
  exchange: 'Exchange',
  exchangeName: (id: string) => exchangeNames[id] ?? id,
  terms: (id: string) => exchangeTerms[id] ?? null,
  toTjk: 'to Tajikistan',
  toKgz: 'to Kyrgyzstan',
  range: (low: number, high: number) => (low === high ? ha(low) : `between ${ha(low)} and ${ha(high)}`),
  notPlaced: 'place not known',
  conflict: 'Sources give different figures',
  tolerance: 'Your tolerance',
  percent: (value: number) => percent(value),
  toleranceNote:
    'How far apart two areas may be and still count as equal to you. It stands beside the verdict and does not change it for published figures.',
  toleranceMark: (percent: string, within: boolean) =>
    within ? `within your ${percent}` : `beyond your ${percent}`,
  apart: ({ toKgz, toTjk }: Sum) =>
    `${english.percent(significant((100 * Math.abs(toKgz.value - toTjk.value)) / Math.max(toKgz.value, toTjk.value), 2))} apart`,
  csv: 'Download as CSV',
  csvName: 'exchange-balance.csv',
  differenceSentence: ({ difference }: { difference: Range }) =>
    `Difference, to Kyrgyzstan less to Tajikistan: ${ha(difference.value)} (${ha(difference.low)} to ${ha(difference.high)}).`,
};

export const mappedWords = {
  heading: 'As mapped by OpenStreetMap',
  engine: 'Engine',
  dates: (before: string, after: string) =>
    `Ground on another side of the line in the drawing of ${after} than in that of ${before}.`,
  damaged:
    'The changed ground could not be read whole, or there is none. Its hectares are not shown, for they would mislead.',
  byTurf: (value: number) => `Turf: ${measured(value)}`,
  why: (ratio: number) =>
    `The redrawing is not balanced: about ${significant(ratio, 2)} to 1. The line of January 2025 was one reading of a border that was still disputed over hundreds of kilometres. Most of the difference is that reading giving way to the agreed line, not land handed over.`,
  whatItIsNot:
    'So it does not say that one side received sixteen times as much, and it does not contradict the published list: the two answer different questions.',
  lengthSign: (before: string, after: string, official: string) =>
    `A sign that the drawing follows the treaty: the line was ${before} long on the map, is ${after} now, and is ${official} by the official figure.`,
  enginesAgree: 'Turf (sphere) and GeographicLib (WGS84 ellipsoid) give the same verdict.',
  enginesDiffer: (turf: string, ellipsoidal: string) =>
    `The engines judge differently at your tolerance. Turf (sphere): ${turf}. GeographicLib (WGS84 ellipsoid): ${ellipsoidal}.`,
};

export const verdictWords: Record<Verdict, string> = {
  equal: 'Equal',
  'equal-within-precision': 'Equal within stated precision',
  'not-equal': 'Not equal',
  'not-land-for-land': 'Not land for land',
  'cannot-tell': 'Cannot tell',
};

export const unitWords = {
  hectares: ha,
  hectaresMeasured: measured,
  asWritten: (value: string) => written(value, 'ha'),
  /** Two decimals: what the release tables state. */
  drawnKilometres: (value: number) => km(value, 2),
  /** Two digits: a distance between two readings of a map. */
  kilometresAbout: (value: number) => `about ${kmSignificant(value, 2)}`,
  kilometres: (value: number) => kmSignificant(value, 4),
};

import type { ExchangeRow, Headline } from '../../core/exchange/balance-view.ts';
import type { BaselineSpan } from '../../core/exchange/baseline-span.ts';
import type { OtherExchangeId } from '../../core/exchange/exchange-ids.ts';
import type { Interval } from '../../core/exchange/interval.ts';
import type { VerdictCode } from '../../core/exchange/verdict.ts';
import { formatDate } from '../language/dates.ts';
import { english } from '../language/style.en.ts';
import { unitsOf } from '../language/units.ts';

const { ha, measured, percent, significant, written, km, kmSignificant, number, unit } = unitsOf(english);

/** A name for every row of the balance: an exchange without one does not compile. */
export type ExchangeNames = Readonly<Record<ExchangeRow['id'], string>>;
/** What stood on the other side, for every exchange that was not land for land. */
export type ExchangeTerms = Readonly<Record<OtherExchangeId, string>>;

export const exchangeNames: ExchangeNames = {
  kairagach: 'Kairagach and Leilek',
  dostuk: 'Dostuk and villages',
  compensation: 'Compensation for Dostuk’s buildings',
  market: '“Dostuk” market and a road',
  golovnoy: 'Golovnoy water intake',
  vorukh: 'Vorukh pastures',
  'land-for-land': 'Land for land, together',
  all: 'Everything itemised',
};

/** What stood against land where it was not land. */
const exchangeTerms: ExchangeTerms = {
  compensation: 'Irrigated land for the houses and the outpost that stay behind in Dostuk.',
  market: 'On the 12 ha are a market and half of a highway; the 25 ha are farmland.',
  golovnoy: 'Land in exchange for half of the intake’s three gates, for which no hectares were reported.',
};

/** The same in a few words, for the headline. */
const setAgainst: ExchangeTerms = {
  compensation: 'buildings',
  market: 'a market and a road',
  golovnoy: 'a water intake',
};

const answers: Record<VerdictCode, (headline: Headline) => string> = {
  equal: ({ landForLand, judged, exchanges }) =>
    `Where land was swapped for land (${judged} of ${exchanges} exchanges), equal on the published figures: ${ha(landForLand.toKgz.value)} each way.`,
  'equal-within-precision': ({ landForLand, judged, exchanges }) =>
    `Where land was swapped for land (${judged} of ${exchanges} exchanges), equal within rounding: ${ha(landForLand.toTjk.value)} to Tajikistan, ${ha(landForLand.toKgz.value)} to Kyrgyzstan.`,
  'not-equal': ({ landForLand, judged, exchanges }) =>
    `Where land was swapped for land (${judged} of ${exchanges} exchanges), not equal: ${ha(landForLand.toTjk.value)} to Tajikistan, ${ha(landForLand.toKgz.value)} to Kyrgyzstan.`,
  'not-land-for-land': () => 'Land was not exchanged for land.',
  'cannot-tell': () => 'The published figures do not allow an answer.',
};

const inAll = ({ all, exchanges, others }: Headline) =>
  `In all ${exchanges}: ${ha(all.toTjk.value)} and ${ha(all.toKgz.value)}; the rest was exchanged for ${others.map((id) => setAgainst[id]).join(', ')}.`;

/** What the balance says; figures come in as numbers and leave as English. */
export const balanceWords = {
  region: 'Exchange balance',
  question: 'Were the exchanged areas equal?',
  /** The answer over what was land for land, then what passed in all exchanges. */
  sentence: (headline: Headline) => {
    const { verdict } = headline.landForLand;
    const answer = answers[verdict ?? 'cannot-tell'](headline);
    return verdict === 'cannot-tell' ? answer : `${answer} ${inAll(headline)}`;
  },
  asReported:
    'The list was read to the Kyrgyz parliament on 27 February 2025 and is put together here from press reports; hectares are as the Kyrgyz side reported them. No official coordinates and no Tajik list are public.',
  tableCaption:
    'Exchanges of the list read to parliament, with hectares to each side and whether they are equal',
  chartNote: (scale: number) =>
    `All bars are on one scale, to ${ha(scale)} each way. Open a row to see the range that rounding leaves.`,
  listDamaged:
    'The list of plots could not be read whole. Its figures and sums are not shown, because they would mislead.',
  exchange: 'Exchange',
  exchangeName: (id: ExchangeRow['id']) => exchangeNames[id],
  terms: (id: ExchangeRow['id']) => (exchangeTerms as Readonly<Record<string, string>>)[id] ?? null,
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
  apart: ({ toKgz, toTjk }: Pick<ExchangeRow, 'toKgz' | 'toTjk'>) =>
    `${english.percent(significant((100 * Math.abs(toKgz.value - toTjk.value)) / Math.max(toKgz.value, toTjk.value), 2))} apart`,
  csv: 'Download as CSV',
  csvName: 'exchange-balance.csv',
  differenceSentence: ({ difference }: { difference: Interval }) =>
    `Difference, to Kyrgyzstan less to Tajikistan: ${ha(difference.value)} (${ha(difference.low)} to ${ha(difference.high)}).`,
};

export const mappedWords = {
  heading: 'As mapped by OpenStreetMap',
  engine: 'Engine',
  dates: (before: string, after: string) =>
    `Ground on another side of the line in the snapshot of ${after} than in that of ${before}.`,
  damaged:
    'The changed ground could not be read whole, or there is none. Its hectares are not shown, because they would mislead.',
  scaleNote: (scale: number) => `These bars end at ${ha(scale)}: another scale than above.`,
  byTurf: (value: number) => `Turf: ${measured(value)}`,
  why: (ratio: number) =>
    `The redrawing is not balanced: taking that snapshot as “before”, about ${significant(ratio, 2)} to 1. It was one reading of a border still disputed over hundreds of kilometres, and another snapshot gives another figure. Snapshots record what mappers edited, not who controlled the ground, and not law.`,
  whatItIsNot:
    'So it does not say that one side received so many times as much, and it does not contradict the list: the two answer different questions.',
  lengths: (before: string, after: string, official: string) =>
    `The line was ${before} long on the map, is ${after} now, and is ${official} by the official figure. Consistent with the length in the treaty; no proof of where the line runs.`,
  span: ({ count, first, last, net, ratio }: BaselineSpan) =>
    `Whichever of the ${count} snapshots from ${formatDate(first)} to ${formatDate(last)} is taken as “before”, the net change is towards Tajikistan: ${measured(net.low)} to ${measured(net.high)}, ${significant(ratio.low, 2)} to ${significant(ratio.high, 3)} times as much that way as the other.`,
  enginesAgree: 'Turf (sphere) and GeographicLib (WGS84 ellipsoid) give the same verdict.',
  enginesDiffer: (turf: string, ellipsoidal: string) =>
    `The engines judge differently at your tolerance. Turf (sphere): ${turf}. GeographicLib (WGS84 ellipsoid): ${ellipsoidal}.`,
};

export const verdictWords: Record<VerdictCode, string> = {
  equal: 'Equal',
  'equal-within-precision': 'Equal within stated precision',
  'not-equal': 'Not equal',
  'not-land-for-land': 'Not land for land',
  'cannot-tell': 'Cannot tell',
};

export const unitWords = {
  hectares: ha,
  /** A length beside the bar of a scale: whole metres or kilometres. */
  scale: (metres: number) => (metres >= 1000 ? unit(number(metres / 1000), 'km') : unit(number(metres), 'm')),
  /** Hectares of one direction, where the unit stands once for both. */
  exchangeFigure: (hectares: number) => number(hectares, Number.isInteger(hectares) ? 0 : 1),
  hectareUnit: english.units.ha,
  hectaresMeasured: measured,
  asWritten: (value: string) => written(value, 'ha'),
  /** Two decimals: what the release tables state. */
  drawnKilometres: (value: number) => km(value, 2),
  /** Two digits: a distance between two readings of a map. */
  kilometresAbout: (value: number) => `about ${kmSignificant(value, 2)}`,
  kilometres: (value: number) => kmSignificant(value, 4),
};

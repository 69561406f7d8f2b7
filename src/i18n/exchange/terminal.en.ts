import { formatDate } from '../language/dates.ts';
import { englishNumbers, formatHectares } from '../language/numbers.ts';
import { readingWords } from '../my-data/reading.en.ts';
import { type SupposedError, supposed } from './area-error.en.ts';
import { balanceWords, verdictWords } from './balance.en.ts';
import { argumentFault } from './terminal-arguments.en.ts';
import { area, distance, number, statedArea } from './terminal-figures.en.ts';
import { findingLines } from './terminal-findings.en.ts';
import { fileReason, reasons } from './terminal-reasons.en.ts';
import { statedLines } from './terminal-stated.en.ts';
import { usage } from './terminal-usage.en.ts';

type Verdict = keyof typeof verdictWords;
type Place = readonly number[] | null;

/** How far a difference may be off, and what was supposed. */
const errorOf = (error: SupposedError, accuracyM: number) =>
  `± ${area(error.halfWidthHa)} ${supposed(error, accuracyM)}`;

const leftOutOf = (count: number) =>
  count === 1 ? '1 feature left out' : `${number(count)} features left out`;

const place = (at: Place) =>
  at === null ? '' : ` at ${number(at[0] ?? 0, 6)}, ${number(at[1] ?? 0, 6)} (longitude, latitude)`;

/** What the terminal says. */
/** What was read of the parties of a feature; of who receives alone, where the file says no more. */
function readParties(code: string, said?: { readonly from: string; readonly to: string }): string {
  if (code === 'no-receiver') return said?.to ? ` (read: to “${said.to}”)` : '';
  return said?.from || said?.to ? ` (read: from “${said.from || '–'}”, to “${said.to || '–'}”)` : '';
}

export const terminalWords = {
  usage,
  argumentFault,
  progress: (name: string, features: number, megabytes: number) =>
    `${name}: ${number(features)} features, ${number(megabytes)} MB read`,
  standardInput: 'standard input',
  reportWritten: (path: string) => `Report written to ${path}.`,
  reportFailed: (path: string, reason: string) => `The report could not be written to ${path}: ${reason}.`,
  noReport: 'No report: too many parcels, or none, to be shown together.',
  fileHeading: (name: string) => `Exchanges in ${name}`,
  settings: (tolerance: number, accuracy: number, correlation: number | null) =>
    `Tolerance ${tolerance} %, accuracy of a vertex ${accuracy} m${correlation === null ? '' : `, neighbours within ${distance(correlation)} sharing the same error`}. Areas in hectares.`,
  converted: (system: string) => `Converted to WGS84 from ${system.slice(0, 200)}.`,
  likeExchanges: (names: readonly string[]) =>
    `${names.map((name) => `“${name}”`).join(', ')} are counted as separate exchanges: if they are one, spell its name the same way.`,
  likeParties: (names: readonly string[]) =>
    `${names.map((name) => `“${name}”`).join(', ')} are counted as separate parties: if they are one, spell its name the same way.`,
  closedLines: (many: number) =>
    `Outlines that enclose an area as closed lines or as numbered points: ${many}. --closed-lines (of a second list: --against-closed-lines) reads them as areas.`,
  geometryColumns: (names: readonly string[]) =>
    `Other columns of geometries: ${names.map((name) => `“${name}”`).join(', ')}. --geometry NAME (of a second list: --against-geometry) reads one of them.`,
  onlyTo:
    'No field says from whom the parcels pass: the verdict holds if each exchange is between the two parties that receive.',
  datumAccuracy: (metres: number | null, several = false) =>
    metres === null
      ? several
        ? 'How closely a datum is tied to WGS84 is not known: points of one system may be shifted together, which does not change the areas, and those of two systems against each other.'
        : 'How closely its datum is tied to WGS84 is not known: all points may be shifted together, which does not change the areas.'
      : several
        ? `Their datums are tied to WGS84 within ${metres} m or better: points of one system may be shifted together by that much, which does not change the areas, and those of two systems against each other.`
        : `Its datum is tied to WGS84 within ${metres} m: all points may be shifted together by that much, which does not change the areas.`,
  gridArea: (gridHa: number) =>
    `In that system’s own grid 100 ha of the ellipsoid are ${gridHa.toFixed(3)} ha here: sums taken in the grid differ by that much.`,
  encodingGuessed: (name: string) =>
    `The file does not say how its letters are encoded: read as ${name}; --encoding names another.`,
  fieldNames: (names: readonly string[]) =>
    `The fields of the file: ${names.map((name) => `“${name}”`).join(', ')}.`,
  fields: (from: string | null, to: string | null, exchange: string | null) =>
    `Fields: from “${from ?? '–'}”, to “${to ?? '–'}”, exchange “${exchange ?? '–'}”.`,
  ...statedLines,
  ...findingLines,
  notice: readingWords.notice,
  incomplete: `Verdict: ${verdictWords['cannot-tell'].toLowerCase()}. Part of the file is missing, doubtful or could not be read; the sums are those of what was read.`,
  engine: (inBulk: boolean) =>
    inBulk
      ? 'Ellipsoidal areas: as the file has over 60,000 vertices, the authalic formula, within a millionth of GeographicLib.'
      : 'Ellipsoidal areas: GeographicLib.',
  errors: [
    'The difference is off by no more than its ± in 95 of 100 cases, where neighbours share the same error (Hunter & Goodchild 1995).',
    'Two limits that do not affect the verdict. Independent: one standard deviation if each vertex errs on its own (van Oort et al. 2005).',
    'Systematic: if all outlines lie too far out or in.',
  ],
  errorOf,
  settledBy: (accuracy: number) =>
    `a survey accurate to ${number(accuracy, accuracy < 0.1 ? 4 : accuracy < 10 ? 1 : 0)} m would settle it`,
  heads: {
    exchange: 'exchange',
    to: 'to',
    features: 'features',
    ellipsoidal: 'ellipsoidal',
    turf: 'Turf',
    halfWidth: '± 95 %',
    independent: '± independent',
    systematic: '± systematic',
    toTjk: 'to Tajikistan',
    toKgz: 'to Kyrgyzstan',
    difference: 'difference',
    range: 'range',
    verdict: 'verdict',
    net: 'net to Tajikistan',
    drawing: 'snapshot of',
    length: 'length',
  },
  oneExchange: '(not named)',
  area,
  statedArea,
  signedArea: (ha: number) => `${ha > 0 ? '+' : ''}${area(ha)}`,
  count: (value: number) => number(value),
  verdict: (code: Verdict) => verdictWords[code],
  ellipsoidWouldSay: (code: Verdict) =>
    `Turf and the ellipsoid differ: on the ellipsoid, ${verdictWords[code].toLowerCase()}`,
  overall: (code: Verdict, bad: number, without: readonly string[] = []) =>
    `Verdict${bad > 0 ? ' on what is valid' : ''}: ${verdictWords[code].toLowerCase()}.${without.length > 0 ? ` ${readingWords.noValidParcel(without)}` : ''}`,
  noValidParcel: (leftOut: number) => `no valid parcel${leftOut > 0 ? `; ${leftOutOf(leftOut)}` : ''}`,
  leftOutOf,
  problems: (count: number) => (count === 1 ? '1 problem:' : `${number(count)} problems:`),
  more: (count: number) => `… and ${number(count)} more; --json lists more of them.`,
  problem: (
    feature: number | null,
    code: string,
    at: Place,
    name = '',
    said?: { readonly from: string; readonly to: string },
  ) =>
    feature === null || code === 'truncated'
      ? `${code}: ${fileReason(code, name)}${feature === null ? '' : `, in feature ${number(feature)}`}.`
      : `feature ${number(feature)}${name === '' ? '' : ` (${name})`}: ${code === 'no-receiver' ? 'no-direction' : code}${place(at)}: ${reasons[code] ?? code}${readParties(code, said)}.`,
  fileFault: (name: string, code: string, detail = '') => `${name}: ${fileReason(code, detail)}.`,
  /** Said by the one who had to end the run; `%s` stands for the seconds waited. */
  tookTooLong: (name: string) =>
    `${name}: reading it takes longer than a file of its size should, so it was stopped after %s seconds; it may be damaged, or --patience 4 allows more.`,
  published:
    'The list read to the Kyrgyz parliament, in hectares as reported by the Kyrgyz side on 27 February 2025',
  exchangeName: balanceWords.exchangeName,
  hectares: (value: number) => formatHectares(value, englishNumbers),
  signed: (value: number) => `${value > 0 ? '+' : ''}${formatHectares(value, englishNumbers)}`,
  rangeOf: (low: number, high: number) =>
    `${formatHectares(low, englishNumbers)} to ${formatHectares(high, englishNumbers)}`,
  notJudged: '(not judged)',
  beyondTolerance: (percent: number) => `more than ${percent} % apart`,
  differenceIs:
    'Difference: to Kyrgyzstan less to Tajikistan, with the range that the written figures leave.',
  publishedOverall: (code: Verdict) => `Land for land, as published: ${verdictWords[code].toLowerCase()}.`,
  mapped: (before: string, after: string) =>
    `As mapped by OpenStreetMap: ground on another side of the line on ${formatDate(after)} than on ${formatDate(before)}`,
  mappedNote:
    'The snapshot of the first date was one reading of a disputed border: this is not the land that was handed over.',
  netChange: (ha: number, error: SupposedError, accuracyM: number) =>
    `Difference ${area(ha)} ${errorOf(error, accuracyM)}.`,
  baselines: (newest: string) =>
    `Ground on another side on ${formatDate(newest)}, by the snapshot that is taken as “before”`,
  border: 'Length of the Kyrgyz–Tajik line in each snapshot',
  release: formatDate,
  kilometres: (value: number) => `${number(value, 2)} km`,
};

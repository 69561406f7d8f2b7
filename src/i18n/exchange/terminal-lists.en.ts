import { englishNumbers, formatNumber } from '../language/numbers.ts';
import { readingWords } from '../my-data/reading.en.ts';
import { verdictWords } from './balance.en.ts';

type Verdict = keyof typeof verdictWords;
type Fault = {
  readonly code: string;
  readonly field?: string;
  readonly feature?: number;
  readonly count?: number;
};
type Which = 'a' | 'b';

const number = (value: number, digits = 0) => formatNumber(value, digits, englishNumbers);
const verdict = (code: Verdict) => verdictWords[code].toLowerCase();
const list = { a: 'the first list', b: 'the second list' } as const;

const kinds: Readonly<Record<string, string>> = {
  'same-id': 'the same id occurs more than once',
  'same-name': 'the same name occurs more than once',
  split: 'one parcel of the first list is several in the second',
  merge: 'several parcels of the first list are one in the second',
  several: 'several parcels of both lists share their ground',
  part: 'one parcel lies in a much larger one',
  uncut: 'outlines so intricate that the ground in common could not be cut out',
};

/** What the terminal says of two lists. */
export const comparisonWords = {
  heading: (a: string, b: string) => `Two lists: ${a} (first), ${b} (second)`,
  published: 'the list read to parliament (reported by the Kyrgyz side)',
  counts: (both: number, onlyA: number, onlyB: number, unsure: number) =>
    `In both ${number(both)}, only in the first ${number(onlyA)}, only in the second ${number(onlyB)}, undecided ${number(unsure)}.`,
  knownBy: (ids: readonly (string | null)[], names: readonly (string | null)[]) =>
    `Known by: id “${ids[0] ?? '–'}” and “${ids[1] ?? '–'}”, name “${names[0] ?? '–'}” and “${names[1] ?? '–'}”; then by at least half of the ground of both.`,
  mistrusted: (agreeing: number, of: number) =>
    `The ids were not used: of ${number(of)} equal ones only ${number(agreeing)} mean the same name or ground. --id and --against-id name other fields.`,
  heads: {
    first: 'first list',
    second: 'second list',
    by: 'matched by',
    stated: 'stated',
    measured: 'measured',
    shared: 'in common',
    distance: 'outlines apart',
    remark: 'remark',
  },
  by: { reader: 'your word', id: 'id', name: 'name', ground: 'ground' },
  otherParties: 'other parties',
  otherExchange: 'other exchange',
  nothingShared: 'no ground in common',
  parcel: (feature: number, name: string, id: string) =>
    [`${number(feature)}`, name || id].filter((part) => part !== '').join(' '),
  twoAreas: (a: string, b: string) => `${a} / ${b}`,
  metres: (value: number) => `${number(value, value < 10 ? 2 : value < 100 ? 1 : 0)} m`,
  only: { a: 'Only in the first list:', b: 'Only in the second list:' },
  areas: (stated: string, measured: string) => `stated ${stated}, measured ${measured}`,
  lies: (ha: string, on: string) => `; ${ha} ha of it on ${on}`,
  unsureHeading: 'Undecided, and in neither of the above:',
  unsure: (kind: string, a: string, b: string) => `${kinds[kind] ?? kind}: ${a} (first), ${b} (second)`,
  nearHeading: 'Names that are nearly the same. Are they one parcel? Say --same N=M or --different N=M:',
  near: (a: string, b: string) => `${a} (first), ${b} (second)`,
  nearNotTried: 'Too many parcels are left for their names to be compared with each other.',
  listVerdict: (which: Which, code: Verdict, without: readonly string[] = []) =>
    `Verdict of ${list[which]}: ${verdict(code)}.${without.length > 0 ? ` ${readingWords.noValidParcel(without)}` : ''}`,
  publishedVerdict: (code: Verdict) =>
    `Verdict of the list read to parliament, land for land: ${verdict(code)}.`,
  /** Stands above what is told of the reading of that list. */
  secondHeading: (name: string) => `The second list, ${name}:`,
  incomplete: 'Part of it is missing, doubtful or could not be read; its sums are those of what was read.',
  readings: 'The parcels in both lists alone:',
  reading: (outlines: Which, parties: Which, code: Verdict, leftOut: number) =>
    `outlines of ${list[outlines]}, parties of ${list[parties]}: ${verdict(code)}${leftOut > 0 ? `; ${number(leftOut)} left out, without outline or parties` : ''}.`,
  distanceNote:
    'Outlines apart: the furthest that a point of either outline lies from the other one (Hausdorff distance along the edges).',
  fault: (name: string, { code, field = '', feature = 0, count = 0 }: Fault) =>
    ({
      'too-many-to-compare': `${name}: too many parcels to be compared with another list.`,
      'no-such-field': `${name}: no field is called “${field}”.`,
      'no-such-parcel': `${name}: there is no parcel ${feature}; its parcels are numbered 1 to ${count}.`,
    })[code] ?? `${name}: ${code}`,
};

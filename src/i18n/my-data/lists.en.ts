import { english } from '../language/style.en.ts';
import { unitsOf } from '../language/units.ts';

const { distance, ownHectares: ha, percent, statedHectares: statedHa, whole } = unitsOf(english);

type Kind = 'same-id' | 'same-name' | 'split' | 'merge' | 'several' | 'part' | 'uncut';
type Difference = 'parties' | 'exchange' | 'no-ground' | 'outline' | 'measured' | 'stated';
type Which = 'a' | 'b';

const list = { a: 'this file', b: 'the other list' } as const;

/** Two lists of parcels beside each other. */
export const listWords = {
  region: 'Comparison of two lists',
  choose: 'Compare with …',
  none: 'no other list',
  published: 'the list read to parliament (reported by the Kyrgyz side)',
  about: 'Parcels are matched by id, by name, then by ground in common.',
  working: (share: number) => `Comparing: ${percent(Math.floor(100 * share))}`,
  unread: (why: string) => `The other list could not be read: ${why}`,
  tooMany: (most: number) => `Lists of up to ${whole(most)} parcels can be compared here.`,
  failed: 'The two lists could not be compared: this browser gave up.',
  undrawn:
    'The comparison could not be drawn on the map, which shows the files instead. The figures are not affected.',
  counts: { both: 'in both', a: 'only in this file', b: 'only in the other list', unsure: 'undecided' },
  knownBy: (ids: readonly string[], names: readonly string[]) =>
    `Known by id (${ids.join(', ')}) and name (${names.join(', ')}): this file’s field first.`,
  mistrusted: (agreeing: number, of: number) =>
    `The ids were not used: of ${whole(of)} equal ones only ${whole(agreeing)} mean the same name or ground.`,
  number: (count: number) => whole(count),
  parcel: (feature: number, name: string) =>
    name === '' ? `№ ${whole(feature)}` : `${name} (№ ${whole(feature)})`,
  near: (count: number) => `Names that are nearly the same (${whole(count)})`,
  nearNote: 'They are matched only when you say so; your answer is remembered with the file.',
  nearUntried: 'Too many parcels are left for their names to be compared with each other.',
  isSame: (a: string, b: string) => `Are ${a} and ${b} of the other list the same parcel?`,
  same: 'Same',
  notSame: 'Not the same',
  answerLabel: (same: boolean, a: string, b: string) => `${same ? 'Same' : 'Not the same'}: ${a}, ${b}`,
  forget: (count: number) => `Forget my answers (${whole(count)})`,
  unheeded: (count: number) =>
    `Answers that could not be followed, as their parcel is not there or they contradict each other: ${whole(count)}.`,
  differing: (count: number) => `In both, and different (${whole(count)})`,
  differingNote: (tolerance: number) =>
    `Measured areas and outlines count as different beyond your tolerance of ${percent(tolerance)}; stated areas at any difference.`,
  agreeing: (count: number) => `In both, and alike (${whole(count)})`,
  distanceNote:
    'Outlines apart: the furthest that a point of either outline lies from the other one (Hausdorff distance along the edges).',
  thisList: 'This file',
  otherList: 'Other list',
  stated: 'stated',
  measured: 'measured',
  area: (hectares: number | null) => (hectares === null ? '–' : ha(hectares)),
  statedArea: (hectares: number | null) => (hectares === null ? '–' : statedHa(hectares)),
  shared: (hectares: number) => `${ha(hectares)} in common`,
  apart: (metres: number) => `outlines ${distance(metres)} apart`,
  by: {
    reader: 'matched by your word',
    id: 'matched by id',
    name: 'matched by name',
    ground: 'matched by ground',
  },
  difference: {
    parties: 'other parties',
    exchange: 'other exchange',
    'no-ground': 'no ground in common',
    outline: 'other outline',
    measured: 'other measured area',
    stated: 'other stated area',
  } satisfies Record<Difference, string> as Record<Difference, string>,
  only: (which: Which, count: number) => `Only in ${list[which]} (${whole(count)})`,
  onlyNote: 'Matched with no parcel of the other list, even where it shares ground with some.',
  onlyItem: (parcel: string, stated: number | null, measured: number | null) =>
    [
      parcel,
      ...(stated === null ? [] : [`stated ${statedHa(stated)}`]),
      ...(measured === null ? [] : [`measured ${ha(measured)}`]),
    ].join(', '),
  lies: (hectares: number, on: string) => `; ${ha(hectares)} of it on ${on}`,
  unsure: (count: number) => `Undecided (${whole(count)})`,
  unsureNote: 'What could not be told apart is in no verdict over both lists.',
  unsureKind: {
    'same-id': 'The same id occurs more than once',
    'same-name': 'The same name occurs more than once',
    split: 'One parcel of this file is several in the other list',
    merge: 'Several parcels of this file are one in the other list',
    several: 'Several parcels of both share their ground',
    part: 'One parcel lies in a much larger one',
    uncut: 'Outlines too intricate for the ground in common to be cut out',
  } satisfies Record<Kind, string> as Record<Kind, string>,
  cut: (listed: number, all: number) => `The first ${whole(listed)} of ${whole(all)}; the CSV has all.`,
  zoomTo: (parcel: string) => `Zoom to ${parcel}`,
  verdicts: 'Verdicts',
  verdictOf: (which: Which): string => (which === 'a' ? 'This file by itself' : 'The other list by itself'),
  publishedVerdict: 'The list read to parliament by itself, land for land',
  readings: 'Over the parcels in both lists, with this file’s accuracy',
  reading: (outlines: Which, parties: Which) => `Outlines of ${list[outlines]}, parties of ${list[parties]}`,
  leftOut: (count: number) => `${whole(count)} left out, without outline or parties`,
  noReadings: 'No parcel is in both lists with an outline: there is nothing to judge over both.',
  save: 'Comparison as CSV',
  savedName: (name: string) => `${name.replace(/\.[^.]*$/, '')}-compared`,
};

export type ListWords = typeof listWords;

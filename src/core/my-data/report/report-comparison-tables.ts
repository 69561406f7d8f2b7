import type { ComparedParcel, Comparison } from '../two-lists/comparison.ts';
import { type CountedArea, directionSums } from '../two-lists/comparison-sums.ts';
import type { ToldPair } from '../two-lists/differences.ts';
import { cell, figure, table } from './html-table.ts';
import type { ReportWords } from './report-words.ts';

/** A parcel by what it is called, or its id, and its number. */
export const parcelTitle = ({ feature, name, id }: ComparedParcel, { compared }: ReportWords) =>
  compared.parcel(feature, name || id);

/** How many parcels are in both lists, in one alone, and undecided. */
export function countTable({ pairs, onlyA, onlyB, unsure }: Comparison, words: ReportWords): string {
  const { counts } = words.compared;
  const rows = [
    [counts.both, pairs],
    [counts.a, onlyA],
    [counts.b, onlyB],
    [counts.unsure, unsure],
  ] as const;
  const bodies = rows.map(([name, all]) => `<tr>${cell(name)}${figure(words.count(all.length))}</tr>`);
  const { parcels } = words.heads;
  return table(['', parcels], [parcels], [`<tbody>${bodies.join('\n')}</tbody>`]);
}

/** What passes which way in each list. */
export function sumTable(comparison: Comparison, words: ReportWords): string {
  const { compared, heads } = words;
  const names = [heads.from, heads.to, '', heads.parcels, heads.stated, heads.ellipsoidal];
  const area = ({ ha, of }: CountedArea, parcels: number, hectares: (value: number) => string) =>
    of === 0 ? '–' : `${hectares(ha)}${of < parcels ? ` (${words.count(of)})` : ''}`;
  const bodies = directionSums(comparison).map(({ from, to, lists }) => {
    const party = (code: string | null) => (code === null ? '–' : words.party(code));
    const rows = lists.map(({ parcels, stated, measured }, index) =>
      [
        '<tr>',
        cell(index === 0 ? (to === null ? compared.noDirection : party(from)) : ''),
        cell(index === 0 && to !== null ? party(to) : ''),
        cell(index === 0 ? compared.thisList : compared.otherList),
        figure(words.count(parcels)),
        figure(area(stated, parcels, words.statedHectares)),
        figure(area(measured, parcels, words.hectares)),
        '</tr>',
      ].join(''),
    );
    return `<tbody class="one">${rows.join('\n')}</tbody>`;
  });
  return table(names, [heads.parcels, heads.stated, heads.ellipsoidal], bodies);
}

/** Two areas beside each other; nothing where none of the two is known. */
const twoAreas = (a: number | null, b: number | null, hectares: (value: number) => string) => {
  const one = (value: number | null) => (value === null ? '–' : hectares(value));
  return a === null && b === null ? '–' : `${one(a)} / ${one(b)}`;
};

/** Pairs of parcels with their areas, this file's first, the ground in common and what differs. */
export function pairTable(pairs: readonly ToldPair[], words: ReportWords): string {
  const { compared, heads } = words;
  const names = [
    compared.thisList,
    compared.otherList,
    heads.stated,
    heads.ellipsoidal,
    compared.groundHead,
    heads.remarks,
  ];
  const rows = pairs.map(({ a, b, by, sharedHa, distanceM, differences }) => {
    const ground = [
      ...(sharedHa === null || sharedHa === 0 ? [] : [compared.shared(sharedHa)]),
      ...(distanceM === null ? [] : [compared.apart(distanceM)]),
    ];
    const remarks = [...differences.map((each) => compared.difference[each]), compared.by[by]];
    return [
      '<tr>',
      cell(parcelTitle(a, words)),
      cell(parcelTitle(b, words)),
      figure(twoAreas(a.statedHa, b.statedHa, words.statedHectares)),
      figure(twoAreas(a.measuredHa, b.measuredHa, words.hectares)),
      cell(ground.join(', ')),
      cell(remarks.join(', ')),
      '</tr>',
    ].join('');
  });
  return table(names, [heads.stated, heads.ellipsoidal], [`<tbody>${rows.join('\n')}</tbody>`]);
}

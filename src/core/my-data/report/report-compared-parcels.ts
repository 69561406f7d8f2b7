import type { ComparedParcel, Comparison, OnlyParcel } from '../two-lists/comparison.ts';
import { byDifference } from '../two-lists/differences.ts';
import { pairTable, parcelTitle } from './report-comparison-tables.ts';
import { listPart, mostListed, tablePart } from './report-part.ts';
import type { ReportWords } from './report-words.ts';

/** Parcels of an undecided group that are named. */
const mostNamed = 12;

const onlyItem = (parcel: OnlyParcel, words: ReportWords) => {
  const { compared } = words;
  const on = parcel.on.map(({ feature, name }) => compared.parcel(feature, name)).join(', ');
  const lies = parcel.onOtherHa > 0 ? compared.lies(parcel.onOtherHa, on) : '';
  return `${compared.onlyItem(parcelTitle(parcel, words), parcel.statedHa, parcel.measuredHa)}${lies}`;
};

/** The parcels of two lists by what was found of them, each by its own name: what is open and what differs first. */
export function comparedParcels(
  comparison: Comparison,
  tolerancePercent: number,
  words: ReportWords,
): string[] {
  const { compared } = words;
  const { pairs, onlyA, onlyB, unsure, nearNames } = comparison;
  const { differing, agreeing } = byDifference(pairs, tolerancePercent);
  const named = (parcels: readonly ComparedParcel[]) =>
    `${parcels
      .slice(0, mostNamed)
      .map((parcel) => parcelTitle(parcel, words))
      .join(', ')}${parcels.length > mostNamed ? ' …' : ''}`;
  const only = (which: 'a' | 'b', parcels: readonly OnlyParcel[]) =>
    listPart(
      words,
      { heading: compared.only(which, parcels.length), all: parcels.length, note: compared.onlyNote },
      parcels.slice(0, mostListed).map((parcel) => onlyItem(parcel, words)),
    );
  return [
    listPart(
      words,
      { heading: compared.unsure(unsure.length), all: unsure.length, note: compared.unsureNote },
      unsure
        .slice(0, mostListed)
        .map(
          ({ kind, a, b, sharedHa }) =>
            `${compared.unsureKind[kind]}: ${named(a)} / ${named(b)}${sharedHa === null ? '' : `, ${compared.shared(sharedHa)}`}`,
        ),
    ),
    listPart(
      words,
      { heading: compared.near(nearNames.length), all: nearNames.length, note: compared.nearNote },
      nearNames.slice(0, mostListed).map(({ a, b }) => `${parcelTitle(a, words)} / ${parcelTitle(b, words)}`),
    ),
    tablePart(
      words,
      { heading: compared.differing(differing.length), note: compared.differingNote(tolerancePercent) },
      differing,
      (listed) => pairTable(listed, words),
    ),
    only('a', onlyA),
    only('b', onlyB),
    tablePart(
      words,
      { heading: compared.agreeing(agreeing.length), note: compared.distanceNote },
      agreeing,
      (listed) => pairTable(listed, words),
    ),
  ];
}

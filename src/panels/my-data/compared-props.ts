import type { MyFile } from '../../core/my-data/my-data.ts';
import type { Comparing } from '../../core/my-data/two-lists/comparing.ts';
import type { ComparedParcel, Comparison } from '../../core/my-data/two-lists/comparison.ts';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { DataIntents } from './my-data-intents.ts';

/** What showing a comparison needs. */
export type ComparedProps = {
  words: Words;
  own: DataWords;
  file: MyFile;
  /** The other file; undefined for the published list. */
  other: MyFile | undefined;
  comparing: Comparing;
  comparison: Comparison;
  tolerancePercent: number;
  intents: DataIntents;
};

/** Parcels of a kind that are listed. */
export const mostListed = 100;

/** A parcel by what it is called, or its id, and its number. */
export const titleOf = ({ lists }: DataWords, { feature, name, id }: ComparedParcel) =>
  lists.parcel(feature, name || id);

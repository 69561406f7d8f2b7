import type { Atlas, ComparedPair } from '../atlas/atlas.ts';
import type { Choices } from '../page/choices.ts';
import { shippedSpan, shownRelease } from './release-dates.ts';

/** The two snapshots that the reader compares: January 2025 and the newest unless told. */
export function comparedPair(atlas: Atlas, { before, date }: Pick<Choices, 'before' | 'date'>): ComparedPair {
  const [first] = shippedSpan(atlas);
  const told = before === null ? first : shownRelease(atlas, { view: 'after', date: before });
  return { before: told, after: shownRelease(atlas, { view: 'after', date }) };
}

/** The snapshots between which the changes of this atlas passed. */
export function changesSpan(atlas: Atlas): ComparedPair {
  const [first, newest] = shippedSpan(atlas);
  const { before, after } = atlas.compared ?? { before: first, after: newest };
  return { before, after };
}

export const isSamePair = (one: ComparedPair, other: ComparedPair): boolean =>
  one.before === other.before && one.after === other.after;

/** Whether the ground between the two snapshots is told by the changes of this atlas, and if not, on its way or lost. */
export function comparing(atlas: Atlas, pair: ComparedPair): 'known' | 'pending' | 'lost' {
  if (isSamePair(changesSpan(atlas), pair)) return 'known';
  const needed = ['ground-history', 'stretch-lines', 'borders-history'];
  return needed.some((name) => atlas.incomplete.includes(name)) ? 'lost' : 'pending';
}

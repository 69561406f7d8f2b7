import type { BothGrounds } from './both-grounds.ts';
import type { MatchAnswer, WayToMatch } from './comparison.ts';
import { type GroundMatch, matchByGround } from './match-by-ground.ts';
import { type IndexPair, idsOf, matchByText, namesOf, type Repeated } from './match-by-text.ts';
import { nearNames } from './near-names.ts';
import type { ParcelList } from './parcel-list.ts';

export type ListMatch = {
  readonly pairs: readonly { readonly pair: IndexPair; readonly by: WayToMatch }[];
  readonly sameId: readonly Repeated[];
  readonly sameName: readonly Repeated[];
  readonly ground: Pick<GroundMatch, 'groups' | 'uncut'>;
  readonly near: readonly IndexPair[] | null;
  readonly idsMistrusted: { readonly agreeing: number; readonly of: number } | null;
};

/** Ids of which fewer agree in name or ground than this part are running numbers, and mean nothing. */
const trusted = 0.5;

/**
 * Which parcel of one list is which of the other: by the reader's word, then by id, then by name, each only where it
 * stands once in both lists, then by the ground they share. Yields as it goes.
 */
export function* matchLists(
  { parcels: a }: ParcelList,
  { parcels: b }: ParcelList,
  grounds: BothGrounds,
  answers: readonly MatchAnswer[],
): Generator<void, ListMatch> {
  const freeA = new Set(a.keys());
  const freeB = new Set(b.keys());
  const pairs: { pair: IndexPair; by: WayToMatch }[] = [];
  const free = () => ({ a: [...freeA], b: [...freeB] });
  const denied = new Set(
    answers.filter(({ same }) => !same).map((answer) => `${answer.a - 1} ${answer.b - 1}`),
  );
  const isDenied = ([one, other]: IndexPair) => denied.has(`${one} ${other}`);
  const take = (found: readonly IndexPair[], by: WayToMatch) => {
    for (const pair of found) {
      if (!freeA.has(pair[0]) || !freeB.has(pair[1]) || (by !== 'reader' && isDenied(pair))) continue;
      freeA.delete(pair[0]);
      freeB.delete(pair[1]);
      pairs.push({ pair, by });
    }
  };
  take(
    answers.filter(({ same }) => same).map((answer) => [answer.a - 1, answer.b - 1] as const),
    'reader',
  );

  const byId = matchByText(a, b, free(), idsOf);
  let [agreeing, telling] = [0, 0];
  for (const [one, other] of byId.pairs) {
    const [first, second] = [a[one], b[other]];
    if (!first || !second) continue;
    const ownNames = namesOf(first);
    const theirs = namesOf(second);
    const named = ownNames.length > 0 && theirs.length > 0;
    if (!named && !(first.figures && second.figures)) continue;
    telling++;
    if (ownNames.some((name) => theirs.includes(name)) || grounds.shared(one, other) !== 0) agreeing++;
    yield;
  }
  const mistrusted = telling > 0 && agreeing < trusted * telling;
  if (!mistrusted) take(byId.pairs, 'id');

  const byName = matchByText(a, b, free(), namesOf);
  take(byName.pairs, 'name');
  // Two that the reader has told apart hold no group of ground together.
  const near = (one: number) => grounds.near(one).filter((other) => !isDenied([one, other]));
  const byGround = yield* matchByGround(a, b, free(), { ...grounds, near });
  take(byGround.pairs, 'ground');
  const byNearName = nearNames(a, b, free());
  /** Repeated texts are told while they keep a parcel from being paired. */
  const stillOpen = ({ a: ofA, b: ofB }: Repeated) =>
    ofA.some((index) => freeA.has(index)) || ofB.some((index) => freeB.has(index));
  return {
    pairs: pairs.sort((x, y) => x.pair[0] - y.pair[0]),
    sameId: mistrusted ? [] : byId.repeated.filter(stillOpen),
    sameName: byName.repeated.filter(stillOpen),
    ground: byGround,
    near: byNearName?.filter((pair) => !isDenied(pair)) ?? null,
    idsMistrusted: mistrusted ? { agreeing, of: telling } : null,
  };
}

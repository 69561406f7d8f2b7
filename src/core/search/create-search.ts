import { readPosition } from '../here/position/read-position.ts';
import { exactMatch, keyedItem, type Match, queryOf, similarMatch } from './match.ts';
import { type Search, type SearchGroup, type SearchItem, searchKinds } from './search-item.ts';

type Found = { readonly item: SearchItem; readonly match: Match };

/** Similar names are shown as far as they are about as like as the most like one. */
const aboutAsLike = 0.5;

const compareText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

const compareMatches = (one: Match, other: Match) => one.tier - other.tier || one.mistakes - other.mistakes;

const compareFound = (one: Found, other: Found) =>
  compareMatches(one.match, other.match) ||
  one.item.rank - other.item.rank ||
  compareText(one.item.names[0] ?? '', other.item.names[0] ?? '') ||
  compareText(one.item.id, other.item.id);

function grouped(found: readonly Found[], perKind: number): SearchGroup[] {
  const groups = searchKinds.map((kind) => ({
    kind,
    all: found.filter(({ item }) => item.kind === kind).sort(compareFound),
  }));
  const bestOf = ({ all: [best] }: (typeof groups)[number]) => (best as Found).match;
  return groups
    .filter(({ all }) => all.length > 0)
    .sort((one, other) => compareMatches(bestOf(one), bestOf(other)))
    .map(({ kind, all }) => ({
      kind,
      hits: all.slice(0, perKind).map(({ item, match }) => ({ item, spelling: match.spelling })),
    }));
}

/** What a typed position may mean, likeliest first, as something found. */
function coordinateGroups(text: string): SearchGroup[] {
  const { candidates } = readPosition(text);
  if (!candidates) return [];
  const hits = candidates.map(({ position }) => {
    const at = [...position];
    const item = { id: at.join(','), kind: 'coordinates', layer: null, names: [], at, rank: 0 } as const;
    return { item, spelling: text.trim() };
  });
  return [{ kind: 'coordinates', hits }];
}

/**
 * A search over `items`: by the beginning of a name or of a word in it, in any spelling, and, where nothing
 * begins so, by likeness; and over positions in any notation. At most `perKind` answers of a kind.
 */
export function createSearch(items: readonly SearchItem[], perKind = 6): Search {
  const keyed = items.map(keyedItem);
  return (text) => {
    const query = queryOf(text.slice(0, 100));
    if (query.folded === '') return [];
    const coordinates = coordinateGroups(text);
    if (coordinates.length > 0) return coordinates;
    const matched = (match: typeof exactMatch) =>
      keyed.flatMap((each): Found[] => {
        const found = match(query, each);
        return found ? [{ item: each.item, match: found }] : [];
      });
    const exact = matched(exactMatch);
    if (exact.length > 0) return grouped(exact, perKind);
    const similar = matched(similarMatch);
    const least = Math.min(...similar.map(({ match }) => match.mistakes));
    return grouped(
      similar.filter(({ match }) => match.mistakes <= least + aboutAsLike),
      perKind,
    );
  };
}

import type { Position } from 'geojson';

/** Words of a coordinates text, where blanks stand about commas too: `70.5, 40.0, 0` is one. */
function tuples(text: string): string[] {
  const found: string[] = [];
  let open = false;
  for (const word of text.split(/[\s\u00a0]+/)) {
    if (word === '') continue;
    if (found.length > 0 && (open || word.startsWith(','))) found[found.length - 1] += word;
    else found.push(word);
    open = word.endsWith(',');
  }
  return found;
}

const numberOf = (text: string | undefined) =>
  text === undefined || text === '' ? Number.NaN : Number(text);

/**
 * The positions of a KML `coordinates` text. A number that is none stays in its place as NaN, so that neither does
 * a height become a latitude nor a vertex vanish; no positions at all where not one is whole.
 */
export function kmlPositions(text: string): Position[] {
  const positions = tuples(text).map((tuple): Position => {
    let end = tuple.length;
    while (tuple[end - 1] === ',') end--;
    const numbers = tuple.slice(0, end).split(',').map(numberOf);
    const [lon = Number.NaN, lat = Number.NaN, height] = numbers;
    if (numbers.length > 3) return [Number.NaN, Number.NaN];
    return height === undefined || !Number.isFinite(height) ? [lon, lat] : [lon, lat, height];
  });
  return positions.some(([lon, lat]) => Number.isFinite(lon) && Number.isFinite(lat)) ? positions : [];
}

/** A ring with its first vertex once more at its end, where it is not there yet. */
export function closedRing(ring: readonly Position[]): Position[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || (first[0] === last[0] && first[1] === last[1])) return [...ring];
  return [...ring, first];
}

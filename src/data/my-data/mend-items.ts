import type { Feature, LineString, Position } from 'geojson';
import type { ReadItem } from '../../core/my-data/read-item.ts';
import type { FileFacts } from './source.ts';

const lost = '\uFFFD';

/** Features with a letter that could not be decoded are told as such: two names may have become one. */
export const withoutLostLetters = (items: readonly ReadItem[]): readonly ReadItem[] =>
  items.map((item) =>
    'value' in item && JSON.stringify(item.value)?.includes(lost) ? { fault: 'letters-lost' } : item,
  );

function closedLine(item: ReadItem): (Feature & { geometry: LineString }) | null {
  const feature = 'value' in item ? (item.value as Partial<Feature> | null) : null;
  const geometry = feature?.geometry;
  if (geometry?.type !== 'LineString' || !Array.isArray(geometry.coordinates)) return null;
  const { coordinates } = geometry;
  const [first, last] = [coordinates[0], coordinates.at(-1)] as (Position | undefined)[];
  const closed =
    coordinates.length >= 4 &&
    Array.isArray(first) &&
    Array.isArray(last) &&
    first[0] === last[0] &&
    first[1] === last[1];
  return closed ? (feature as Feature & { geometry: LineString }) : null;
}

/** Lines that end where they begin, counted; and as areas where the reader wants them so. */
export function closedAsAreas(
  items: readonly ReadItem[],
  wanted: boolean,
  facts: FileFacts,
): readonly ReadItem[] {
  return items.map((item) => {
    const line = closedLine(item);
    if (!line) return item;
    facts.closedLines++;
    if (!wanted) return item;
    return { value: { ...line, geometry: { type: 'Polygon', coordinates: [line.geometry.coordinates] } } };
  });
}

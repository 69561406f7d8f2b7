import type { Feature } from 'geojson';
import { areaWithin } from '../../core/my-data/closed-line.ts';
import type { ReadItem } from '../../core/my-data/read-item.ts';
import type { FileFacts } from './source.ts';

const lost = '\uFFFD';

/** Features with a letter that could not be decoded are told as such: two names may have become one. */
export const withoutLostLetters = (items: readonly ReadItem[]): readonly ReadItem[] =>
  items.map((item) =>
    'value' in item && JSON.stringify(item.value)?.includes(lost) ? { fault: 'letters-lost' } : item,
  );

/** Lines that come back to their beginning, counted; and as areas where the reader wants them so. */
export function closedAsAreas(
  items: readonly ReadItem[],
  wanted: boolean,
  facts: FileFacts,
): readonly ReadItem[] {
  return items.map((item) => {
    // Areas in columns stay there: a value is only made of a feature that may be a line.
    if ('fault' in item || item.packed?.geometry.kind === 'areal') return item;
    const feature = item.value as Partial<Feature> | null;
    const geometry = areaWithin(feature?.geometry);
    if (!geometry) return item;
    facts.closedLines++;
    return wanted ? { value: { ...feature, geometry } } : item;
  });
}

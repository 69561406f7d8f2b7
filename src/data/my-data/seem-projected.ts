import { coordinateKind } from '../../core/my-data/coordinates.ts';
import type { ReadItem } from '../../core/my-data/read-item.ts';

/** The first position of a feature; null where it has none. */
function firstPosition(item: ReadItem): readonly [number, number] | null {
  const { geometry } = (('value' in item ? item.value : null) ?? {}) as { geometry?: unknown };
  let first = (geometry as { coordinates?: unknown } | null | undefined)?.coordinates;
  while (Array.isArray(first) && Array.isArray(first[0])) first = first[0];
  const [x, y] = Array.isArray(first) ? (first as unknown[]) : [];
  return typeof x === 'number' && typeof y === 'number' ? [x, y] : null;
}

/** Whether most features of a slice look like metres of a grid, by their first positions. */
export function seemProjected(items: readonly ReadItem[]): boolean {
  const kinds = items.flatMap((item) => {
    const first = firstPosition(item);
    return first === null ? [] : [coordinateKind([...first, ...first])];
  });
  return kinds.filter((kind) => kind === 'projected').length * 2 > kinds.length;
}

import type { Geometry } from 'geojson';
import { mapPositions } from '../../core/my-data/coordinates.ts';
import type { FileProblem } from '../../core/my-data/import-problem.ts';
import type { Tell } from '../../core/my-data/notice.ts';
import type { ReadItem } from '../../core/my-data/read-item.ts';
import { type Conversion, conversion } from './convert.ts';
import type { ReadStep } from './read-step.ts';

/** The value of a feature with its positions changed; anything else as it stands. */
export function inDegrees(value: unknown, change: Conversion['change']): unknown {
  const { geometry } = (value ?? {}) as { geometry?: Geometry | null };
  if (!change || typeof geometry !== 'object' || geometry === null) return value;
  return { ...(value as object), geometry: mapPositions(geometry, change) };
}

/** Items with their positions changed, or the fault of a file whose positions are not of the system that it names. */
export function itemsInDegrees(
  items: readonly ReadItem[],
  { change, belied }: Conversion,
): readonly ReadItem[] | FileProblem {
  if (!change) return items;
  const turned = items.map((item) => ('value' in item ? { value: inDegrees(item.value, change) } : item));
  return belied() ?? turned;
}

/** Conversions of steps that bring their own coordinate systems, each made once; `stated` is the reader's word over all. */
export function createOwnConversions(swap: boolean, stated: string | null, tell?: Tell) {
  const made = new Map<string | null, Conversion | FileProblem>();
  return async ({
    crs: own = null,
    items,
  }: ReadStep): Promise<(Conversion & { items: readonly ReadItem[] }) | FileProblem> => {
    const crs = stated ?? own;
    const converted = made.get(crs) ?? (await conversion(crs, swap, tell));
    made.set(crs, converted);
    if ('code' in converted) return converted;
    const turned = itemsInDegrees(items, converted);
    return 'code' in turned ? turned : { ...converted, items: turned };
  };
}

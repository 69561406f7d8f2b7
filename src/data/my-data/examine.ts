import type { FieldMapping } from '../../core/my-data/mapping.ts';
import { type CountryGround, createGroundFinder, findMisplaced } from '../../core/my-data/misplaced.ts';
import type { Findings } from '../../core/my-data/opened-file.ts';
import { findOverlaps } from '../../core/my-data/overlaps.ts';
import type { ShapeIndex } from '../../core/my-data/shape-index.ts';
import type { Parcels } from '../../core/my-data/two-lists/parcels.ts';

/** Parcels looked at before other questions get their turn. */
const atOnce = 400;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Looks at all parcels together, with pauses in which the worker cuts tiles. */
export async function examine(
  set: Pick<Parcels, 'count' | 'shapes' | 'states' | 'properties'>,
  index: ShapeIndex,
  mapping: FieldMapping,
  grounds: readonly CountryGround[],
): Promise<Findings> {
  const { count: misplacedCount, misplaced } = findMisplaced(set, mapping, createGroundFinder(grounds));
  const search = findOverlaps(set, index);
  for (;;) {
    const step = search.next();
    if (step.done)
      return { overlapCount: step.value.count, overlaps: step.value.overlaps, misplacedCount, misplaced };
    if (step.value % atOnce === atOnce - 1) await pause();
  }
}

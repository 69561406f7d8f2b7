import { type CoordinateKind, coordinateKind, majorityOf } from '../../core/my-data/coordinates.ts';

import { type ReadItem, readFeature } from '../../core/my-data/read-item.ts';
import { ShapeStore } from '../../core/my-data/shape-store.ts';
import { writeGeometry } from '../../core/my-data/write-geometry.ts';

/** Features by which a file's numbers are judged. */
export const enoughToJudge = 500;

/** Votes of features on whether their numbers are metres of a grid. */
export function createProjectionVote() {
  const votes: Record<CoordinateKind, number> = { degrees: 0, swapped: 0, projected: 0 };
  let count = 0;
  return {
    add(items: readonly ReadItem[]): void {
      count += items.length;
      const shapes = new ShapeStore();
      for (const item of items) {
        const read = readFeature(item);
        if ('fault' in read || read.geometry === null) continue;
        shapes.begin();
        if ('parts' in read.geometry) shapes.parts.copy(read.geometry.parts);
        else writeGeometry(shapes.parts, read.geometry);
        const bounds = shapes.end();
        if (bounds[0] <= bounds[2]) votes[coordinateKind(bounds)]++;
      }
    },
    isEnough: (): boolean => count >= enoughToJudge,
    isProjected: (): boolean => majorityOf(votes) === 'projected',
  };
}

/** Whether more features of a slice look like metres of a grid than like anything else. */
export function seemProjected(items: readonly ReadItem[]): boolean {
  const vote = createProjectionVote();
  vote.add(items.slice(0, enoughToJudge));
  return vote.isProjected();
}

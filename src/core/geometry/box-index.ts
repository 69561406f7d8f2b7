import Flatbush from 'flatbush';

/** Boxes up to which trying each one costs less than an index. */
const few = 48;

export type BoxIndex = {
  /** Hands every box that meets (or touches) the given one to `visit`, in no order, until that returns true. */
  search(west: number, south: number, east: number, north: number, visit: (index: number) => boolean): void;
};

/** An index of boxes, four numbers each: west, south, east, north. */
export function boxIndex(boxes: Float64Array): BoxIndex {
  const count = boxes.length / 4;
  if (count <= few) {
    return {
      search(west, south, east, north, visit) {
        for (let i = 0, k = 0; i < count; i++, k += 4) {
          if ((boxes[k] as number) > east || (boxes[k + 2] as number) < west) continue;
          if ((boxes[k + 1] as number) > north || (boxes[k + 3] as number) < south) continue;
          if (visit(i)) return;
        }
      },
    };
  }
  const tree = new Flatbush(count);
  for (let k = 0; k < boxes.length; k += 4)
    tree.add(boxes[k] as number, boxes[k + 1] as number, boxes[k + 2], boxes[k + 3]);
  tree.finish();
  return {
    search(west, south, east, north, visit) {
      let stopped = false;
      tree.search(west, south, east, north, (index) => {
        if (!stopped) stopped = visit(index);
        return false;
      });
    },
  };
}

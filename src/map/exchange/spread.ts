/** Something with a place of its own that takes up a box: pixels left, right of and above, below its centre. */
export type Spreadable = {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly half: number;
};

/** Pixels kept free between two. */
const gap = 3;
const rounds = 60;

/**
 * Where the centres go so that no two boxes overlap: those that do are pushed apart along the shorter way, half each,
 * until none is left to push. The same input gives the same places.
 */
export function spread(items: readonly Spreadable[]): { x: number; y: number }[] {
  const at = items.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (let i = 0; i < items.length; i++)
      for (let j = i + 1; j < items.length; j++) {
        const [a, b] = [items[i] as Spreadable, items[j] as Spreadable];
        const [p, q] = [at[i] as { x: number; y: number }, at[j] as { x: number; y: number }];
        const across = Math.min(p.x + a.right - (q.x - b.left), q.x + b.right - (p.x - a.left)) + gap;
        const down = a.half + b.half + gap - Math.abs(p.y - q.y);
        if (across <= 0.01 || down <= 0.01) continue;
        moved = true;
        if (down <= across) {
          // Of two at the same height the first goes up.
          const way = p.y <= q.y ? 1 : -1;
          p.y -= (way * down) / 2;
          q.y += (way * down) / 2;
        } else {
          const way = p.x + a.right - (q.x - b.left) <= q.x + b.right - (p.x - a.left) ? 1 : -1;
          p.x -= (way * across) / 2;
          q.x += (way * across) / 2;
        }
      }
    if (!moved) break;
  }
  return at;
}

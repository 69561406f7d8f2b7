import { type Box, boxAt, boxesOverlap, grown, type Pixel } from './pixels.ts';
import type { Leader, WantedLabel } from './wanted-label.ts';

/** Pixels between a symbol and a name that is led to it: at least, by steps; and in how many directions. */
const [nearest, step, directions] = [14, 4, 32];
/** At most: a longer line is followed only for the sake of what must be named. */
const [near, far] = [26, 62];
/** Pixels kept free around what stands there. */
const margin = 2;
/** Pixels between the marks along a line that are looked at. */
const along = 2;

const nearestOf = ({ left, top, right, bottom }: Box, { x, y }: Pixel): Pixel => ({
  x: Math.max(left, Math.min(right, x)),
  y: Math.max(top, Math.min(bottom, y)),
});

/** The box of a text whose nearest point lies so far from a point in a direction. */
function boxTowards({ point, width, height }: WantedLabel, angle: number, away: number): Box {
  const [across, down] = [Math.cos(angle), Math.sin(angle)];
  const [x, y] = [point.x + away * across, point.y + away * down];
  return boxAt(x - (width * (1 - across)) / 2, y - (height * (1 - down)) / 2, width, height);
}

/**
 * Where a name may stand a little away from its symbol, joined to it by a line: the nearest place that is free of `texts` and
 * `others`, its line free of `texts` and `panels`, and of `others` too where one such place is; null where there is none.
 */
export function ledLabel(
  item: WantedLabel,
  texts: readonly Box[],
  others: readonly Box[],
  panels: readonly Box[],
  isWithin: (box: Box) => boolean,
): { readonly box: Box; readonly leader: Leader } | null {
  const { point, label } = item;
  const isFree = (box: Box, boxes: readonly Box[]) =>
    !boxes.some((other) => boxesOverlap(box, other, margin));
  let crossing: { box: Box; leader: Leader } | null = null;
  const farthest = label.insists === 'near' ? near : far;
  for (let away = nearest; away <= farthest; away += step)
    for (let turn = 0; turn < directions; turn++) {
      const box = boxTowards(item, (2 * Math.PI * turn) / directions, away + label.symbolSize / 2);
      if (!isWithin(box) || !isFree(box, texts) || !isFree(box, others)) continue;
      const to = nearestOf(grown(box, 1), point);
      const length = Math.hypot(to.x - point.x, to.y - point.y);
      const at = (share: number) => ({
        x: point.x + (to.x - point.x) * share,
        y: point.y + (to.y - point.y) * share,
      });
      const marks = Array.from({ length: Math.ceil(length / along) }, (_, i) => at((i * along) / length));
      const passes = (boxes: readonly Box[]) => marks.every(({ x, y }) => isFree(boxAt(x, y, 0, 0), boxes));
      if (!passes([...texts, ...panels])) continue;
      const found = { box, leader: [at(label.symbolSize / 2 / length), to] as const };
      if (passes(others)) return found;
      crossing ??= found;
    }
  return crossing;
}

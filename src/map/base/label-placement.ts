import type { Label } from '../../core/view/marks.ts';

export type WantedLabel = {
  readonly label: Label;
  readonly point: { x: number; y: number };
  readonly width: number;
};
/** Top left corner of a label, in container pixels. */
export type PlacedLabel = { readonly label: Label; readonly x: number; readonly y: number };

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

const heights: Record<Label['kind'], number> = {
  country: 22,
  town: 18,
  village: 16,
  exclave: 16,
  symbol: 17,
};
/** Pixels between a point and its text. */
const gap = 7;
/** Pixels kept free between two texts. */
const margin = 3;

const overlap = (a: Box, b: Box) =>
  a.left < b.right + margin &&
  b.left < a.right + margin &&
  a.top < b.bottom + margin &&
  b.top < a.bottom + margin;

const boxAt = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** The places tried for a label, the best first: right, left, above, below; a country name stands on its point. */
function candidates({ label, point, width }: WantedLabel): Box[] {
  const height = heights[label.kind];
  const middle = point.y - height / 2;
  const centred = point.x - width / 2;
  if (label.kind === 'country') return [boxAt(centred, middle, width, height)];
  return [
    boxAt(point.x + gap, middle, width, height),
    boxAt(point.x - gap - width, middle, width, height),
    boxAt(centred, point.y - gap - height, width, height),
    boxAt(centred, point.y + gap, width, height),
  ];
}

/**
 * Chooses greedily, by rank, a place for each label inside the frame such that no two texts overlap and no
 * text covers another label's point; a label without room is left out.
 */
export function placeLabels(wanted: readonly WantedLabel[], frame: { x: number; y: number }): PlacedLabel[] {
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  const seen = new Set<string>();
  for (const item of [...wanted].sort(
    (a, b) => a.label.rank - b.label.rank || (a.label.id < b.label.id ? -1 : 1),
  )) {
    if (seen.has(item.label.id)) continue;
    const inside = candidates(item).find(
      (box) =>
        box.left >= 2 &&
        box.top >= 2 &&
        box.right <= frame.x - 2 &&
        box.bottom <= frame.y - 2 &&
        !taken.some((other) => overlap(box, other)),
    );
    if (!inside) continue;
    seen.add(item.label.id);
    taken.push(inside);
    if (item.label.kind !== 'country') taken.push(boxAt(item.point.x - 4, item.point.y - 4, 8, 8));
    placed.push({ label: item.label, x: Math.round(inside.left), y: Math.round(inside.top) });
  }
  return placed;
}

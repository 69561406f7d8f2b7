import type { Label } from '../../core/atlas/marks.ts';

export type WantedLabel = {
  readonly label: Label;
  readonly point: { x: number; y: number };
  readonly width: number;
  /** False where the scale is too small for the text: its symbol is kept free, nothing is written. */
  readonly named: boolean;
};
/** Top left vertex of a label, in container pixels. */
export type PlacedLabel = { readonly label: Label; readonly x: number; readonly y: number };

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

const heights: Record<Label['kind'], number> = {
  country: 22,
  town: 18,
  village: 16,
  exclave: 16,
  water: 16,
  symbol: 17,
};
/** Pixels between a symbol and its text. */
const gap = 3;
/** Pixels at the right edge where the map's buttons stand; the wide names of countries keep clear of them. */
const buttonStrip = 62;
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
function candidates({ label, point, width }: WantedLabel, bounds: { x: number }): Box[] {
  const height = heights[label.kind];
  const middle = point.y - height / 2;
  const centred = point.x - width / 2;
  const off = label.symbolSize / 2 + gap;
  if (label.kind === 'country')
    return [boxAt(Math.min(centred, bounds.x - buttonStrip - width), middle, width, height)];
  return [
    boxAt(point.x + off, middle, width, height),
    boxAt(point.x - off - width, middle, width, height),
    boxAt(centred, point.y - off - height, width, height),
    boxAt(centred, point.y + off, width, height),
  ];
}

const symbolBox = ({ label: { symbolSize }, point }: WantedLabel): Box =>
  boxAt(point.x - symbolSize / 2, point.y - symbolSize / 2, symbolSize, symbolSize);

const byRank = (a: WantedLabel, b: WantedLabel) =>
  a.label.rank - b.label.rank || (a.label.id < b.label.id ? -1 : 1);

const isInside = ({ x, y }: { x: number; y: number }, bounds: { x: number; y: number }) =>
  x >= 0 && y >= 0 && x <= bounds.x && y <= bounds.y;

/**
 * Chooses greedily, by rank, a place for each label inside the bounds such that no two texts overlap and no
 * text covers another label's symbol; a label without room is left out.
 */
export function placeLabels(wanted: readonly WantedLabel[], bounds: { x: number; y: number }): PlacedLabel[] {
  const symbols = wanted
    .filter(({ label }) => label.symbolSize > 0)
    .map((item) => ({ item, box: symbolBox(item) }));
  const texts: Box[] = [];
  const placed: PlacedLabel[] = [];
  const nameable = wanted.filter(({ named, point }) => named && isInside(point, bounds));
  for (const item of nameable.sort(byRank)) {
    const free = candidates(item, bounds).find(
      (box) =>
        box.left >= 2 &&
        box.top >= 2 &&
        box.right <= bounds.x - 2 &&
        box.bottom <= bounds.y - 2 &&
        !texts.some((other) => overlap(box, other)) &&
        !symbols.some((symbol) => symbol.item !== item && overlap(box, symbol.box)),
    );
    if (!free) continue;
    texts.push(free);
    placed.push({ label: item.label, x: Math.round(free.left), y: Math.round(free.top) });
  }
  return placed;
}

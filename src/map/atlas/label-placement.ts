import { countryBox } from './country-placement.ts';
import { ledLabel } from './label-leader.ts';
import { type Box, boxAt, boxesOverlap, holds, type Pixel } from './pixels.ts';
import type { Leader, PlacedLabel, Surroundings, WantedLabel } from './wanted-label.ts';

/** Pixels between a symbol and its text. */
const gap = 3;
/** Pixels kept free between two texts. */
const margin = 3;
/** What covering a panel or a symbol is worth in cells of lines and hatches. */
const coveringCost = 100;

/** Pixels more beside the spaced capitals of a country, where there is room: they would be read with what is closer. */
const besideCountry = 6;

const grownAcross = (box: Box, by: number): Box => ({ ...box, left: box.left - by, right: box.right + by });

/** Whether two texts, or a text and what it should not cover, stand too close. */
export const collide = (a: Box, b: Box): boolean => boxesOverlap(a, b, margin);

/**
 * The places tried for a label, the best first: right, left, above, below, then aslant; on its point where there is no
 * symbol.
 */
function candidates({ label, point, width, height }: WantedLabel): Box[] {
  const [left, top] = [point.x - width / 2, point.y - height / 2];
  const off = label.symbolSize / 2 + gap;
  const [right, beforeIt] = [point.x + off, point.x - off - width];
  const [above, below] = [point.y - off - height, point.y + off];
  return [
    ...(label.symbolSize === 0 ? [boxAt(left, top, width, height)] : []),
    boxAt(right, top, width, height),
    boxAt(beforeIt, top, width, height),
    boxAt(left, above, width, height),
    boxAt(left, below, width, height),
    boxAt(right - gap, above + height / 3, width, height),
    boxAt(right - gap, below - height / 3, width, height),
    boxAt(beforeIt + gap, above + height / 3, width, height),
    boxAt(beforeIt + gap, below - height / 3, width, height),
  ];
}

/** Places a line's height away, for a name that should stand somewhere. */
function farther({ label, point, width, height }: WantedLabel): Box[] {
  const off = label.symbolSize / 2 + gap;
  const at = {
    ...{ left: point.x - width / 2, top: point.y - height / 2 },
    ...{ right: point.x + off, beforeIt: point.x - off - width },
    ...{ above: point.y - off - height, below: point.y + off },
  };
  return [0.8, 1.6].flatMap((lines) => {
    const away = lines * height;
    return [
      boxAt(at.left, at.above - away, width, height),
      boxAt(at.left, at.below + away, width, height),
      boxAt(at.right + away, at.top, width, height),
      boxAt(at.beforeIt - away, at.top, width, height),
      boxAt(at.right + away / 2, at.above - away / 2, width, height),
      boxAt(at.beforeIt - away / 2, at.above - away / 2, width, height),
    ];
  });
}

/** Whether a symbol that is no label's own stands on a point: what has the name is then beneath it. */
function standsOn({ left, top, right, bottom }: Box, { x, y }: WantedLabel['point']): boolean {
  const away = Math.max(Math.abs(x - (left + right) / 2), Math.abs(y - (top + bottom) / 2));
  return away <= Math.min(right - left, bottom - top) / 2;
}

/** Places beside what stands on the point of a name. */
const besideCover = ({ width, height }: WantedLabel, { left, top, right, bottom }: Box): Box[] => [
  boxAt(right + gap, (top + bottom - height) / 2, width, height),
  boxAt(left - gap - width, (top + bottom - height) / 2, width, height),
  boxAt((left + right - width) / 2, bottom + gap, width, height),
  boxAt((left + right - width) / 2, top - gap - height, width, height),
];

const symbolBox = ({ label: { symbolSize }, point }: WantedLabel): Box =>
  boxAt(point.x - symbolSize / 2, point.y - symbolSize / 2, symbolSize, symbolSize);

/** Where the symbol of a label stands, if it has one. */
export const symbolBoxes = (item: WantedLabel): Box[] => (item.label.symbolSize > 0 ? [symbolBox(item)] : []);

const byRank = (a: WantedLabel, b: WantedLabel) =>
  a.label.rank - b.label.rank || (a.label.id < b.label.id ? -1 : 1);

const isInside = ({ x, y }: { x: number; y: number }, bounds: { x: number; y: number }) =>
  x >= 0 && y >= 0 && x <= bounds.x && y <= bounds.y;

const fits = ({ left, top, right, bottom }: Box, bounds: { x: number; y: number }) =>
  left >= 2 && top >= 2 && right <= bounds.x - 2 && bottom <= bounds.y - 2;

/** Pixels from a point or a box to the nearest point of another; 0 where they touch. */
const distance = (from: Box, to: Box) =>
  Math.hypot(
    Math.max(0, from.left - to.right, to.left - from.right),
    Math.max(0, from.top - to.bottom, to.top - from.bottom),
  );

/** A name that stands apart from its symbol is taken for that of the nearest sign. */
function isNearestTo(own: Box, others: readonly Box[], box: Box): boolean {
  const away = distance(own, box);
  return others.every((other) => distance(other, box) > away);
}

/** Of boxes in their order, the one on the least of lines and hatches. */
function clearest(boxes: readonly Box[], cost: (box: Box) => number): Box | undefined {
  let best: { box: Box; cost: number } | undefined;
  for (const box of boxes) {
    const found = cost(box);
    if (found === 0) return box;
    if (!best || found < best.cost) best = { box, cost: found };
  }
  return best?.box;
}

/**
 * Chooses greedily, by rank, a place for each label inside the bounds such that no two texts overlap and no
 * text covers another label's symbol or what is taken; a label without room is left out, unless it insists: that one may
 * stand apart from its symbol, joined to it by a line, or, unless only a place near it will do, cover another. A country
 * is named once in a view, and again far from there.
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  bounds: { x: number; y: number },
  { taken, ground, land, panels = [] }: Surroundings = { taken: [], ground: null },
): PlacedLabel[] {
  const symbols = wanted
    .filter(({ label }) => label.symbolSize > 0)
    .map((item) => ({ item, box: symbolBox(item) }));
  const texts: Box[] = [];
  const placed: PlacedLabel[] = [];
  const put = ({ label }: WantedLabel, box: Box, leader?: Leader) => {
    texts.push(box);
    placed.push({
      ...{ label, x: Math.round(box.left), y: Math.round(box.top), box },
      ...(leader && { leader }),
    });
  };
  const isHidden = ({ x, y }: Pixel) => panels.some((box) => holds(box, boxAt(x, y, 0, 0)));
  const nameable = wanted.filter(
    ({ label, named, point }) =>
      named &&
      isInside(point, bounds) &&
      (label.kind === 'country' || label.insists === 'over' || !isHidden(point)),
  );
  for (const item of nameable.sort(byRank)) {
    const { label } = item;
    const others = [...taken, ...symbols.filter((symbol) => symbol.item !== item).map(({ box }) => box)];
    const isApart = (box: Box) => fits(box, bounds) && !texts.some((other) => collide(box, other));
    if (label.kind === 'country') {
      const isFree = (box: Box) => isApart(box) && !others.some((other) => collide(box, other));
      const boxBy = (room: number) =>
        countryBox(item, { ground, land }, (box) => isFree(grownAcross(box, room)), placed, bounds.x);
      const box = boxBy(besideCountry) ?? boxBy(0);
      if (box) put(item, box);
      continue;
    }
    const beside = candidates(item).filter(isApart);
    const aside = label.insists ? farther(item).filter(isApart) : [];
    const cover = label.insists && taken.find((box) => standsOn(box, item.point));
    const apart = [
      ...beside,
      ...aside.filter((box) => isNearestTo(symbolBox(item), others, box)),
      ...(cover ? besideCover(item, cover).filter(isApart) : []),
    ];
    const free = apart.filter((box) => !others.some((other) => collide(box, other)));
    const cost = (box: Box) => {
      const under = ground?.under(box);
      return under ? 2 * under.lines + under.areas : 0;
    };
    const covering = (box: Box) =>
      cost(box) + coveringCost * others.filter((other) => collide(box, other)).length;
    const over = (boxes: readonly Box[]) => clearest(boxes, covering);
    const clear = clearest(free, cost);
    const led =
      label.insists && !clear ? ledLabel(item, texts, others, panels, (box) => fits(box, bounds)) : null;
    if (led) {
      put(item, led.box, led.leader);
      continue;
    }
    const box =
      clear ??
      (label.insists === 'over' ? over([...beside, ...aside]) : undefined) ??
      (label.insists && label.insists !== 'near'
        ? over(beside.filter((each) => !taken.some((other) => collide(each, other))))
        : undefined);
    if (box) put(item, box);
  }
  return placed;
}

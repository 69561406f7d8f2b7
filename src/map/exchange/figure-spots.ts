import { type Box, boxesOverlap, holds, type Pixel } from '../atlas/pixels.ts';

/** Pixels between symbol and figures, and of half a line. */
export const figureGap = 4;
export const halfLine = 8;

/** Where figures stand from the middle of their symbol: the point of their line at which they are anchored. */
export type FigureSpot = Pixel & { readonly anchor: 'start' | 'middle' | 'end' };

type Radius = { readonly tjk: number; readonly kgz: number };

/** Beside the right half, which is the usual place. */
export const usualSpot = ({ kgz }: Radius): FigureSpot => ({ x: kgz + figureGap, y: 0, anchor: 'start' });

/** The places tried, the best first: right, left, below, above, then aslant. */
function spotsOf(radius: Radius): FigureSpot[] {
  const { tjk, kgz } = radius;
  const away = Math.max(tjk, kgz) + halfLine;
  const right = { x: 0.7 * kgz + figureGap, anchor: 'start' } as const;
  const left = { x: -0.7 * tjk - figureGap, anchor: 'end' } as const;
  return [
    usualSpot(radius),
    { x: -tjk - figureGap, y: 0, anchor: 'end' },
    { x: 0, y: away, anchor: 'middle' },
    { x: 0, y: -away, anchor: 'middle' },
    ...[right, left].flatMap((side) => [0.8, -0.8].map((share) => ({ ...side, y: share * away }))),
  ];
}

const sharesLeft = { start: 0, middle: 0.5, end: 1 } as const;

/** The box of figures so many pixels wide beside a symbol. */
export function figureBox({ x, y }: Pixel, spot: FigureSpot, width: number): Box {
  const left = x + spot.x - sharesLeft[spot.anchor] * width;
  return { left, top: y + spot.y - halfLine, right: left + width, bottom: y + spot.y + halfLine };
}

type Symbol = {
  readonly at: Pixel;
  readonly radius: Radius;
  /** Pixels across of its figures; 0 where they are not written. */
  readonly width: number;
  readonly circle: Box;
};

/** How much worse than the usual place another one is, and each than the one before it, in what `cost` counts. */
const [unusual, dearer] = [3, 0.5];
/** On more of what `cost` counts figures cannot be read: a border along half of them is about this much. */
const mostCost = 20;
/** Pixels kept free at the edge of the map. */
const edge = 3;

/**
 * Where the figures of each symbol stand: on the least of what `cost` counts, within the frame, clear of the box of every
 * symbol (aslant of a large one they would not be) and of other figures; null where there are none, or none of the places
 * lets them be read: they would be cut off, or stand on too much (save where they `must` be written). The usual place
 * of each stays free for it until then.
 */
export function placeFigures(
  symbols: readonly Symbol[],
  frame: { readonly width: number; readonly height: number },
  cost: (box: Box) => number,
  must: boolean,
): (FigureSpot | null)[] {
  const inner = { left: edge, top: edge, right: frame.width - edge, bottom: frame.height - edge };
  const taken = symbols.map(({ at, radius, width, circle }) =>
    width > 0 ? [circle, figureBox(at, usualSpot(radius), width)] : [circle],
  );
  return symbols.map(({ at, radius, width, circle }, own) => {
    if (width === 0) return null;
    const others = [circle, ...taken.filter((_, i) => i !== own).flat()];
    let best: { spot: FigureSpot; cost: number } | null = null;
    for (const [rank, spot] of spotsOf(radius).entries()) {
      const box = figureBox(at, spot, width);
      const isOff = rank === 0 ? box.right > frame.width + 0.5 : !holds(inner, box);
      if (isOff || (rank > 0 && others.some((other) => boxesOverlap(box, other)))) continue;
      const beneath = cost(box);
      if (beneath > mostCost && !must) continue;
      const found = beneath + (rank > 0 ? unusual + rank * dearer : 0);
      if (!best || found < best.cost) best = { spot, cost: found };
    }
    taken[own] = best ? [circle, figureBox(at, best.spot, width)] : [circle];
    return best?.spot ?? null;
  });
}

import { type Box, boxAt, boxesOverlap } from './pixels.ts';

export type GraticuleWords = {
  readonly meridian: (degrees: number, digits: number) => string;
  readonly parallel: (degrees: number, digits: number) => string;
};

/** Where the name of a meridian or a parallel stands: the left end of its letters' foot, px. */
export type DegreeName = { readonly x: number; readonly y: number; readonly text: string };

/** Pixels of a character of 11 px, and of its height. */
const characterWidth = 6.4;
const height = 13;
/** Pixels between a name and its line, and between it and what it keeps clear of. */
const gap = 4;

/** Pixels at head and foot of the map in which no parallel is named, as in graticule.css. */
const [head, foot] = [34, 64];

/** Whether a parallel is named there: the meridians' degrees stand at the head, scale bar and credit at the foot. */
export const isParallelNamedAt = (y: number, mapHeight: number): boolean =>
  y >= head && y <= mapHeight - foot;

const widthOf = (text: string) => text.length * characterWidth;

/** What a name takes up. */
export const degreeBox = ({ x, y, text }: DegreeName): Box => boxAt(x, y - height + 2, widthOf(text), height);

/** How much of borders lies under a box. */
export type BordersUnder = (box: Box) => number;

/** Of the places that are free of what is taken the one on the least of borders, of equals the first. */
function clearest(
  names: readonly DegreeName[],
  taken: readonly Box[],
  borders: BordersUnder,
): DegreeName | null {
  const free = names.filter((name) => !taken.some((box) => boxesOverlap(degreeBox(name), box, 1)));
  const costs = free.map((name) => borders(degreeBox(name)));
  return free[costs.indexOf(Math.min(...costs))] ?? null;
}

const nowhere = () => 0;

/** The name of a meridian at the head of the map, on that side of it where it lies over nothing; else none. */
export const meridianName = (
  x: number,
  text: string,
  taken: readonly Box[] = [],
  borders: BordersUnder = nowhere,
): DegreeName | null =>
  clearest(
    [x + gap, x - gap - widthOf(text)].map((left) => ({ x: left, y: 14, text })),
    taken,
    borders,
  );

/** The name of a parallel at the left of the map, above or below it; else none. */
export const parallelName = (
  y: number,
  text: string,
  taken: readonly Box[] = [],
  borders: BordersUnder = nowhere,
): DegreeName | null =>
  clearest(
    [y - gap, y + height].map((foot) => ({ x: 6, y: foot, text })),
    taken,
    borders,
  );

import type { Position } from 'geojson';
import { type EdgeTable, polygonRanges, someRings, type TableRing } from './edge-table.ts';
import { turn } from './orientation.ts';
import { leftToRight, sweep } from './sweep.ts';
import type { SweepStatus } from './sweep-status.ts';

/** Whether a simple ring runs counter-clockwise: seen at its westernmost vertex, where it cannot be mistaken. */
function isCounterClockwise(ends: Float64Array, { first, size }: TableRing): boolean {
  let west = first;
  for (let edge = first; edge < first + size; edge++) {
    const [x, y] = [ends[4 * edge] as number, ends[4 * edge + 1] as number];
    const [wx, wy] = [ends[4 * west] as number, ends[4 * west + 1] as number];
    if (x < wx || (x === wx && y < wy)) west = edge;
  }
  const before = west === first ? first + size - 1 : west - 1;
  const at = (index: number) => ends[index] as number;
  return (
    turn(
      at(4 * before),
      at(4 * before + 1),
      at(4 * west),
      at(4 * west + 1),
      at(4 * west + 2),
      at(4 * west + 3),
    ) > 0
  );
}

/** By edge, 1 where its polygon lies above it and −1 where below. */
function signsOf({ count, ends, ringOf, rings }: EdgeTable): Int8Array {
  const turns = rings.map((ring) => (isCounterClockwise(ends, ring) === ring.isShell ? 1 : -1));
  return Int8Array.from({ length: count }, (_, edge) => {
    const [x1, y1] = [ends[4 * edge] as number, ends[4 * edge + 1] as number];
    const [x2, y2] = [ends[4 * edge + 2] as number, ends[4 * edge + 3] as number];
    const turned = turns[ringOf[edge] as number] as number;
    return x1 < x2 || (x1 === x2 && y1 < y2) ? turned : -turned;
  });
}

/** Ground between a ring and one within it that is less than this share of it is rounding. */
const rounding = 1e-12;

/** Area in square degrees of a ring of the table. */
function flatArea({ ends }: EdgeTable, { first, size }: TableRing): number {
  const [x0, y0] = [ends[4 * first] as number, ends[4 * first + 1] as number];
  let sum = 0;
  for (let k = 4 * first; k < 4 * (first + size); k += 4)
    sum +=
      ((ends[k] as number) - x0) * ((ends[k + 3] as number) - y0) -
      ((ends[k + 2] as number) - x0) * ((ends[k + 1] as number) - y0);
  return Math.abs(sum / 2);
}

/**
 * A place from which on a hole lies outside of its shell or in another hole, or null; a hole that is its whole shell
 * counts as outside. Rings must be simple and not cross one another; they may touch. Time: n log n.
 */
export function holeOutside(table: EdgeTable): Position | null {
  for (const { from, to } of polygonRanges(table.rings)) {
    if (to - from === 1) continue;
    const place = unevenCover(someRings(table, from, to), 'shell-first');
    if (place) return place;
    const shell = flatArea(table, table.rings[from] as TableRing);
    for (const ring of table.rings.slice(from + 1, to))
      if (flatArea(table, ring) >= shell * (1 - rounding))
        return [table.ends[4 * ring.first] as number, table.ends[4 * ring.first + 1] as number];
  }
  return null;
}

/** A place from which on two polygons cover the same ground, or null. Holes must lie in their shells. Time: n log n. */
export const doubleCover = (table: EdgeTable): Position | null => unevenCover(table, 'closing-first');

/**
 * Going up along a sweeping line, polygons open and close one after another. A neighbour that does not fit is looked
 * into by counting along the whole line. `order` is that of edges on each other: a polygon closes before another
 * opens, but a shell opens before its own hole.
 */
function unevenCover(table: EdgeTable, order: 'shell-first' | 'closing-first'): Position | null {
  const signs = signsOf(table);
  const polygonOf = (edge: number) => table.rings[table.ringOf[edge] as number]?.polygon ?? -1;
  const first = order === 'shell-first' ? 1 : -1;
  const tie = (a: number, b: number) => ((signs[b] as number) - (signs[a] as number)) * first || a - b;
  const fits = (lower: number, upper: number) => {
    if (upper < 0) return lower < 0 || signs[lower] === -1;
    if (lower < 0 || signs[lower] === -1) return signs[upper] === 1;
    return signs[upper] === -1 && polygonOf(lower) === polygonOf(upper);
  };

  /** Whether along the line no two polygons are open at once, and none is closed more often than opened. */
  function soundAlong(status: SweepStatus): boolean {
    const open = new Map<number, number>();
    for (let edge = status.lowest; edge >= 0; edge = status.above(edge)) {
      const polygon = polygonOf(edge);
      const depth = (open.get(polygon) ?? 0) + (signs[edge] as number);
      if (depth === 0) open.delete(polygon);
      else open.set(polygon, depth);
      const upper = status.above(edge);
      if (upper >= 0 && status.tied(edge, upper)) continue;
      if (open.size > 1) return false;
      for (const each of open.values()) if (each !== 1) return false;
    }
    return open.size === 0;
  }

  let place = null as Position | null;
  sweep(leftToRight(table.ends.subarray(0, 4 * table.count)), tie, {
    passed(x, y, gaps, status) {
      const odd = gaps.some((edge) => {
        if (edge >= 0 && !status.has(edge)) return false;
        return !fits(edge, edge < 0 ? status.lowest : status.above(edge));
      });
      if (odd && !soundAlong(status)) place = [x, y];
      return place !== null;
    },
  });
  return place;
}

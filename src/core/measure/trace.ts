import type { Position } from 'geojson';
import type { Spot } from './snap-index.ts';

type Step = { readonly line: number; readonly forward: boolean };
type Reached = { readonly length: number; readonly before: string | null; readonly by: Step | null };

export type Network = {
  /** Vertices strictly between two spots along the shortest way over the lines; null where no way joins them. */
  between(from: Spot, to: Spot): Position[] | null;
};

const key = ([lon = 0, lat = 0]: Position = []) => `${lon},${lat}`;

/** Planar lengths are enough to tell the shorter of two ways. */
function lengthOf(line: readonly Position[], upTo: Spot | null = null): number {
  let sum = 0;
  const edges = upTo ? upTo.edge + 1 : line.length - 1;
  for (let i = 0; i < edges; i++) {
    const [x1 = 0, y1 = 0] = line[i] ?? [];
    const [x2 = 0, y2 = 0] = line[i + 1] ?? [];
    const share = upTo && i === upTo.edge ? upTo.share : 1;
    sum += Math.hypot((x2 - x1) * Math.cos((y1 * Math.PI) / 180), y2 - y1) * share;
  }
  return sum;
}

/** Vertices of a line from one spot to another, both left out. */
function stretch(line: readonly Position[], from: Spot, to: Spot): Position[] {
  const isForward = from.edge + from.share <= to.edge + to.share;
  const [low, high] = isForward ? [from, to] : [to, from];
  const inside = line.slice(low.edge + 1 + (low.share === 1 ? 1 : 0), high.edge + (high.share === 0 ? 0 : 1));
  return isForward ? inside : inside.reverse();
}

/** Lines that meet where their ends coincide. */
export function createNetwork(lines: readonly (readonly Position[])[]): Network {
  const lengths = lines.map((line) => lengthOf(line));
  const ends = lines.map((line) => [key(line[0]), key(line.at(-1))] as const);
  const at = new Map<string, Step[]>();
  for (const [line, [start, end]] of ends.entries()) {
    at.set(start, [...(at.get(start) ?? []), { line, forward: true }]);
    at.set(end, [...(at.get(end) ?? []), { line, forward: false }]);
  }
  const start = (line: number): Spot => ({ line, edge: 0, share: 0 });
  const finish = (line: number): Spot => ({ line, edge: (lines[line]?.length ?? 2) - 2, share: 1 });
  const offset = (spot: Spot) => lengthOf(lines[spot.line] ?? [], spot);

  /** All ends of lines by their shortest way from `from`, as far as `enough`. */
  function reach(from: Spot, enough: number): Map<string, Reached> {
    const [first, last] = ends[from.line] ?? ['', ''];
    const open = new Map<string, Reached>();
    const done = new Map<string, Reached>();
    const offer = (node: string, reached: Reached) => {
      if (!done.has(node) && reached.length < (open.get(node)?.length ?? Number.POSITIVE_INFINITY))
        open.set(node, reached);
    };
    const along = offset(from);
    offer(first, { length: along, before: null, by: { line: from.line, forward: false } });
    offer(last, {
      length: (lengths[from.line] ?? 0) - along,
      before: null,
      by: { line: from.line, forward: true },
    });
    while (open.size > 0) {
      const [node, reached] = [...open].reduce((a, b) => (b[1].length < a[1].length ? b : a));
      open.delete(node);
      done.set(node, reached);
      if (reached.length > enough) break;
      for (const by of at.get(node) ?? []) {
        const next = ends[by.line]?.[by.forward ? 1 : 0] ?? '';
        offer(next, { length: reached.length + (lengths[by.line] ?? 0), before: node, by });
      }
    }
    return done;
  }

  function between(from: Spot, to: Spot): Position[] | null {
    const goal = lines[to.line] ?? [];
    const along = offset(to);
    const direct = from.line === to.line ? Math.abs(along - offset(from)) : Number.POSITIVE_INFINITY;
    const reached = reach(from, direct);
    const [first, last] = ends[to.line] ?? ['', ''];
    const rest = (lengths[to.line] ?? 0) - along;
    const byFirst = (reached.get(first)?.length ?? Number.POSITIVE_INFINITY) + along;
    const byLast = (reached.get(last)?.length ?? Number.POSITIVE_INFINITY) + rest;
    if (direct <= byFirst && direct <= byLast)
      return Number.isFinite(direct) ? stretch(goal, from, to) : null;
    const viaFirst = byFirst <= byLast;
    const path: Position[][] = [
      stretch(goal, viaFirst ? start(to.line) : finish(to.line), to),
      [(viaFirst ? goal[0] : goal.at(-1)) ?? []],
    ];
    for (let node: string | null = viaFirst ? first : last; node !== null; ) {
      const step: Reached | undefined = reached.get(node);
      if (!step?.by) return null;
      const { line, forward } = step.by;
      const vertices = lines[line] ?? [];
      const tail = forward ? finish(line) : start(line);
      path.push(stretch(vertices, step.before === null ? from : forward ? start(line) : finish(line), tail));
      if (step.before !== null) path.push([(forward ? vertices[0] : vertices.at(-1)) ?? []]);
      node = step.before;
    }
    return path.reverse().flat();
  }
  return { between };
}

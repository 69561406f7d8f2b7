import { geodesicDistance, geodesicLength } from '../../../src/core/geometry/geodesic.ts';
import { onCellSide } from '../quadtree.ts';
import type { Vertex } from '../rings.ts';
import { metresPerDegree } from '../square.ts';

/** Clipping to cells puts a vertex on a straight edge, off it by no more than the rounding to 6 decimals. */
const STRAIGHT_M = 0.15;

export interface LineFigures {
  lengthKm: number;
  /** Length over the number of straight edges. */
  meanSpacingM: number;
  longestEdgeM: number;
}

function offLine(a: Vertex, p: Vertex, b: Vertex): number {
  const metres = metresPerDegree(p[1]);
  const [ux, uy] = [(b[0] - a[0]) * metres.lon, (b[1] - a[1]) * metres.lat];
  const [px, py] = [(p[0] - a[0]) * metres.lon, (p[1] - a[1]) * metres.lat];
  return Math.abs(ux * py - uy * px) / Math.hypot(ux, uy);
}

/** The vertices that a mapper set: those where a release cut a straight edge at the side of a cell are left out. */
export function turningVertices(line: readonly Vertex[]): Vertex[] {
  const kept: Vertex[] = [];
  line.forEach((vertex, i) => {
    const [before, after] = [kept.at(-1), line[i + 1]];
    if (before && after && onCellSide(vertex) && offLine(before, vertex, after) < STRAIGHT_M) return;
    kept.push(vertex);
  });
  return kept;
}

/** Length, mean and longest spacing of lines that belong together. */
export function lineFigures(lines: readonly Vertex[][]): LineFigures {
  const edges = lines.flatMap((line) => {
    const vertices = turningVertices(line);
    return vertices.slice(1).map((vertex, i) => geodesicDistance(vertices[i] as Vertex, vertex));
  });
  const metres = lines.reduce((sum, line) => sum + geodesicLength(line), 0);
  return {
    lengthKm: Number((metres / 1000).toFixed(4)),
    meanSpacingM: Number((metres / edges.length).toFixed(1)),
    longestEdgeM: Number(Math.max(...edges).toFixed(1)),
  };
}

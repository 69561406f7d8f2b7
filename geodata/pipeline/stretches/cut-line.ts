import { geodesicDistance } from '../../../src/core/geometry/geodesic.ts';
import type { Edge } from '../border-edges.ts';
import { PipelineError } from '../pipeline-error.ts';
import { type Vertex, vertexKey } from '../rings.ts';
import { STRETCHES, type Stretch } from './stretch-table.ts';

/** A way is found when the line between its ends is as long as the table says, but for the digits of either. */
const LENGTH_TOLERANCE_KM = 0.01;

/** Degrees: about a fifth of a metre. */
const VERTEX_TOLERANCE = 2.1e-6;

type Meeting = ReadonlyMap<string, readonly Edge[]>;

function meetingAt(edges: readonly Edge[]): Meeting {
  const meeting = new Map<string, Edge[]>();
  for (const edge of edges) {
    for (const vertex of [edge.a, edge.b]) {
      const key = vertexKey(vertex);
      meeting.set(key, [...(meeting.get(key) ?? []), edge]);
    }
  }
  return meeting;
}

/** The vertex of the line at an end of a way: releases round a few vertices by a digit otherwise than OpenStreetMap. */
function vertexAt(edges: readonly Edge[], end: Vertex): string {
  const near = edges
    .flatMap(({ a, b }) => [a, b])
    .map((vertex) => ({ key: vertexKey(vertex), off: Math.hypot(vertex[0] - end[0], vertex[1] - end[1]) }))
    .reduce((best, each) => (each.off < best.off ? each : best), { key: '', off: VERTEX_TOLERANCE });
  return near.key;
}

/** The edges from `start` by way of `first` until `end`; null where the line ends or forks before. */
function walk(meeting: Meeting, start: string, first: Edge, end: string): Edge[] | null {
  const edges = [first];
  const far = (edge: Edge, near: string): string =>
    vertexKey(edge.a) === near ? vertexKey(edge.b) : vertexKey(edge.a);
  let at = far(first, start);
  for (let last = first; at !== end; ) {
    const on = (meeting.get(at) ?? []).filter((edge) => edge.key !== last.key);
    const [next] = on;
    if (next === undefined || on.length > 1) return null;
    edges.push(next);
    at = far(next, at);
    last = next;
  }
  return edges;
}

const kilometres = (edges: readonly Edge[]): number =>
  edges.reduce((sum, { a, b }) => sum + geodesicDistance(a, b), 0) / 1000;

/**
 * The way of each edge of a snapshot's line, by the key of the edge. Throws where a way cannot be found between its
 * ends, where two ways claim an edge, and where an edge is left over: the table covers the whole line or is wrong.
 */
export function cutLine(edges: readonly Edge[], stretches: readonly Stretch[]): Map<string, string> {
  const meeting = meetingAt(edges);
  const wayOf = new Map<string, string>();
  for (const { row, way, lengthKm, start, end } of stretches) {
    const from = vertexAt(edges, start);
    const to = vertexAt(edges, end);
    const walks = (meeting.get(from) ?? [])
      .map((first) => walk(meeting, from, first, to))
      .filter((found) => found !== null);
    const found = walks.find((walked) => Math.abs(kilometres(walked) - lengthKm) <= LENGTH_TOLERANCE_KM);
    if (found === undefined) {
      const lengths = walks.map((walked) => kilometres(walked).toFixed(3)).join(' or ') || 'none';
      return row.fail(
        'length_km',
        `the line between the ends of way ${way} is not ${lengthKm} km (${lengths})`,
      );
    }
    for (const { key } of found) {
      const other = wayOf.get(key);
      if (other !== undefined && other !== way) row.fail('way', `shares an edge with way ${other}`);
      wayOf.set(key, way);
    }
  }
  const left = edges.find(({ key }) => !wayOf.has(key));
  if (left) throw new PipelineError(STRETCHES, `edge ${left.key}`, 'is on no way of the table');
  return wayOf;
}

import { type BoxIndex, boxIndex } from '../../../src/core/geometry/box-index.ts';
import { geodesicDistance } from '../../../src/core/geometry/geodesic.ts';
import type { Edge } from '../border-edges.ts';
import type { Vertex } from '../rings.ts';
import { metresPerDegree } from '../square.ts';

/** Points on an edge that are compared stand no farther apart than this, metres. */
const SAMPLE_M = 25;

/** A place on a line: the edge that comes nearest, how far it is, and the vector to it, metres east and north. */
export interface NearEdge {
  edge: Edge;
  metres: number;
  east: number;
  north: number;
}

/** Points along an edge, both ends included. */
export function samplesOf({ a, b }: Pick<Edge, 'a' | 'b'>, stepM = SAMPLE_M): Vertex[] {
  const parts = Math.max(2, Math.ceil(geodesicDistance(a, b) / stepM));
  return Array.from({ length: parts + 1 }, (_, i): Vertex => {
    const t = i / parts;
    return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
  });
}

/** Finds the nearest edge of a line. Distances are taken on the plane tangent at the point: good to 1e-4 within 50 km. */
export class LineIndex {
  private readonly index: BoxIndex;

  constructor(private readonly edges: readonly Edge[]) {
    const boxes = edges.flatMap(({ a, b }) => [
      ...[Math.min(a[0], b[0]), Math.min(a[1], b[1])],
      ...[Math.max(a[0], b[0]), Math.max(a[1], b[1])],
    ]);
    this.index = boxIndex(new Float64Array(boxes));
  }

  /** The edge nearest to `at` within `reachM` metres, or null. */
  nearest([lon, lat]: Vertex, reachM: number): NearEdge | null {
    const metres = metresPerDegree(lat);
    const [dx, dy] = [reachM / metres.lon, reachM / metres.lat];
    let best: NearEdge | null = null;
    this.index.search(lon - dx, lat - dy, lon + dx, lat + dy, (i) => {
      const edge = this.edges[i] as Edge;
      const [ax, ay] = [(edge.a[0] - lon) * metres.lon, (edge.a[1] - lat) * metres.lat];
      const [ux, uy] = [(edge.b[0] - edge.a[0]) * metres.lon, (edge.b[1] - edge.a[1]) * metres.lat];
      const t = Math.max(0, Math.min(1, -(ax * ux + ay * uy) / (ux * ux + uy * uy)));
      const [east, north] = [ax + t * ux, ay + t * uy];
      const distance = Math.hypot(east, north);
      if (distance <= reachM && (best === null || distance < best.metres)) {
        best = { edge, metres: distance, east, north };
      }
      return false;
    });
    return best;
  }

  /** The edge that most points of `edge` lie on where all lie within `reachM` metres of the line, else null. */
  holding(edge: Pick<Edge, 'a' | 'b'>, reachM: number): Edge | null {
    const near = samplesOf(edge).map((point) => this.nearest(point, reachM));
    return near.includes(null) ? null : (near[near.length >> 1] as NearEdge).edge;
  }
}

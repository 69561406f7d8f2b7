import type { SignedRings } from './signed-rings.ts';

/**
 * The vertices of all outlines, each place once, in metres on a plane. `dx`, `dy` are the sum of the signed edges
 * that touch the vertex: the difference of areas changes by ½ · u × d where a vertex is displaced by u.
 */
export type VertexWeights = {
  readonly count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly dx: Float64Array;
  readonly dy: Float64Array;
};

/** What edges that cancel leave of rounding, metres. */
const cancelled = 1e-7;

/** For each position the number of the first one at the same place; positions as pairs of numbers by turns. */
export function coincident(positions: Float64Array): Int32Array {
  const count = positions.length / 2;
  const mask = 2 ** Math.ceil(Math.log2(count * 2 + 2)) - 1;
  const slots = new Int32Array(mask + 1);
  const words = new Int32Array(positions.buffer, positions.byteOffset, positions.length * 2);
  const first = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const x = positions[2 * i] as number;
    const y = positions[2 * i + 1] as number;
    let hash = Math.imul(
      (words[4 * i] as number) ^ Math.imul(words[4 * i + 1] as number, 0x9e3779b1),
      0x85ebca6b,
    );
    hash = Math.imul(hash ^ (hash >>> 15) ^ (words[4 * i + 2] as number), 0xc2b2ae35);
    hash = Math.imul(hash ^ (hash >>> 13) ^ (words[4 * i + 3] as number), 0x27d4eb2f);
    let slot = (hash ^ (hash >>> 16)) & mask;
    // A slot holds a position's number and one, or nothing.
    let seen = slots[slot] as number;
    while (seen > 0 && (positions[2 * seen - 2] !== x || positions[2 * seen - 1] !== y)) {
      slot = (slot + 1) & mask;
      seen = slots[slot] as number;
    }
    if (seen === 0) slots[slot] = i + 1;
    first[i] = seen === 0 ? i : seen - 1;
  }
  return first;
}

/** Edges as pairs of vertex numbers by turns, and the weight of each. */
export type Edges = { readonly edges: Uint32Array; readonly weights: Float64Array };

/** The edges of all rings, whose vertices are numbered as they stand; rings of other weights are left out. */
export function ringEdges(rings: SignedRings, isMeant: (weight: number) => boolean = () => true): Edges {
  const edges = new Uint32Array(2 * rings.vertexCount);
  const weights = new Float64Array(rings.vertexCount);
  for (let ring = 0; ring < rings.count; ring++) {
    const start = rings.starts[ring] as number;
    const end = rings.end(ring);
    if (!isMeant(rings.weights[ring] as number)) continue;
    const weight = (rings.senses[ring] as number) * (rings.weights[ring] as number);
    for (let i = start; i < end; i++) {
      edges[2 * i] = i;
      edges[2 * i + 1] = i + 1;
      weights[i] = weight;
    }
    edges[2 * end - 1] = start;
  }
  return { edges, weights };
}

/**
 * What the edges weigh in each vertex. An edge
 * between two parcels of one side cancels, of two sides counts double. Vertices without a
 * weight are left out, and those that do not count.
 */
export function vertexWeights(
  { x, y }: { readonly x: Float64Array; readonly y: Float64Array },
  first: Int32Array,
  { edges, weights }: Edges,
  counts: (vertex: number) => boolean = () => true,
): VertexWeights {
  const [sumX, sumY] = [new Float64Array(x.length), new Float64Array(x.length)];
  for (let e = 0; e < weights.length; e++) {
    const a = first[edges[2 * e] as number] as number;
    const b = first[edges[2 * e + 1] as number] as number;
    const weight = weights[e] as number;
    const ex = weight * ((x[b] as number) - (x[a] as number));
    const ey = weight * ((y[b] as number) - (y[a] as number));
    sumX[a] = (sumX[a] as number) + ex;
    sumY[a] = (sumY[a] as number) + ey;
    sumX[b] = (sumX[b] as number) + ex;
    sumY[b] = (sumY[b] as number) + ey;
  }
  let count = 0;
  const kept = { x: x.slice(), y: y.slice(), dx: sumX, dy: sumY };
  for (let i = 0; i < x.length; i++) {
    const dx = sumX[i] as number;
    const dy = sumY[i] as number;
    if ((Math.abs(dx) < cancelled && Math.abs(dy) < cancelled) || !counts(i)) continue;
    kept.x[count] = x[i] as number;
    kept.y[count] = y[i] as number;
    kept.dx[count] = dx;
    kept.dy[count] = dy;
    count++;
  }
  const cut = (column: Float64Array) => column.subarray(0, count);
  return { count, x: cut(kept.x), y: cut(kept.y), dx: cut(kept.dx), dy: cut(kept.dy) };
}

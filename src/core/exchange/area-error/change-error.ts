import type { MultiPolygon, Polygon, Position } from 'geojson';
import { localPlane } from '../../geometry/local-plane.ts';
import type { UnitError } from './area-error.ts';
import { gaussianSums } from './gaussian-sums.ts';
import { createLineFinder } from './line-finder.ts';
import { type Side, SignedRings } from './signed-rings.ts';
import { assumedCorrelationsM, worstError } from './unit-error.ts';
import { coincident, ringEdges, vertexWeights } from './vertex-weights.ts';

/** Ground that lies on another side of the newer line than of the older one. */
export type ChangedGround = { readonly side: Side; readonly geometry: Polygon | MultiPolygon };

/** A line between countries as one snapshot draws it, in parts. */
export type SnapshotLine = readonly (readonly Position[])[];

export type ChangeError = UnitError & {
  /** Vertices of the outlines that lie on neither line; they are counted to the newer one. */
  readonly onNeither: number;
  readonly vertices: number;
};

/**
 * Lengths (m) along which a drawn line may be off alike. Two lines with errors of their own have no worst length: the
 * longer, the worse. What makes a traced line off alike is the picture it was traced from, and the swaths of the
 * satellites that take them are 11 to 17 km wide.
 */
const lineCorrelationsM = assumedCorrelationsM.filter((length) => length <= 10_000);

/** Degrees within which a vertex lies on a line: stored positions are rounded to 1e-7. */
const onLine = 3e-6;

/**
 * The error of the net change between two snapshots, for points 1 m off. The lines were drawn at different times from
 * different pictures, so that each has an error of its own and their variances add up: a vertex of the older line,
 * kept or crossed by the newer one, is off as the older drawing is, all others as the newer.
 */
export function changeError(
  grounds: readonly ChangedGround[],
  before: SnapshotLine,
  after: SnapshotLine,
  correlationM: number | null,
): ChangeError {
  const rings = new SignedRings();
  for (const { geometry, side } of grounds) rings.addPolygon(geometry, side);
  const { positions } = rings;
  const first = coincident(positions);
  const [onOld, onNew] = [before, after].map((line) => {
    const distance = createLineFinder(line);
    return (vertex: number) =>
      distance(positions[2 * vertex] as number, positions[2 * vertex + 1] as number, onLine) <= onLine;
  }) as [(vertex: number) => boolean, (vertex: number) => boolean];
  let onNeither = 0;
  const old = Uint8Array.from(first, (same, vertex) => {
    if (same !== vertex) return 0;
    if (onOld(vertex)) return 1;
    if (!onNew(vertex)) onNeither++;
    return 0;
  });
  const edges = ringEdges(rings);
  const plane = localPlane(positions);
  const lengths = correlationM === null ? lineCorrelationsM : [correlationM];
  const sums = [1, 0].map((kept) =>
    gaussianSums(
      vertexWeights(plane, first, edges, (vertex) => old[vertex] === kept),
      lengths,
    ),
  );
  const variances = lengths.map((_, i) => sums.reduce((sum, each) => sum + (each[i] as number), 0) / 4);
  return { ...worstError(variances, lengths), onNeither, vertices: rings.vertexCount };
}

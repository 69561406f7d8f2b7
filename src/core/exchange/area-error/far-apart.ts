import { SignedRings } from './signed-rings.ts';

const metresPerDegree = 111_000;

/**
 * The rings in groups such that vertices of two groups are more than `reachM` metres apart: nothing that
 * is correlated within the reach joins them, so each may be reckoned on a plane of its own. The date line divides.
 */
export function farApart(rings: SignedRings, reachM: number): readonly SignedRings[] {
  const height = reachM / metresPerDegree;
  const highest = greatestLatitude(rings) + 2 * height;
  if (!(highest < 85)) return [rings];
  const width = height / Math.cos((highest * Math.PI) / 180);
  const columns = Math.ceil(360 / width) + 4;
  const cells = new Map<number, number>();
  const parents = Array.from({ length: rings.count }, (_, ring) => ring);

  function root(ring: number): number {
    let top = ring;
    while (parents[top] !== top) {
      parents[top] = parents[parents[top] as number] as number;
      top = parents[top] as number;
    }
    return top;
  }

  for (let ring = 0; ring < rings.count; ring++) {
    let last = -1;
    for (let i = rings.starts[ring] as number; i < rings.end(ring); i++) {
      const column = Math.floor((rings.lonLat.at(2 * i) + 180) / width) + 2;
      const cell = Math.floor((rings.lonLat.at(2 * i + 1) + 90) / height) * columns + column;
      if (cell === last) continue;
      last = cell;
      const other = cells.get(cell);
      if (other === undefined) cells.set(cell, ring);
      else parents[root(ring)] = root(other);
    }
  }
  for (const [cell, ring] of cells)
    for (const step of [1, columns - 1, columns, columns + 1]) {
      const other = cells.get(cell + step);
      if (other !== undefined) parents[root(ring)] = root(other);
    }
  const roots = parents.map((_, ring) => root(ring));
  const groups = new Map(roots.map((top) => [top, new SignedRings()]));
  if (groups.size <= 1) return [rings];
  roots.forEach((top, ring) => {
    groups.get(top)?.copyRing(rings, ring);
  });
  return [...groups.values()];
}

function greatestLatitude(rings: SignedRings): number {
  let greatest = 0;
  for (let i = 1; i < rings.lonLat.length; i += 2)
    greatest = Math.max(greatest, Math.abs(rings.lonLat.at(i)));
  return greatest;
}

import { SignedRings } from './signed-rings.ts';

const metresPerDegree = 111_000;

/**
 * The rings in groups such that vertices of two groups are more than `reachM` metres apart: nothing that
 * is correlated within the reach joins them, so each may be reckoned on a plane of its own. The date line divides.
 */
export function farApart(rings: SignedRings, reachM: number): readonly SignedRings[] {
  const height = reachM / metresPerDegree;
  const highest = greatestLatitude(rings.positions) + 2 * height;
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

  const { positions } = rings;
  for (let ring = 0; ring < rings.count; ring++) {
    const end = rings.end(ring);
    let last = -1;
    for (let i = rings.starts[ring] as number; i < end; i++) {
      const column = Math.floor(((positions[2 * i] as number) + 180) / width) + 2;
      const cell = Math.floor(((positions[2 * i + 1] as number) + 90) / height) * columns + column;
      if (cell === last) continue;
      last = cell;
      const other = cells.get(cell);
      if (other === undefined) cells.set(cell, ring);
      else if (other !== ring) parents[root(ring)] = root(other);
    }
  }
  for (const [cell, ring] of cells)
    for (const step of [1, columns - 1, columns, columns + 1]) {
      const other = cells.get(cell + step);
      if (other !== undefined) parents[root(ring)] = root(other);
    }
  const roots = parents.map((_, ring) => root(ring));
  if (roots.every((top) => top === roots[0])) return [rings];
  const groups = new Map(roots.map((top) => [top, new SignedRings()]));
  roots.forEach((top, ring) => {
    groups.get(top)?.copyRing(rings, ring);
  });
  return [...groups.values()];
}

function greatestLatitude(positions: Float64Array): number {
  let greatest = 0;
  for (let i = 1; i < positions.length; i += 2) {
    const latitude = Math.abs(positions[i] as number);
    if (latitude > greatest) greatest = latitude;
  }
  return greatest;
}

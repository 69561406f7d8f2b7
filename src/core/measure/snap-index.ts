import Flatbush from 'flatbush';
import type { Position } from 'geojson';
import { settle } from './measurement.ts';

/** Where on a set of lines: `share` 0 to 1 along the edge from vertex `edge` to the next. */
export type Spot = { readonly line: number; readonly edge: number; readonly share: number };

export type Snap = Spot & {
  readonly at: Position;
  readonly kind: 'vertex' | 'edge';
  readonly distanceM: number;
};

export type SnapIndex = {
  readonly lines: readonly (readonly Position[])[];
  /** The nearest vertex within reach (metres), else the nearest place on an edge; null where there is none. */
  nearest(at: Position, reachM: number): Snap | null;
};

const metresPerDegree = 111_195;

/** An index over the edges of lines and closed rings. Where two lie equally near, the earlier line wins. */
export function createSnapIndex(lines: readonly (readonly Position[])[]): SnapIndex {
  const count = lines.reduce((sum, line) => sum + Math.max(0, line.length - 1), 0);
  const lineOf = new Uint32Array(count);
  const edgeOf = new Uint32Array(count);
  const tree = count > 0 ? new Flatbush(count) : null;
  let next = 0;
  for (const [number, line] of lines.entries()) {
    for (let edge = 0; edge + 1 < line.length; edge++) {
      const [x1 = 0, y1 = 0] = line[edge] ?? [];
      const [x2 = 0, y2 = 0] = line[edge + 1] ?? [];
      lineOf[next] = number;
      edgeOf[next++] = edge;
      tree?.add(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }
  }
  tree?.finish();

  function nearest(at: Position, reachM: number): Snap | null {
    const [lon = 0, lat = 0] = at;
    const north = reachM / metresPerDegree;
    const scale = Math.cos((lat * Math.PI) / 180);
    const east = north / scale;
    const near = tree?.search(lon - east, lat - north, lon + east, lat + north) ?? [];
    let vertex: Snap | null = null;
    let edge: Snap | null = null;
    for (const item of near.sort((a, b) => a - b)) {
      const [line, index] = [lineOf[item] ?? 0, edgeOf[item] ?? 0];
      const [x1 = 0, y1 = 0] = lines[line]?.[index] ?? [];
      const [x2 = 0, y2 = 0] = lines[line]?.[index + 1] ?? [];
      const metres = (x: number, y: number) => Math.hypot((x - lon) * scale, y - lat) * metresPerDegree;
      for (const [share, x, y] of [
        [0, x1, y1],
        [1, x2, y2],
      ] as const) {
        const distanceM = metres(x, y);
        if (distanceM <= reachM && distanceM < (vertex?.distanceM ?? Number.POSITIVE_INFINITY))
          vertex = { line, edge: index, share, at: settle([x, y]), kind: 'vertex', distanceM };
      }
      const [dx, dy] = [(x2 - x1) * scale, y2 - y1];
      const along = ((lon - x1) * scale * dx + (lat - y1) * dy) / (dx * dx + dy * dy || 1);
      const share = Math.min(1, Math.max(0, along));
      const foot = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share] as const;
      const distanceM = metres(...foot);
      if (distanceM <= reachM && distanceM < (edge?.distanceM ?? Number.POSITIVE_INFINITY))
        edge = { line, edge: index, share, at: settle([...foot]), kind: 'edge', distanceM };
    }
    return vertex ?? edge;
  }
  return { lines, nearest };
}

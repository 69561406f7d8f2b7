import type { Box, Pixel } from './pixels.ts';

/** Pixels across of a cell. */
const cell = 6;

export type GroundGrid = {
  /** Notes a line, in container pixels. */
  line(points: readonly Pixel[]): void;
  /** Notes the ground within rings (even-odd), in container pixels. */
  area(rings: readonly (readonly Pixel[])[]): void;
  /** How much of what was noted a box would lie upon: cells of lines, and cells of areas. */
  under(box: Box): { readonly lines: number; readonly areas: number };
};

/** What lies on the map where texts had better not stand, on a coarse grid over a frame of that size. */
export function createGroundGrid(width: number, height: number): GroundGrid {
  const [columns, rows] = [Math.max(1, Math.ceil(width / cell)), Math.max(1, Math.ceil(height / cell))];
  const lines = new Uint8Array(columns * rows);
  const areas = new Uint8Array(columns * rows);

  function segment(a: Pixel, b: Pixel) {
    const [west, east] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
    const [north, south] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
    if (east < 0 || south < 0 || west > width || north > height) return;
    const steps = Math.ceil(Math.max(east - west, south - north) / (cell / 2)) || 1;
    for (let i = 0; i <= steps; i++) {
      const column = Math.floor((a.x + ((b.x - a.x) * i) / steps) / cell);
      const row = Math.floor((a.y + ((b.y - a.y) * i) / steps) / cell);
      if (column >= 0 && row >= 0 && column < columns && row < rows) lines[row * columns + column] = 1;
    }
  }

  function span(row: number, from: number, to: number) {
    const first = Math.max(0, Math.floor(from / cell));
    const last = Math.min(columns - 1, Math.floor(to / cell));
    for (let column = first; column <= last; column++) areas[row * columns + column] = 1;
  }

  return {
    line(points) {
      for (let i = 1; i < points.length; i++) segment(points[i - 1] as Pixel, points[i] as Pixel);
    },
    area(rings) {
      const top = Math.max(0, Math.min(...rings.flat().map(({ y }) => y)));
      const bottom = Math.min(height, Math.max(...rings.flat().map(({ y }) => y)));
      for (let row = Math.floor(top / cell); row < rows && row * cell <= bottom; row++) {
        const y = (row + 0.5) * cell;
        const crossings = rings
          .flatMap((ring) =>
            ring.flatMap((a, i) => {
              const b = ring[(i + 1) % ring.length] as Pixel;
              return a.y > y === b.y > y ? [] : [a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)];
            }),
          )
          .sort((a, b) => a - b);
        for (let i = 1; i < crossings.length; i += 2) span(row, crossings[i - 1] ?? 0, crossings[i] ?? 0);
      }
    },
    under({ left, top, right, bottom }) {
      const found = { lines: 0, areas: 0 };
      for (let row = Math.max(0, Math.floor(top / cell)); row < rows && row * cell < bottom; row++) {
        const last = Math.min(columns - 1, Math.floor(right / cell));
        for (let column = Math.max(0, Math.floor(left / cell)); column <= last; column++) {
          found.lines += lines[row * columns + column] as number;
          found.areas += areas[row * columns + column] as number;
        }
      }
      return found;
    },
  };
}

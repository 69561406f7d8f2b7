import type { Position } from 'geojson';

/** Pixels by which an outline may leave its line at `zoom`, half of what is seen. */
const tolerance = 0.5;
/** The closest that the first view shows: a screen of 2,560 pixels fits the valley at 9. */
export const outlineZoom = 9;
const pixelsPerDegree = (256 * 2 ** outlineZoom) / 360;
/** Steps per degree of an outline: a tenth of a pixel. */
const steps = 1e4;

/** Pixels of the Web Mercator map at `outlineZoom`. */
const project = ([lon = 0, lat = 0]: Position): readonly [number, number] => [
  lon * pixelsPerDegree,
  Math.asinh(Math.tan((lat * Math.PI) / 180)) * (180 / Math.PI) * pixelsPerDegree,
];

type Pixel = readonly [number, number];

function distance([x, y]: Pixel, [ax, ay]: Pixel, [bx, by]: Pixel): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length2));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** The vertex between two that lies farthest from their chord, and how far, in pixels. */
function farthest(pixels: readonly Pixel[], from: number, to: number): { at: number; far: number } {
  const found = { at: from, far: -1 };
  for (let at = from + 1; at < to; at++) {
    const far = distance(pixels[at] as Pixel, pixels[from] as Pixel, pixels[to] as Pixel);
    if (far > found.far) Object.assign(found, { at, far });
  }
  return found;
}

const rounded = (position: Position): Position =>
  position.map((degrees) => Math.round(degrees * steps) / steps);

/**
 * Vertices of a line that its outline keeps, after Douglas and Peucker (1973), beginning with those at `kept`, in
 * ascending order, the first and last of the line among them.
 */
function thin(line: readonly Position[], kept: readonly number[]): Position[] {
  const pixels = line.map(project);
  const keep = new Set(kept);
  const spans = kept.slice(1).map((to, index) => [kept[index] as number, to] as const);
  for (let span = spans.pop(); span; span = spans.pop()) {
    const { at, far } = farthest(pixels, ...span);
    if (far <= tolerance) continue;
    keep.add(at);
    spans.push([span[0], at], [at, span[1]]);
  }
  return line.filter((_, index) => keep.has(index)).map(rounded);
}

/** A line as it looks at the scale of the first view; its ends stay. */
export const outlineOfLine = (line: readonly Position[]): Position[] => thin(line, [0, line.length - 1]);

/** A ring likewise, with at least three corners. */
export function outlineOfRing(ring: readonly Position[]): Position[] {
  const last = ring.length - 1;
  const pixels = ring.map(project);
  const { at: across } = farthest(pixels, 0, last);
  const sides = [farthest(pixels, 0, across), farthest(pixels, across, last)];
  const corner = sides.reduce((a, b) => (a.far >= b.far ? a : b)).at;
  return thin(
    ring,
    [...new Set([0, across, corner, last])].sort((a, b) => a - b),
  );
}

/** The pixels across of a ring, the larger way. */
export function extentOfRing(ring: readonly Position[]): number {
  const pixels = ring.map(project);
  const span = (axis: 0 | 1) => {
    const values = pixels.map((pixel) => pixel[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  return Math.max(span(0), span(1));
}

import type * as L from 'leaflet';
import type { Bounds } from '../../core/atlas/feature-bounds.ts';
import type { Pixel } from '../atlas/pixels.ts';
import type { Project } from './outlines.ts';

/** What a picture shows of the ground, in its own pixels. */
export type Frame = {
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  readonly bounds: Bounds;
  /** In its middle. */
  readonly metresPerPixel: number;
  readonly project: Project;
  /** World pixels (Leaflet's, at `zoom`) of its upper left corner. */
  readonly corner: L.Point;
};

type Size = { readonly width: number; readonly height: number };

/** The part of a picture that what is chosen may fill, and the zoom that stays below. */
const filled = 0.72;
const closest = 14;

/** The whole of what is on the screen, or what is chosen with its surroundings. */
export function pictureFrame(map: L.Map, { width, height }: Size, choice: Bounds | null): Frame {
  const { zoom, middle } = choice
    ? around(map, choice, { width, height })
    : asOnScreen(map, { width, height });
  const corner = middle.subtract([width / 2, height / 2]);
  const project = (lat: number, lon: number): Pixel => map.project([lat, lon], zoom).subtract(corner);
  const at = (point: L.Point) => map.unproject(point, zoom);
  const [northWest, southEast] = [at(corner), at(corner.add([width, height]))];
  return {
    zoom,
    width,
    height,
    bounds: [northWest.lng, southEast.lat, southEast.lng, northWest.lat],
    metresPerPixel: map.distance(at(middle), at(middle.add([100, 0]))) / 100,
    project,
    corner,
  };
}

function asOnScreen(map: L.Map, { width, height }: Size) {
  const on = map.getSize();
  const zoom = map.getZoom() + Math.log2(Math.min(width / on.x, height / on.y));
  return { zoom, middle: map.project(map.getCenter(), zoom) };
}

function around(map: L.Map, [west, south, east, north]: Bounds, { width, height }: Size) {
  const [a, b] = [map.project([north, west], 0), map.project([south, east], 0)];
  const across = Math.max(b.x - a.x, 1e-9);
  const down = Math.max(b.y - a.y, 1e-9);
  const zoom = Math.min(closest, Math.log2(filled * Math.min(width / across, height / down)));
  return {
    zoom,
    middle: a
      .add(b)
      .divideBy(2)
      .multiplyBy(2 ** zoom),
  };
}

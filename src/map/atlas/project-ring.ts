import type { Position } from 'geojson';
import type * as L from 'leaflet';
import { mercatorX, mercatorY } from '../../core/geometry/mercator.ts';
import type { Pixel } from './pixels.ts';

/** Pixels of the world at zoom 0. */
export const worldPixels = 256;
const projected = new WeakMap<readonly Position[], Float64Array>();

/** A line of degrees as pairs of Mercator x and y from 0 to 1, reckoned once. */
export function mercatorOf(line: readonly Position[]): Float64Array {
  const known = projected.get(line);
  if (known) return known;
  const unit = new Float64Array(line.length * 2);
  for (let i = 0; i < line.length; i++) {
    const at = line[i] as Position;
    unit[2 * i] = mercatorX(at[0] as number);
    unit[2 * i + 1] = mercatorY(at[1] as number);
  }
  projected.set(line, unit);
  return unit;
}

/** Lines of degrees in the container's pixels; what does not depend on the view is reckoned once a line. */
export function toPixels(map: L.Map): (line: readonly Position[]) => Pixel[] {
  const scale = worldPixels * 2 ** map.getZoom();
  const { x, y } = map.latLngToContainerPoint([0, 0]);
  const [left, top] = [x - scale / 2, y - scale / 2];
  return (line) => {
    const unit = mercatorOf(line);
    return line.map((_, i) => ({
      x: left + (unit[2 * i] as number) * scale,
      y: top + (unit[2 * i + 1] as number) * scale,
    }));
  };
}

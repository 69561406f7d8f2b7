import type { ShapeStore } from '../shape-store.ts';
import { type Frame, shapePath } from './report-frame.ts';

/** Dots on a white band: seen on every hatch, and on grey paper no other line looks like it. */
const strokes = [
  'stroke="#fff" stroke-width="4.5"',
  'stroke="#00735a" stroke-width="3" stroke-dasharray="0 5"',
];

const dotted = (path: string) =>
  strokes
    .map(
      (stroke) => `<path d="${path}" fill="none" stroke-linecap="round" stroke-linejoin="round" ${stroke}/>`,
    )
    .join('');

/** What stands in the legend for an outline of the second list. */
export const otherSwatch = dotted('M2 8H34');

/** The outlines of a second list over the parcels of the first, up to `mostLabelled` with its numbers; empty where none has a place. */
export function otherOutlines(shapes: ShapeStore, frame: Frame, mostLabelled: number): string {
  const paths: string[] = [];
  const labels: string[] = [];
  for (let shape = 0; shape < shapes.count; shape++) {
    const path = shapePath(shapes, shape, frame);
    if (path === '') continue;
    paths.push(path);
    const [, , east, north] = shapes.bounds(shape);
    const [x, y] = frame.at(east, north);
    labels.push(
      `<text class="label other" x="${(x + 3).toFixed(1)}" y="${(y - 4).toFixed(1)}">${shape + 1}</text>`,
    );
  }
  if (paths.length === 0) return '';
  return dotted(paths.join('')) + (labels.length <= mostLabelled ? labels.join('') : '');
}

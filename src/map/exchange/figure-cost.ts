import type { Position } from 'geojson';
import type { LayerMarks } from '../../core/atlas/marks.ts';
import { groundUnder, type LabelFrame } from '../atlas/label-surroundings.ts';
import { type Box, boxAt, boxesOverlap } from '../atlas/pixels.ts';

/** Pixels across of a symbol, and what covering one is worth in cells of lines. */
const [symbolSize, symbolCost] = [18, 4];

/** What figures had better not stand on: cells of borders, and symbols. Laid out only once somebody asks. */
export function figureCost(frame: LabelFrame, layers: readonly LayerMarks[]): (box: Box) => number {
  let known: ((box: Box) => number) | undefined;
  const layOut = () => {
    const borders = groundUnder(
      frame,
      layers.filter(({ id }) => id === 'borders'),
    );
    const drawn = layers.flatMap(({ visible, marks }) =>
      visible ? marks.filter(({ minZoom }) => frame.zoom >= minZoom) : [],
    );
    const at: Position[] = drawn.flatMap(({ geometry }) =>
      geometry.type === 'Point' ? [geometry.coordinates] : [],
    );
    const symbols = frame
      .pixels(at)
      .map(({ x, y }) => boxAt(x - symbolSize / 2, y - symbolSize / 2, symbolSize, symbolSize));
    return (box: Box) =>
      borders.under(box).lines + symbolCost * symbols.filter((symbol) => boxesOverlap(box, symbol)).length;
  };
  return (box) => {
    known ??= layOut();
    return known(box);
  };
}

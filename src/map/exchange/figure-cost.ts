import type { Position } from 'geojson';
import type { LayerMarks } from '../../core/atlas/marks.ts';
import { groundUnder, type LabelFrame } from '../atlas/label-surroundings.ts';
import { type Box, boxAt, boxesOverlap } from '../atlas/pixels.ts';

/** Pixels across of a symbol. */
const symbolSize = 18;
/** What covering a symbol is worth in cells of lines, and what being covered by a panel. */
const [symbolCost, panelCost] = [4, 100];

const overlaps = (box: Box, others: readonly Box[]) =>
  others.filter((other) => boxesOverlap(box, other)).length;

/**
 * What figures had better not stand on: cells of borders, those of the line twice, and of changed ground, symbols, and
 * what `panels` cover. Laid out only once somebody asks.
 */
export function figureCost(
  frame: LabelFrame,
  layers: readonly LayerMarks[],
  panels: () => readonly Box[],
): (box: Box) => number {
  let known: ((box: Box) => number) | undefined;
  const layOut = () => {
    const borders = layers.filter(({ id }) => id === 'borders');
    const ground = groundUnder(frame, [...borders, ...layers.filter(({ id }) => id === 'changes')]);
    const thick = groundUnder(
      frame,
      borders.map((each) => ({ ...each, marks: each.marks.filter(({ symbol }) => symbol !== 'line-other') })),
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
    const covered = panels();
    return (box: Box) => {
      const { lines, areas } = ground.under(box);
      const covers = symbolCost * overlaps(box, symbols) + panelCost * overlaps(box, covered);
      return lines + thick.under(box).lines + areas / 2 + covers;
    };
  };
  return (box) => {
    known ??= layOut();
    return known(box);
  };
}

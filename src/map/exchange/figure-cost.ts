import type { LayerMarks } from '../../core/atlas/marks.ts';
import { groundUnder, type LabelFrame } from '../atlas/label-surroundings.ts';
import { type Box, boxesOverlap } from '../atlas/pixels.ts';
import { isFixed, pointBoxes } from './point-boxes.ts';

/** What covering a symbol is worth in cells of lines, one for which circles make way, and being covered by a panel. */
const [symbolCost, fixedCost, panelCost] = [4, 100, 100];

/** Pixels kept free beside such a symbol, and beside a panel. */
const [besideFixed, besidePanel] = [1.5, 3];

const overlaps = (box: Box, others: readonly Box[], apart = 0) =>
  others.filter((other) => boxesOverlap(box, other, apart)).length;

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
    const symbols = pointBoxes(frame, layers, (mark) => !isFixed(mark));
    const fixed = pointBoxes(frame, layers, isFixed);
    const covered = panels();
    return (box: Box) => {
      const { lines, areas } = ground.under(box);
      const covers =
        symbolCost * overlaps(box, symbols) +
        fixedCost * overlaps(box, fixed, besideFixed) +
        panelCost * overlaps(box, covered, besidePanel);
      return lines + thick.under(box).lines + areas / 2 + covers;
    };
  };
  return (box) => {
    known ??= layOut();
    return known(box);
  };
}

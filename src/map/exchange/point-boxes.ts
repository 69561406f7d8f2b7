import type { LayerMarks, Mark } from '../../core/atlas/marks.ts';
import type { SymbolId } from '../../core/atlas/symbols.ts';
import type { LabelFrame } from '../atlas/label-surroundings.ts';
import { type Box, boxAt } from '../atlas/pixels.ts';
import { symbolScale } from '../atlas/symbol-scale.ts';

/** Pixels across of a symbol, and of the ring of a settlement. */
const [usual, ring] = [18, 9];
const rings: readonly SymbolId[] = ['city', 'town', 'small-town', 'village', 'exclave'];
const across = (symbol: SymbolId) => (rings.includes(symbol) ? ring : usual);

/** The boxes of the point symbols that are shown in a frame and of which `which` is true. */
export const pointBoxes = (
  { zoom, pixels }: Pick<LabelFrame, 'zoom' | 'pixels'>,
  layers: readonly LayerMarks[],
  which: (mark: Mark) => boolean,
): Box[] =>
  layers.flatMap(({ visible, marks }) =>
    (visible ? marks : []).flatMap((mark) => {
      const { geometry, minZoom, symbol } = mark;
      if (geometry.type !== 'Point' || zoom < minZoom || !which(mark)) return [];
      const size = across(symbol) * symbolScale(zoom);
      return pixels([geometry.coordinates]).map(({ x, y }) => boxAt(x - size / 2, y - size / 2, size, size));
    }),
  );

const main: readonly SymbolId[] = ['city', 'town', 'exclave'];

/** A settlement or exclave that is named at every scale. */
const isMainPlace = ({ symbol, minZoom }: Mark): boolean => minZoom === 0 && main.includes(symbol);

const lesser: readonly SymbolId[] = [
  'town',
  'small-town',
  'village',
  'exclave',
  'junction-before',
  'junction-after',
];

/**
 * What the symbol of an exchange makes way for, with its figures: what is looked for at its place, as crossings, waters,
 * the stele are.
 */
export const isFixed = (mark: Mark): boolean => isMainPlace(mark) || !lesser.includes(mark.symbol);

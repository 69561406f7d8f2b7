import { paints } from '../../core/my-data/paint.ts';
import type { TileStyle } from '../../core/my-data/tile-style.ts';

/** Custom properties of the theme by paint. */
const tokens = {
  'to-kgz': { fill: '--to-kgz', stroke: '--to-kgz-strong', hatch: 1, fillAlpha: 0.22 },
  'to-tjk': { fill: '--to-tjk', stroke: '--to-tjk-strong', hatch: -1, fillAlpha: 0.22 },
  other: { fill: '--other', stroke: '--other', hatch: 0, fillAlpha: 0.3 },
  faulty: { fill: '--bad', stroke: '--bad', hatch: 0, fillAlpha: 0.08 },
  'only-a': { fill: '--only-a', stroke: '--only-a', hatch: 'upright', fillAlpha: 0.14 },
  'only-b': { fill: '--only-b', stroke: '--only-b', hatch: 'level', fillAlpha: 0.14 },
  'in-both': { fill: '--in-both', stroke: '--in-both', hatch: 0, fillAlpha: 0.16 },
  unsure: { fill: '--unsure-match', stroke: '--unsure-match', hatch: 1, fillAlpha: 0.1 },
} as const;

/** As the shapes of small files are dashed. */
const own = [9, 3, 2, 3];
const dashes = {
  'to-kgz': own,
  'to-tjk': own,
  other: own,
  faulty: [4, 3],
  'only-a': [10, 4],
  'only-b': [2, 3],
  'in-both': [],
  unsure: [8, 3, 2, 3],
} as const;

/** The inks of all paints, in their order, as the theme has them now. */
export function readPalette(element: Element): readonly TileStyle[] {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return paints.map((paint) => {
    const { fill, stroke, hatch, fillAlpha } = tokens[paint];
    return { fill: colour(fill), stroke: colour(stroke), hatch, fillAlpha, dash: dashes[paint] };
  });
}

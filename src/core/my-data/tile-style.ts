import { type HatchId, hatches } from '../atlas/hatches.ts';
import type { Colours } from '../atlas/svg-attributes.ts';
import { faultyStyle, type SymbolStyle, symbolStyles } from '../atlas/symbols.ts';
import { paints } from './paint.ts';

/** How one paint looks on a tile: colours as CSS writes them, px. */
export type TileStyle = {
  readonly ground: string;
  /** 0…1 */
  readonly groundOpacity: number;
  readonly line: string;
  readonly lineWidth: number;
  /** Lines over the ground: 1 rise to the right, −1 fall to the right, 0 none. */
  readonly hatch: 1 | -1 | 0 | 'upright' | 'level';
  readonly stroke: string;
  /** Lengths of dashes and gaps; empty for a solid line. */
  readonly dash: readonly number[];
};

/** Tiles join without a seam only in four directions: a hatch takes the nearest. */
function directionOf({ angle, line }: (typeof hatches)[HatchId]): TileStyle['hatch'] {
  if (line.width === 0) return 0;
  if (angle === 0) return 'upright';
  if (angle === 90) return 'level';
  return angle > 0 ? 1 : -1;
}

const dashOf = (dash: string | undefined) => (dash ? dash.split(' ').map(Number) : []);

function tileStyle(style: SymbolStyle, colours: Colours): TileStyle {
  if (style.kind !== 'area' || style.hatch === null)
    throw new Error('only hatched ground is painted on tiles');
  const hatch = hatches[style.hatch];
  return {
    ground: colours(hatch.ground.colour),
    groundOpacity: hatch.ground.opacity,
    line: colours(hatch.line.colour),
    lineWidth: hatch.line.width,
    hatch: directionOf(hatch),
    stroke: colours(style.stroke.colour),
    dash: dashOf(style.stroke.dash),
  };
}

/** The styles of all paints, in their order, from the one table of symbols: a tile is what the legend shows. */
export const tileStyles = (colours: Colours): readonly TileStyle[] =>
  paints.map((paint) => tileStyle(paint === 'faulty' ? faultyStyle : symbolStyles[`own-${paint}`], colours));

/** How one paint looks on a tile: colours as CSS writes them, taken from the page's theme. */
export type TileStyle = {
  readonly fill: string;
  /** 0…1 */
  readonly fillAlpha: number;
  /** Lines over the fill: 1 rise to the right, −1 fall to the right, 0 none. */
  readonly hatch: 1 | -1 | 0 | 'upright' | 'level';
  readonly stroke: string;
  /** Lengths of dashes and gaps, px; empty for a solid line. */
  readonly dash: readonly number[];
};

/** From this zoom on there are no symbols of exchanges, only plots. */
export const lastSymbolZoom = 11;

/** The half of a circle around (0, 0) on the left (−1) or on the right (1), as the `d` of an SVG path. */
export const halfCircle = (r: number, side: -1 | 1): string =>
  `M0 ${-r}a${r} ${r} 0 0 ${side > 0 ? 1 : 0} 0 ${2 * r}Z`;

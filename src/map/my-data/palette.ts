import { type TileStyle, tileStyles } from '../../core/my-data/tile-style.ts';

/** How tiles are painted, with the colours that the theme has now. */
export function readPalette(element: Element): readonly TileStyle[] {
  const style = getComputedStyle(element);
  return tileStyles((token) => style.getPropertyValue(`--${token}`).trim());
}

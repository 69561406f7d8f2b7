import * as L from 'leaflet';
import type { PaintTile } from '../my-data/my-tiles.ts';
import { readPalette } from '../my-data/palette.ts';
import type { Frame } from './frame.ts';
import { inTheme, type PictureTheme } from './written-styles.ts';

const tileSize = 256;
/** Pixels of the picture for each of the frame, so that a double size stays sharp. */
const density = 2;

/**
 * A large file of the reader's, painted tile by tile into a picture of the frame's size, as the address of a PNG. The
 * tiles are those of the zoom nearest to the frame's.
 */
export async function paintOwn(paint: PaintTile, frame: Frame, theme: PictureTheme): Promise<string> {
  const styles = inTheme(theme, () => readPalette(document.documentElement));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(frame.width * density);
  canvas.height = Math.round(frame.height * density);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const z = Math.max(0, Math.min(18, Math.round(frame.zoom)));
  const grow = 2 ** (frame.zoom - z);
  const from = frame.corner.divideBy(grow * tileSize).floor();
  const to = frame.corner
    .add([frame.width, frame.height])
    .divideBy(grow * tileSize)
    .floor();
  for (let x = from.x; x <= to.x; x++)
    for (let y = from.y; y <= to.y; y++) {
      const tile = await paint({ x, y, z }, styles, density);
      // A gap would say that nothing lies there.
      if (!tile) throw new Error('a part of the file could not be painted');
      const at = L.point(x, y)
        .multiplyBy(tileSize * grow)
        .subtract(frame.corner)
        .multiplyBy(density);
      const size = tileSize * grow * density;
      context.drawImage(tile, at.x, at.y, size, size);
      tile.close();
    }
  return canvas.toDataURL('image/png');
}

import * as L from 'leaflet';
import type { TileAddress } from '../../core/my-data/cut-tile.ts';
import type { TileStyle } from '../../core/my-data/tile-style.ts';
import { readPalette } from './palette.ts';

/** Tiles asked for at a time: those that have left the view meanwhile are then never cut. */
const atOnce = 2;

/** A painted tile, or null where there is none. */
export type PaintTile = (
  address: TileAddress,
  styles: readonly TileStyle[],
  ratio: number,
) => Promise<ImageBitmap | null>;

type Wanted = {
  readonly canvas: HTMLCanvasElement;
  readonly address: TileAddress;
  done: L.DoneCallback | null;
};

/**
 * A grid of canvases that show what `paint` hands out. For looking only. `drawn` is heard each time all tiles of
 * the view are there, `undrawn` where one that is still in view could not be painted.
 */
export function createMyTiles(
  pane: string,
  paint: PaintTile,
  drawn: () => void,
  undrawn: () => void,
): L.GridLayer & { repaint(): void } {
  const ratio = Math.min(2, window.devicePixelRatio || 1);
  let waiting: Wanted[] = [];
  let asked = 0;
  let styles: readonly TileStyle[] | null = null;

  function next() {
    while (asked < atOnce) {
      const wanted = waiting.shift();
      if (!wanted) return;
      asked++;
      styles ??= readPalette(document.documentElement);
      paint(wanted.address, styles, ratio).then((tile) => {
        asked--;
        if (wanted.done) {
          if (tile) wanted.canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(tile);
          else undrawn();
          wanted.done(undefined, wanted.canvas);
        }
        next();
      });
    }
  }

  const Tiles = L.GridLayer.extend({
    createTile({ x, y, z }: L.Coords, done: L.DoneCallback) {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 256 * ratio;
      waiting.push({ canvas, address: { x, y, z }, done });
      next();
      return canvas;
    },
  }) as unknown as new (
    options: L.GridLayerOptions,
  ) => L.GridLayer;
  const layer = new Tiles({ pane, updateWhenZooming: false, keepBuffer: 1 });

  layer.on('tileunload', ({ tile }: L.TileEvent) => {
    for (const wanted of waiting) if (wanted.canvas === (tile as unknown)) wanted.done = null;
    waiting = waiting.filter(({ done }) => done !== null);
  });
  layer.on('load', drawn);

  return Object.assign(layer, {
    repaint() {
      styles = null;
      layer.redraw();
    },
  });
}

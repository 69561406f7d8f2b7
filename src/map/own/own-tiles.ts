import * as L from 'leaflet';
import type { Tile, TileAddress } from '../../core/import/cut-tile.ts';
import { paintTile } from './paint-tile.ts';
import { type Ink, readPalette } from './palette.ts';

/** Tiles asked for at a time: those that have left the view meanwhile are then never cut. */
const atOnce = 3;

type Wanted = {
  readonly canvas: HTMLCanvasElement;
  readonly address: TileAddress;
  done: L.DoneCallback | null;
};

/**
 * A grid of canvases, painted with tiles that `cut` hands out. For looking only. `drawn` is heard each time all
 * tiles of the view are there.
 */
export function createOwnTiles(
  pane: string,
  cut: (address: TileAddress) => Promise<Tile | null>,
  drawn: () => void,
): L.GridLayer & { repaint(): void } {
  const ratio = Math.min(2, window.devicePixelRatio || 1);
  const cuts = new Map<HTMLCanvasElement, Tile>();
  let waiting: Wanted[] = [];
  let asked = 0;
  let inks: readonly Ink[] | null = null;

  function paint(canvas: HTMLCanvasElement, tile: Tile) {
    const pen = canvas.getContext('2d');
    if (!pen) return;
    inks ??= readPalette(document.documentElement, ratio);
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, 256, 256);
    paintTile(pen, tile, inks);
  }

  function next() {
    while (asked < atOnce) {
      const wanted = waiting.shift();
      if (!wanted) return;
      asked++;
      cut(wanted.address).then((tile) => {
        asked--;
        if (tile && wanted.done) {
          cuts.set(wanted.canvas, tile);
          paint(wanted.canvas, tile);
        }
        wanted.done?.(undefined, wanted.canvas);
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
    cuts.delete(tile as unknown as HTMLCanvasElement);
    for (const wanted of waiting) if (wanted.canvas === (tile as unknown)) wanted.done = null;
    waiting = waiting.filter(({ done }) => done !== null);
  });
  layer.on('load', drawn);

  return Object.assign(layer, {
    repaint() {
      inks = null;
      for (const [canvas, tile] of cuts) paint(canvas, tile);
    },
  });
}

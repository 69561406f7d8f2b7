import { beforeEach, expect, test, vi } from 'vitest';
import type { MyLayer, MySource } from '../../../src/map/my-data/my-layer.ts';

/** A layer of tiles that paints nothing by itself, and who waits for it. */
type Tiles = { readonly painted: () => void; addTo(): void; remove(): void };

const { onMap, made } = vi.hoisted(() => ({ onMap: new Set<unknown>(), made: [] as Tiles[] }));
vi.mock('leaflet', () => ({
  svg: () => ({}),
  layerGroup: () => ({ addTo: () => ({ clearLayers: () => {} }) }),
}));
vi.mock('../../../src/map/my-data/my-shapes.ts', () => ({
  createMyShapes: () => {},
  drawGeometry: () => {},
}));
vi.mock('../../../src/map/my-data/my-tiles.ts', () => ({
  createMyTiles: (_pane: string, _paint: unknown, painted: () => void) => {
    const tiles: Tiles = {
      painted,
      addTo: () => void onMap.add(tiles),
      remove: () => void onMap.delete(tiles),
    };
    made.push(tiles);
    return tiles;
  },
}));

const tiles: MySource = { kind: 'tiles', paint: async () => null };

let layer: MyLayer;
beforeEach(async () => {
  onMap.clear();
  made.length = 0;
  const { createMyLayer } = await import('../../../src/map/my-data/my-layer.ts');
  const map = {
    createPane: () => ({ style: {}, dataset: {} }),
    on: () => {},
    hasLayer: onMap.has.bind(onMap),
  };
  layer = createMyLayer(map as never, {} as never);
});

/** Draws a file, and hears when that has settled. */
function drawing(file: string) {
  const settled = vi.fn();
  void layer.draw(file, tiles).then(settled);
  return async () => {
    await new Promise((resolve) => setTimeout(resolve));
    return settled.mock.calls.length > 0;
  };
}

test('a drawing settles once its tiles are painted', async () => {
  const isSettled = drawing('a');
  expect(await isSettled()).toBe(false);
  made[0]?.painted();
  expect(await isSettled()).toBe(true);
});

test('a drawing settles as its file is taken off the map, where nothing of it is painted any more', async () => {
  const [isSettled, isOtherSettled] = [drawing('a'), drawing('b')];
  layer.hide(['a']);
  expect([await isSettled(), await isOtherSettled()]).toEqual([true, false]);
  expect([...onMap]).toEqual([made[1]]);
  expect([...layer.sources().keys()]).toEqual(['b']);
  layer.hide([]);
  expect(onMap.size).toBe(2);
});

test('what is drawn while its file is off the map settles at once, and comes with the others', async () => {
  layer.hide(['a']);
  const isSettled = drawing('a');
  expect([await isSettled(), onMap.size]).toEqual([true, 0]);
  layer.hide([]);
  expect([...onMap]).toEqual(made);
});

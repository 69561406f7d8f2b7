import type { Bounds } from '../../core/atlas/feature-bounds.ts';
import type { OpenedFile } from '../../core/my-data/opened-file.ts';
import type { ImportHandle } from '../../data/my-data/open-import.ts';
import type { MyDataIntents, MyLayer, MySource } from '../../map/my-data/my-layer.ts';
import type { MapHandle } from '../../map/page/map-handle.ts';

/** Up to here a file is drawn as ordinary layers; beyond, as tiles. */
const mostShapes = 2_000;
const mostVertices = 200_000;

type Extent = Pick<OpenedFile, 'features' | 'vertices'>;

/** The id under which the comparison of two lists is drawn; no file has it. */
export const comparisonId = 'comparison';

const isTiled = ({ features, vertices }: Extent) => features > mostShapes || vertices > mostVertices;

const loadLayer = () => import('../../map/my-data/my-layer.ts');

/** The map's layer of own files, fetched by `load` when first needed. */
export function openMyMap(map: MapHandle, intents: Omit<MyDataIntents, 'show'>, load = loadLayer) {
  let layer: Promise<MyLayer> | undefined;
  let sources = (): ReadonlyMap<string, MySource> => new Map();
  /** What could not be fetched is fetched anew when it is asked for again. */
  const ready = () => {
    layer ??= load().then(
      ({ createMyLayer }) =>
        map.attach((leaflet) => {
          const made = createMyLayer(leaflet, { ...intents, show: map.show });
          sources = made.sources;
          return made;
        }),
      (error) => {
        layer = undefined;
        throw error;
      },
    );
    return layer;
  };
  /** Does something with the layer where it is there already. */
  const ifReady = (use: (layer: MyLayer) => void): void => void layer?.then(use, () => {});
  new MutationObserver(() => ifReady((drawn) => drawn.repaint())).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
  return {
    /** Rejects where it cannot be fetched. */
    ready,
    /** What is drawn of each file now. */
    sources: () => sources(),
    /** Shows where a file lies: one that is drawn as tiles at once, since a flight over would ask for tiles twice. */
    async reveal(bounds: Bounds, opened: Extent): Promise<void> {
      (await ready()).reveal(bounds, isTiled(opened) ? 'at once' : undefined);
    },
    ifReady,
    /** Draws a file; settles once what is in view is painted, rejects where it cannot be. */
    async draw(id: string, opened: Extent, handle: ImportHandle): Promise<void> {
      const of = id === comparisonId ? { of: 'comparison' as const } : {};
      const drawn = await ready();
      if (isTiled(opened)) {
        await drawn.draw(id, {
          kind: 'tiles',
          paint: (address, styles, ratio) =>
            handle.ask({ kind: 'tile', address, style: { styles, ratio }, ...of }),
        });
        return;
      }
      const shapes = await handle.ask({ kind: 'shapes', ...of });
      if (!shapes) throw new Error('no shapes');
      await drawn.draw(id, { kind: 'shapes', shapes });
    },
    erase: (id: string) => ifReady((drawn) => drawn.erase(id)),
  };
}

import type { ReadonlySignal } from '@preact/signals';
import type { Atlas } from '../../core/atlas/atlas.ts';
import {
  type Bounds,
  exchangeBounds,
  featureBounds,
  homeBounds,
  layerBounds,
} from '../../core/atlas/feature-bounds.ts';
import type { LayerId } from '../../core/atlas/layer-ids.ts';
import type { Selection } from '../../core/page/choices.ts';
import type { MapHandle } from '../../map/page/map-view.ts';
import type { createActions } from '../../state/page/actions.ts';

type Surroundings = {
  readonly atlas: ReadonlySignal<Atlas | null>;
  readonly actions: ReturnType<typeof createActions>;
  /** The map comes after the panels that ask it to move. */
  readonly map: () => MapHandle;
};

/** What moves the map: to bounds of layers, features and exchanges, home, and by steps of zoom. */
export function createNavigation({ atlas, actions, map }: Surroundings) {
  const show = (bounds: Bounds | null | undefined) => {
    if (bounds) map().show(bounds);
  };
  return {
    show,
    intents: {
      zoomBy: (steps: number) => map().zoomBy(steps),
      home: () => map().show(homeBounds),
      panelResized: () => map().resized(),
      zoomToLayer: (layer: LayerId) => show(atlas.value && layerBounds(atlas.value, layer)),
      showOnMap(selection: Selection) {
        actions.reveal(selection);
        show(atlas.value && featureBounds(atlas.value, selection));
      },
      chooseExchange(exchange: string | null) {
        actions.chooseExchange(exchange);
        show(atlas.value && exchangeBounds(atlas.value, exchange));
      },
      /** Opens the row of an exchange whose symbol was chosen on the map, and moves there. */
      openExchange(exchange: string) {
        actions.openTab('balance');
        actions.chooseExchange(exchange);
        show(atlas.value && exchangeBounds(atlas.value, exchange));
      },
    },
  };
}

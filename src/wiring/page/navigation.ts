import type { ReadonlySignal } from '@preact/signals';
import type { Atlas } from '../../core/atlas/atlas.ts';
import {
  exchangeFrame,
  type Frame,
  featureFrame,
  homeFrame,
  layerFrame,
} from '../../core/atlas/feature-bounds.ts';
import type { LayerId, Selection } from '../../core/page/choices.ts';
import type { MapHandle } from '../../map/page/map-view.ts';
import type { createActions } from '../../state/page/actions.ts';

type Surroundings = {
  readonly atlas: ReadonlySignal<Atlas | null>;
  readonly actions: ReturnType<typeof createActions>;
  /** The map comes after the panels that ask it to move. */
  readonly map: () => MapHandle;
};

/** What moves the map: to frames of layers, features and exchanges, home, and by steps of zoom. */
export function createNavigation({ atlas, actions, map }: Surroundings) {
  const show = (frame: Frame | null | undefined) => {
    if (frame) map().show(frame);
  };
  return {
    show,
    intents: {
      zoomBy: (steps: number) => map().zoomBy(steps),
      home: () => map().show(homeFrame),
      panelResized: () => map().resized(),
      zoomToLayer: (layer: LayerId) => show(atlas.value && layerFrame(atlas.value, layer)),
      showOnMap(selection: Selection) {
        actions.reveal(selection);
        show(atlas.value && featureFrame(atlas.value, selection));
      },
      chooseExchange(exchange: string | null) {
        actions.chooseExchange(exchange);
        show(atlas.value && exchangeFrame(atlas.value, exchange));
      },
    },
  };
}

import type { ReadonlySignal } from '@preact/signals';
import type { Atlas } from '../../core/atlas/atlas.ts';
import { currentSelection } from '../../core/atlas/current-id.ts';
import { type Bounds, boundsOf, homeBounds } from '../../core/atlas/feature-bounds.ts';
import type { LayerId } from '../../core/atlas/layer-ids.ts';
import { reportedFeature } from '../../core/atlas/layers/layers.ts';
import { exchangeBounds, featureBounds, layerBounds } from '../../core/atlas/selection-bounds.ts';
import type { Choices, Selection } from '../../core/page/choices.ts';
import type { MapHandle } from '../../map/page/map-handle.ts';
import type { createActions } from '../../state/page/actions.ts';
import { whenKnown } from '../../state/page/when-known.ts';

type Surroundings = {
  readonly atlas: ReadonlySignal<Atlas | null>;
  readonly actions: ReturnType<typeof createActions>;
  /** The map comes after the panels that ask it to move. */
  readonly map: () => MapHandle;
};

/** Degrees around what is chosen, at least and at most. */
const [nearest, farthest] = [0.03, 0.12];
/** Of latitude, and across at least 0.76 of it on this map. */
const kmPerDegree = 85;

/** What moves the map: to bounds of layers, features and exchanges, home, and by steps of zoom. */
export function createNavigation({ atlas, actions, map }: Surroundings) {
  const show = (bounds: Bounds | null | undefined) => {
    if (bounds) map().show(bounds);
  };
  let moves = 0;
  /** Shows bounds of the atlas, now or when it comes; of several that wait, the last. */
  function showIn(boundsIn: (known: Atlas) => Bounds | null) {
    const move = ++moves;
    const known = atlas.peek();
    if (known) return show(boundsIn(known));
    whenKnown(atlas).then((come) => {
      if (move === moves) show(boundsIn(come));
    });
  }
  const boundsIn = (known: Atlas, selection: Selection, margin?: number) =>
    featureBounds(known, currentSelection(known, selection) ?? selection, margin);
  /** Around what is chosen: its surroundings, and the ring within which it may lie as far as that is near. */
  const around = (known: Atlas, selection: Selection) => {
    const errorKm = reportedFeature(known, selection)?.positionErrorKm ?? 0;
    return boundsIn(known, selection, Math.min(farthest, Math.max(nearest, errorKm / kmPerDegree)));
  };
  /** Moves to what is chosen. */
  const seek = (selection: Selection) => showIn((known) => around(known, selection));

  return {
    show,
    /** Goes to what a link chooses without saying where the map is to stand; `known` is what is there at once. */
    frame({ viewpoint, selection, exchange, event, step }: Choices, known: Pick<Atlas, 'parcels'>) {
      if (viewpoint || event || step) return;
      if (selection) seek(selection);
      else if (exchange) show(exchangeBounds(known, exchange));
    },
    /** Moves only where what is chosen is covered or, unless it is looked for in the frame alone, out of sight. */
    keepClear(selection: Selection, how?: 'where in frame') {
      const move = ++moves;
      whenKnown(atlas).then((known) => {
        if (move !== moves) return;
        const at = 'at' in selection ? selection.at : undefined;
        const bounds = at ? boundsOf([{ type: 'Point', coordinates: at }]) : boundsIn(known, selection, 0);
        if (!bounds) return;
        if (map().isInFrame(bounds)) map().keepClear(bounds);
        else if (how !== 'where in frame') show(around(known, selection));
      });
    },
    intents: {
      zoomBy: (steps: number) => map().zoomBy(steps),
      home: () => map().show(homeBounds),
      zoomToLayer: (layer: LayerId) => showIn((known) => layerBounds(known, layer)),
      showOnMap(selection: Selection) {
        actions.reveal(selection);
        seek(selection);
      },
      chooseExchange(exchange: string | null) {
        actions.chooseExchange(exchange);
        showIn((known) => exchangeBounds(known, exchange));
      },
      /** Opens the row of an exchange whose symbol was chosen on the map, and moves there. */
      openExchange(exchange: string) {
        actions.openTab('balance');
        actions.chooseExchange(exchange);
        showIn((known) => exchangeBounds(known, exchange));
      },
    },
  };
}

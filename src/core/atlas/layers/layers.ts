import type { Selection } from '../../page/choices.ts';
import type { Atlas } from '../atlas.ts';
import { type LayerId, layerIds } from '../layer-ids.ts';
import { bordersLayer } from './borders.ts';
import { changesLayer } from './changes.ts';
import { crossingsLayer } from './crossings.ts';
import type { Layer, LayerFeature, ReportedFeature } from './layer.ts';
import { memorialLayer } from './memorial.ts';
import { parcelsLayer } from './parcels.ts';
import { placesLayer } from './places.ts';
import { waterLayer } from './water.ts';

const byLayer: Readonly<Record<LayerId, Layer>> = {
  changes: changesLayer,
  borders: bordersLayer,
  places: placesLayer,
  water: waterLayer,
  parcels: parcelsLayer,
  crossings: crossingsLayer,
  memorial: memorialLayer,
};

/** Every layer, in drawing order from bottom to top. */
export const layers: readonly Layer[] = layerIds.map((id) => byLayer[id]);

export const layerOf = (id: LayerId): Layer => byLayer[id];

/** The layers that look different on the two sides of the swipe. */
export const sidedLayers: readonly LayerId[] = layers.filter(({ sided }) => sided).map(({ id }) => id);

/** The shipped features of a layer. */
export const featuresOf = (atlas: Atlas, layer: LayerId): readonly LayerFeature[] =>
  byLayer[layer].features(atlas);

/** The features of a layer that bear a name of their own; lines and mapped changes have none. */
export const reportedFeatures = (atlas: Atlas, layer: LayerId): readonly ReportedFeature[] =>
  byLayer[layer].reported ? (byLayer[layer].features(atlas) as readonly ReportedFeature[]) : [];

/** The reported feature of a selection, if there is one. */
export const reportedFeature = (atlas: Atlas, { layer, id }: Selection): ReportedFeature | undefined =>
  layer === 'here' ? undefined : reportedFeatures(atlas, layer).find((feature) => feature.id === id);

import type { Geometry } from 'geojson';
import type { LayerId, Selection } from '../page/choices.ts';
import type { Atlas } from './atlas.ts';
import type { Name } from './schema.ts';

/** What every reported feature has, whatever its kind. */
export type ReportedFeature = {
  readonly id: string;
  readonly name: Name;
  readonly geometry: Geometry | null;
  readonly positionErrorKm: number | null;
  readonly sources: readonly string[];
};

/** The features of a layer that have a name of their own; lines and mapped changes have none. */
export const reportedFeatures = (atlas: Atlas, layer: LayerId): readonly ReportedFeature[] =>
  ({
    parcels: atlas.parcels,
    crossings: atlas.crossings,
    memorial: atlas.memorial,
    places: atlas.places,
    water: [...atlas.water, ...atlas.roads],
    borders: [],
    changes: [],
  })[layer];

/** The reported feature of a selection, if there is one. */
export const reportedFeature = (atlas: Atlas, { layer, id }: Selection): ReportedFeature | undefined =>
  layer === 'here' ? undefined : reportedFeatures(atlas, layer).find((feature) => feature.id === id);

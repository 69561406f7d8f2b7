import type { LayerId } from '../page/choices.ts';
import type { Atlas } from './atlas.ts';

/** The shipped features of a layer. */
export const featuresOf = (atlas: Atlas, layer: LayerId) =>
  ({
    borders: atlas.borders,
    changes: atlas.changes,
    parcels: atlas.parcels,
    crossings: atlas.crossings,
    memorial: atlas.memorial,
    places: atlas.places,
    water: [...atlas.water, ...atlas.roads],
  })[layer];

import type { Geometry } from 'geojson';
import { hereOf } from '../here/here-selection.ts';
import type { Selection } from '../page/choices.ts';
import type { Atlas } from './atlas.ts';
import { type Bounds, boundsOf, homeBounds } from './feature-bounds.ts';
import type { LayerId } from './layer-ids.ts';
import { featuresOf } from './layers/layers.ts';

/** The bounds of a whole layer. */
export const layerBounds = (atlas: Atlas, layer: LayerId): Bounds | null =>
  boundsOf(featuresOf(atlas, layer).map(({ geometry }) => geometry));

function geometryOf(atlas: Atlas, selection: Selection): Geometry | null {
  const { layer, id } = selection;
  if (layer !== 'here')
    return featuresOf(atlas, layer).find((candidate) => candidate.id === id)?.geometry ?? null;
  const coordinates = hereOf(selection);
  return coordinates && { type: 'Point', coordinates };
}

/** Degrees: no exclave is as wide, and no mainland as narrow. */
const widestExclave = 1;

/** The parts of countries around the symbol of an exclave, as the releases draw them; empty for all else. */
function exclaveGrounds(atlas: Atlas, { layer, id }: Selection): Geometry[] {
  const place = layer === 'places' ? atlas.places.find((candidate) => candidate.id === id) : undefined;
  if (place?.kind !== 'exclave') return [];
  const [lon = 0, lat = 0] = place.geometry.coordinates;
  return atlas.countries
    .filter(({ country }) => place.country === null || country === place.country)
    .flatMap(({ geometry }) => geometry.coordinates)
    .map((coordinates): Geometry => ({ type: 'Polygon', coordinates }))
    .filter((part) => {
      const [west, south, east, north] = boundsOf([part]) ?? homeBounds;
      return east - west < widestExclave && west < lon && lon < east && south < lat && lat < north;
    });
}

/**
 * The bounds of what is chosen, with `margin` degrees around it so that its surroundings can be seen: of an exclave the
 * whole of its ground. Without a margin, of the symbol alone.
 */
export function featureBounds(atlas: Atlas, selection: Selection, margin = 0.03): Bounds | null {
  const grounds = margin > 0 ? exclaveGrounds(atlas, selection) : [];
  const bounds = boundsOf([geometryOf(atlas, selection), ...grounds]);
  return bounds && [bounds[0] - margin, bounds[1] - margin, bounds[2] + margin, bounds[3] + margin];
}

/** The bounds of an exchange's plots that have a place. */
export const exchangeBounds = (atlas: Pick<Atlas, 'parcels'>, exchange: string | null): Bounds | null =>
  boundsOf(atlas.parcels.filter((parcel) => parcel.exchange === exchange).map(({ geometry }) => geometry));

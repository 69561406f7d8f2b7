import type { Geometry, Position } from 'geojson';
import { exclaveGround } from '../here/exclave-ground.ts';
import { hereOf } from '../here/here-selection.ts';
import type { Selection } from '../page/choices.ts';
import type { Atlas } from './atlas.ts';
import type { LayerId } from './layer-ids.ts';
import { featuresOf } from './layers/layers.ts';

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** The valley and the whole western part of the line: what the first view shows. */
export const homeBounds: Bounds = [69.25, 39.35, 72.3, 40.75];

function positionsOf(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    default:
      return [];
  }
}

/** The smallest bounds that hold all geometries, or null where there is none. */
export function boundsOf(geometries: readonly (Geometry | null)[]): Bounds | null {
  let bounds: [number, number, number, number] | null = null;
  for (const geometry of geometries) {
    for (const [lon = 0, lat = 0] of geometry ? positionsOf(geometry) : []) {
      const [west, south, east, north]: Bounds = bounds ?? [lon, lat, lon, lat];
      bounds = [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)];
    }
  }
  return bounds;
}

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

/** The ground of an exclave in every release that draws one; empty for all else. */
function exclaveGrounds(atlas: Atlas, { layer, id }: Selection): Geometry[] {
  const place = layer === 'places' ? atlas.places.find((candidate) => candidate.id === id) : undefined;
  if (place?.kind !== 'exclave') return [];
  const releases = new Set(atlas.countries.map(({ release }) => release));
  return [...releases].flatMap((release) => {
    const drawn = atlas.countries.filter((country) => country.release === release);
    return exclaveGround(drawn, place.geometry.coordinates) ?? [];
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

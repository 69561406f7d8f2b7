import type { Geometry, Position } from 'geojson';
import { hereOf } from '../here/here-selection.ts';
import type { LayerId, Selection } from '../page/choices.ts';
import type { Atlas } from './atlas.ts';
import { featuresOf } from './features-of.ts';

/** West, south, east, north in degrees. */
export type Frame = readonly [number, number, number, number];

/** The valley and the whole western part of the line: what the first view shows. */
export const homeFrame: Frame = [69.25, 39.35, 72.3, 40.75];

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

/** The smallest frame that holds all geometries, or null where there is none. */
export function frameOf(geometries: readonly (Geometry | null)[]): Frame | null {
  let frame: [number, number, number, number] | null = null;
  for (const geometry of geometries) {
    for (const [lon = 0, lat = 0] of geometry ? positionsOf(geometry) : []) {
      const [west, south, east, north]: Frame = frame ?? [lon, lat, lon, lat];
      frame = [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)];
    }
  }
  return frame;
}

/** The frame of a whole layer. */
export const layerFrame = (atlas: Atlas, layer: LayerId): Frame | null =>
  frameOf(featuresOf(atlas, layer).map(({ geometry }) => geometry));

function geometryOf(atlas: Atlas, selection: Selection): Geometry | null {
  const { layer, id } = selection;
  if (layer !== 'here')
    return featuresOf(atlas, layer).find((candidate) => candidate.id === id)?.geometry ?? null;
  const coordinates = hereOf(selection);
  return coordinates && { type: 'Point', coordinates };
}

/** The frame of what is chosen, with `margin` degrees around it so that its surroundings can be seen. */
export function featureFrame(atlas: Atlas, selection: Selection, margin = 0.03): Frame | null {
  const frame = frameOf([geometryOf(atlas, selection)]);
  return frame && [frame[0] - margin, frame[1] - margin, frame[2] + margin, frame[3] + margin];
}

/** The frame of an exchange's plots that have a place. */
export const exchangeFrame = (atlas: Atlas, exchange: string | null): Frame | null =>
  frameOf(atlas.plots.filter((plot) => plot.exchange === exchange).map(({ geometry }) => geometry));

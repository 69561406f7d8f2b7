import type { Feature, Polygon, Position } from 'geojson';
import { destination } from '../../core/geometry/destination.ts';

/** A square of `side` metres around a place. */
export function square(lon: number, lat: number, side: number): Polygon {
  const ring = [45, 135, 225, 315].map((azimuth) => destination([lon, lat], azimuth, side / Math.SQRT2));
  return { type: 'Polygon', coordinates: [[...ring, ring[0] as Position]] };
}

export const parcel = (from: string, to: string, geometry: Polygon, more = {}): Feature => ({
  type: 'Feature',
  properties: { from, to, ...more },
  geometry,
});

export const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });

const side = 500;
export const south = parcel('KGZ', 'TJK', square(70.5, 39.35, side));
export const north = parcel('TJK', 'KGZ', square(70.9, 40.26, side));
export const northLarger = parcel('TJK', 'KGZ', square(70.9, 40.26, side * Math.sqrt(1.03)));

const vertices = [
  [70, 40],
  [70.01, 40.01],
  [70.01, 40],
  [70, 40.01],
  [70, 40],
];
export const bowTie = parcel('TJK', 'KGZ', { type: 'Polygon', coordinates: [vertices] });

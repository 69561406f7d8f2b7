import type { MultiPolygon, Polygon } from 'geojson';
import type { Atlas } from '../atlas/atlas.ts';
import { currentId } from '../atlas/current-id.ts';
import { nameIn } from '../atlas/name.ts';
import type { FeatureName, Offer } from './measure-view.ts';
import type { FeatureRef, Receiver } from './measurement.ts';

export type MeasuredFeature = {
  readonly name: FeatureName;
  readonly geometry: Polygon | MultiPolygon;
  /** Where the ground passes, if it passes between the treaty's two sides. */
  readonly direction: Receiver | null;
};

const between = (from: string, to: string): Receiver | null =>
  (from === 'TJK' && to === 'KGZ') || (from === 'KGZ' && to === 'TJK') ? to : null;

/** A feature of the map that can be measured, or null where nothing of that id has an outline. */
export function featureOf(atlas: Atlas, { layer, id }: FeatureRef, lang = 'en'): MeasuredFeature | null {
  if (layer === 'parcels') {
    const parcel = atlas.parcels.find((candidate) => candidate.id === id);
    return parcel?.geometry
      ? {
          name: { layer, name: nameIn(parcel.name, lang) },
          geometry: parcel.geometry,
          direction: between(parcel.from, parcel.to),
        }
      : null;
  }
  if (layer === 'changes') {
    const change = atlas.changes.find((candidate) => candidate.id === id);
    return change
      ? {
          name: { layer, id, from: change.from, to: change.to },
          geometry: change.geometry,
          direction: between(change.from, change.to),
        }
      : null;
  }
  const ground = currentId(atlas, id);
  const country = atlas.countries.find((candidate) => candidate.id === ground);
  return country
    ? {
        name: { layer, country: country.country, release: country.release },
        geometry: country.geometry,
        direction: null,
      }
    : null;
}

/** Everything on the map whose outline can be measured: plots, mapped changes by size, countries. */
export function offersOf(atlas: Atlas, lang: string): Offer[] {
  const parcels = atlas.parcels.filter(({ geometry }) => geometry !== null);
  const changes = atlas.changes
    .filter(({ noise, from, to }) => !noise && between(from, to))
    .sort((a, b) => b.ellipsoidalHa - a.ellipsoidalHa);
  return [
    ...parcels.map(
      ({ id, name }): Offer => ({
        ref: { layer: 'parcels', id },
        name: { layer: 'parcels', name: nameIn(name, lang) },
      }),
    ),
    ...changes.map(
      ({ id, from, to }): Offer => ({
        ref: { layer: 'changes', id },
        name: { layer: 'changes', id, from, to },
      }),
    ),
    ...atlas.countries.map(
      ({ id, country, release }): Offer => ({
        ref: { layer: 'countries', id },
        name: { layer: 'countries', country, release },
      }),
    ),
  ];
}

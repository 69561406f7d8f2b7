import type { Position } from 'geojson';
import type { Country } from '../atlas/country.ts';
import { measure } from '../geometry/measure-polygon.ts';
import { exclaveGround } from './exclave-ground.ts';

/** Area of an exclave in m², on the ellipsoid and on Turf's sphere. */
export type ExclaveArea = { readonly ellipsoidalM2: number; readonly turfM2: number };

/** An exclave in one release; `area` is null where none is drawn. */
export type ExclaveState = { readonly release: string; readonly area: ExclaveArea | null };

/**
 * The exclave at a position [lon, lat] as each release of `countries` draws it, the oldest first; its area is
 * measured on the geometry as shipped.
 */
export function exclaveStates(countries: readonly Country[], position: Position): ExclaveState[] {
  const releases = [...new Set(countries.map(({ release }) => release))].sort();
  return releases.map((release) => {
    const drawn = exclaveGround(
      countries.filter((country) => country.release === release),
      position,
    );
    return { release, area: drawn && measure(drawn) };
  });
}

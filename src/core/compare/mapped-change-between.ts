import { countryOn, type GroundFace } from '../atlas/ground-face.ts';
import type { CountryCode } from '../atlas/schema.ts';

/** A face that two snapshots draw in two different countries. */
export type ChangedFace = {
  readonly face: GroundFace;
  readonly from: CountryCode;
  readonly to: CountryCode;
};

/** Hectares by both engines. */
export type ChangedHectares = { readonly ellipsoidalHa: number; readonly turfHa: number };

/** Ground that changed sides between Kyrgyzstan and Tajikistan. */
export type MappedChange = { readonly toTjk: ChangedHectares; readonly toKgz: ChangedHectares };

/**
 * The faces that lie in one country in the snapshot of `before` and in another in that of `after` (dates, in either
 * order). Ground that passed to or from no country is not among them.
 */
export function changedFaces(faces: readonly GroundFace[], before: string, after: string): ChangedFace[] {
  return faces.flatMap((face) => {
    const [from, to] = [countryOn(face, before), countryOn(face, after)];
    return from === null || to === null || from === to ? [] : [{ face, from, to }];
  });
}

const sumOf = (changed: readonly ChangedFace[], from: CountryCode, to: CountryCode): ChangedHectares => {
  const moved = changed.filter((each) => each.from === from && each.to === to);
  return {
    ellipsoidalHa: moved.reduce((sum, { face }) => sum + face.ellipsoidalHa, 0),
    turfHa: moved.reduce((sum, { face }) => sum + face.turfHa, 0),
  };
};

/** What passed between Kyrgyzstan and Tajikistan on the map from the snapshot of one date to that of another. */
export function mappedChangeBetween(
  faces: readonly GroundFace[],
  before: string,
  after: string,
): MappedChange {
  const changed = changedFaces(faces, before, after);
  return { toTjk: sumOf(changed, 'KGZ', 'TJK'), toKgz: sumOf(changed, 'TJK', 'KGZ') };
}

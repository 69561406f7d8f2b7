import type { GroundFace } from '../atlas/ground-face.ts';
import type { CountryCode } from '../atlas/schema.ts';
import { placementIn } from '../here/placement.ts';

/** A run of snapshots that draw a place in one country, or in none of the three. */
export type DrawnSpan = {
  readonly country: CountryCode | null;
  /** Date of the first of these snapshots. */
  readonly from: string;
  /** Date of the first snapshot that draws it otherwise; null for as it is drawn now. */
  readonly until: string | null;
};

/**
 * `changed`: the countries of the place, oldest first. `unchanged`: every snapshot draws it in the same country, which
 * the faces do not tell. `edge`: it lies within a centimetre of a border of some snapshot.
 */
export type PlaceHistory =
  | { readonly code: 'changed'; readonly face: GroundFace; readonly spans: readonly DrawnSpan[] }
  | { readonly code: 'unchanged' }
  | { readonly code: 'edge' };

/** The spans of a face: each until the next begins. */
export const spansOf = ({ drawn }: Pick<GroundFace, 'drawn'>): DrawnSpan[] =>
  drawn.map(({ since, country }, index) => ({
    country,
    from: since,
    until: drawn[index + 1]?.since ?? null,
  }));

/** In which countries the snapshots drew the place at `lon`, `lat` (degrees). */
export function historyAt(faces: readonly GroundFace[], lon: number, lat: number): PlaceHistory {
  let onEdge = false;
  for (const face of faces) {
    const placement = placementIn([lon, lat], face.geometry);
    if (placement === 'inside') return { code: 'changed', face, spans: spansOf(face) };
    if (placement === 'edge') onEdge = true;
  }
  return onEdge ? { code: 'edge' } : { code: 'unchanged' };
}

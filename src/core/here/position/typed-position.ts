/** In which notation a position was written: degrees, an address of a map, UTM, MGRS, or metres of a national grid. */
export type PositionNotation = 'degrees' | 'link' | 'utm' | 'mgrs' | 'grid';

/** A position that was typed, in degrees of WGS84, and how it was understood. */
export type TypedPosition = {
  readonly position: readonly [lon: number, lat: number];
  readonly notation: PositionNotation;
  /** The system that it was read in; 4326 for degrees. */
  readonly epsg: number;
  /** Half of the last written digit, metres; that of a `geo:` address where it gives one. */
  readonly accuracyM: number;
  /** To which the system's datum is tied to WGS84, metres. */
  readonly datumAccuracyM: number;
};

/** `out-of-range`: a zone, square or grid in which there is no such place; `zone-unknown`: metres without their zone. */
export type PositionFault = { readonly code: 'not-a-position' | 'out-of-range' | 'zone-unknown' };

/** One candidate where the text has one meaning; several, likeliest first, where the reader must choose. */
export type PositionReading =
  | { readonly candidates: readonly [TypedPosition, ...TypedPosition[]]; readonly fault: null }
  | { readonly candidates: null; readonly fault: PositionFault };

export const faultReading = (code: PositionFault['code']): PositionReading => ({
  candidates: null,
  fault: { code },
});

/** A reading of the candidates that lie anywhere. */
export function readingOf(candidates: readonly TypedPosition[]): PositionReading {
  const [first, ...rest] = candidates;
  return first ? { candidates: [first, ...rest], fault: null } : faultReading('out-of-range');
}

/** Radians of a degree. */
export const degree = Math.PI / 180;

/** WGS84 (NIMA TR8350.2, 2000): semi-major axis in metres, flattening, and what follows from it. */
export const semiMajorAxis = 6_378_137;
export const flattening = 1 / 298.257223563;
export const eccentricitySquared = flattening * (2 - flattening);

export const squareMetresPerHectare = 10_000;

/** Metres east and north that a degree is at a latitude: prime vertical and meridian radii of curvature. */
export function metresPerDegree(lat: number): { readonly east: number; readonly north: number } {
  const sine = Math.sin(lat * degree);
  const w = 1 - eccentricitySquared * sine * sine;
  return {
    east: (degree * semiMajorAxis * Math.cos(lat * degree)) / Math.sqrt(w),
    north: (degree * semiMajorAxis * (1 - eccentricitySquared)) / w ** 1.5,
  };
}

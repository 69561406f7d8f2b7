import type { Ellipsoid } from './ellipsoid.ts';

/** Two numbers: metres east and north, or radians of longitude and latitude. */
export type Pair = readonly [number, number];
/** A projection without offsets: from radians (longitude from the central meridian) to metres, and back. */
export type PlaneProjection = {
  readonly forward: (lon: number, lat: number) => Pair;
  readonly inverse: (x: number, y: number) => Pair;
};

/** Metres from the central meridian, by the ellipsoid's axis, beyond which the series is no longer exact. */
const widest = 0.7;
const nowhere: Pair = [Number.NaN, Number.NaN];

const polynomial = (coefficients: readonly number[], n: number) =>
  coefficients.reduceRight((sum, coefficient) => (sum + coefficient) * n, 0);

/** Krüger's coefficients α and β to the sixth power of the third flattening: Karney 2011, eq. (35) and (36). */
const alpha: readonly (readonly number[])[] = [
  [1 / 2, -2 / 3, 5 / 16, 41 / 180, -127 / 288, 7891 / 37800],
  [0, 13 / 48, -3 / 5, 557 / 1440, 281 / 630, -1983433 / 1935360],
  [0, 0, 61 / 240, -103 / 140, 15061 / 26880, 167603 / 181440],
  [0, 0, 0, 49561 / 161280, -179 / 168, 6601661 / 7257600],
  [0, 0, 0, 0, 34729 / 80640, -3418889 / 1995840],
  [0, 0, 0, 0, 0, 212378941 / 319334400],
];
const beta: readonly (readonly number[])[] = [
  [1 / 2, -2 / 3, 37 / 96, -1 / 360, -81 / 512, 96199 / 604800],
  [0, 1 / 48, 1 / 15, -437 / 1440, 46 / 105, -1118711 / 3870720],
  [0, 0, 17 / 480, -37 / 840, -209 / 4480, 5569 / 90720],
  [0, 0, 0, 4397 / 161280, -11 / 504, -830251 / 7257600],
  [0, 0, 0, 0, 4583 / 161280, -108847 / 3991680],
  [0, 0, 0, 0, 0, 20648693 / 638668800],
];

/** ξ and η with the series Σ c·sin(2jξ)cosh(2jη), Σ c·cos(2jξ)sinh(2jη) added. */
function withSeries(coefficients: readonly number[], xi: number, eta: number): Pair {
  let [northward, eastward] = [xi, eta];
  for (const [index, coefficient] of coefficients.entries()) {
    const turns = 2 * (index + 1);
    northward += coefficient * Math.sin(turns * xi) * Math.cosh(turns * eta);
    eastward += coefficient * Math.cos(turns * xi) * Math.sinh(turns * eta);
  }
  return [northward, eastward];
}

/**
 * Transverse Mercator (Gauss–Krüger) on an ellipsoid with scale 1 on the central meridian, exact to nanometres within
 * 35° of it: C. F. F. Karney, Transverse Mercator with an accuracy of a few nanometers, 2011, §4. NaN further away.
 */
export function transverseMercator({ a, f }: Ellipsoid): PlaneProjection {
  const n = f / (2 - f);
  const e = Math.sqrt(f * (2 - f));
  const radius = (a / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64 + n ** 6 / 256);
  const onto = alpha.map((row) => polynomial(row, n));
  const back = beta.map((row) => -polynomial(row, n));
  /** Tangent of the conformal latitude from that of the latitude, eq. (7)–(9). */
  const conformal = (tau: number) => {
    const sigma = Math.sinh(e * Math.atanh((e * tau) / Math.hypot(1, tau)));
    return tau * Math.hypot(1, sigma) - sigma * Math.hypot(1, tau);
  };
  /** Its inverse by Newton's method, eq. (19)–(21). */
  const geographic = (wanted: number) => {
    let tau = wanted / (1 - e ** 2);
    for (let step = 0; step < 6; step++) {
      const reached = conformal(tau);
      const change =
        ((wanted - reached) / Math.hypot(1, reached)) *
        ((1 + (1 - e ** 2) * tau ** 2) / ((1 - e ** 2) * Math.hypot(1, tau)));
      tau += change;
      if (!(Math.abs(change) > 1e-15 * Math.hypot(1, tau))) break;
    }
    return tau;
  };
  return {
    forward(lon, lat) {
      const tau = conformal(Math.tan(lat));
      const across = Math.atan2(Math.sin(lon), Math.cos(lon));
      const [xi, eta] = withSeries(
        onto,
        Math.atan2(tau, Math.cos(across)),
        Math.asinh(Math.sin(across) / Math.hypot(tau, Math.cos(across))),
      );
      return Math.abs(radius * eta) > widest * a || Math.abs(across) > Math.PI / 2
        ? nowhere
        : [radius * eta, radius * xi];
    },
    inverse(x, y) {
      if (!(Math.abs(x) <= widest * a) || !(Math.abs(y) <= (radius * Math.PI) / 2)) return nowhere;
      const [xi, eta] = withSeries(back, y / radius, x / radius);
      const tau = Math.sin(xi) / Math.hypot(Math.sinh(eta), Math.cos(xi));
      return [Math.atan2(Math.sinh(eta), Math.cos(xi)), Math.atan(geographic(tau))];
    },
  };
}

import { isWithin, type NumberRange } from '../page/number-range.ts';

/** Circumference of the Web Mercator sphere, metres; the world is 256 pixels wide at zoom 0. */
const circumference = 40_075_016.686;

/** Metres on the ground that one pixel of a Web Mercator map is at a latitude and zoom. */
export const metresPerPixel = (zoom: number, lat: number): number =>
  (circumference * Math.cos((lat * Math.PI) / 180)) / (256 * 2 ** zoom);

/** The accuracy of a point set by hand: one pixel, to two digits, at least a centimetre. */
export const handAccuracy = (zoom: number, lat: number): number =>
  Math.max(0.01, Number(metresPerPixel(zoom, lat).toPrecision(2)));

/** The accuracy that a reader may set, metres. */
export const accuracyRange: NumberRange = { least: 0, most: 10_000 };
export const isAccuracy = (value: number): boolean => isWithin(value, accuracyRange);

/** What is assumed of the map's own outlines until the reader sets something else; nobody has published it. */
export const assumedAccuracyM = 15;

/** Circumference of the Web Mercator sphere, metres; the world is 256 pixels wide at zoom 0. */
const circumference = 40_075_016.686;

/** Metres on the ground that one pixel of a Web Mercator map is at a latitude and zoom. */
export const metresPerPixel = (zoom: number, lat: number): number =>
  (circumference * Math.cos((lat * Math.PI) / 180)) / (256 * 2 ** zoom);

/** The accuracy of a point set by hand: one pixel, to two digits, at least a centimetre. */
export const handAccuracy = (zoom: number, lat: number): number =>
  Math.max(0.01, Number(metresPerPixel(zoom, lat).toPrecision(2)));

/** An accuracy that a reader may set, metres. */
export const isAccuracy = (value: number): boolean => value >= 0 && value <= 10_000;

/** What is assumed of the map's own outlines until the reader sets something else; nobody has published it. */
export const assumedAccuracyM = 15;

const metresPerDegree = 111_195;

/**
 * Half of the last digit of a typed position, metres, at least a centimetre: degrees, minutes or seconds by how many
 * numbers there are.
 */
export function typedAccuracy(text: string): number {
  const numbers =
    (text.includes('.') ? text : text.replace(/(\d),(\d)/g, '$1.$2')).match(/\d+(\.\d+)?/g) ?? [];
  const decimals = Math.max(0, ...numbers.map((number) => number.split('.')[1]?.length ?? 0));
  const unit = numbers.length >= 6 ? 3600 : numbers.length >= 4 ? 60 : 1;
  return Math.max(0.01, Number((metresPerDegree / unit / 10 ** decimals / 2).toPrecision(2)));
}

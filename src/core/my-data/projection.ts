/** Pulkovo 1942 to WGS84: the seven parameters of GOST R 51794-2008. */
const pulkovo = '+ellps=krass +towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 +units=m +no_defs';

const plain = new Set([4326, 4979, 4937, 4258]);

/** The EPSG number in a name such as `urn:ogc:def:crs:EPSG::32642` or `EPSG:3857`; CRS84 counts as 4326. */
export function epsgOf(name: string): number | null {
  if (/CRS:?:?84$/i.test(name)) return 4326;
  const digits = /EPSG[:/]+(?:[\d.]*[:/]+)?(\d{3,6})$/i.exec(name.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Whether coordinates in this system are already degrees on (or within a metre of) WGS84. */
export const isGeographic = (epsg: number): boolean => plain.has(epsg);

/**
 * The projection as a proj string, for those in which parcels of these countries are surveyed: UTM, Web
 * Mercator, and the Gauss–Krüger zones of Pulkovo 1942 of 6° and 3°. Null where it is another one.
 */
export function projString(epsg: number): string | null {
  if (epsg > 32600 && epsg <= 32660) return `+proj=utm +zone=${epsg - 32600} +datum=WGS84 +units=m +no_defs`;
  if (epsg === 3857 || epsg === 900913)
    return '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +no_defs';
  if (epsg === 4284) return `+proj=longlat ${pulkovo}`;
  const transverse = (meridian: number, easting: number) =>
    `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=${easting} +y_0=0 ${pulkovo}`;
  if (epsg >= 28402 && epsg <= 28432) {
    const zone = epsg - 28400;
    return transverse(zone * 6 - 3, zone * 1_000_000 + 500_000);
  }
  if (epsg >= 2523 && epsg <= 2579) {
    const zone = epsg - 2523 + 7;
    return transverse(zone * 3, zone * 1_000_000 + 500_000);
  }
  return null;
}

/** The name in a GeoJSON `crs` member of the 2008 specification, looked for in a piece of the file's text. */
export const crsInText = (text: string): string | null =>
  /"crs"\s*:\s*\{[^{}]*"properties"\s*:\s*\{\s*"name"\s*:\s*"([^"\\]{1,80})"/.exec(text)?.[1] ?? null;

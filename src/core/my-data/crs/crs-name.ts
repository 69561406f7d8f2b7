import {
  type CoordinateSystem,
  coordinateSystems,
  systemOfCode,
} from '../../geometry/projection/coordinate-systems.ts';
import { plainName } from './crs-parts.ts';

/** One spelling for the habits of EPSG, Esri, QGIS and of surveyors: `S-42 zone 12`, `Pulkovo_1942_GK_Zone_12`. */
function spelling(name: string): string {
  return plainName(name)
    .replace(/^gcs|deprecated$/g, '')
    .replace(/зона|zona|зн$/, 'zone')
    .replace(/^(s42|sk42|ck42|ск42|с42|пулково1942)(?=zone)/, 'pulkovo1942gk')
    .replace(/^(s42|sk42|ck42|ск42|с42|пулково1942)/, 'pulkovo1942')
    .replace(/(6degree)?(gausskruger|gk)/, 'gk')
    .replace(/3gk/, '3degreegk')
    .replace(/gk(?=\d)/, 'gkzone')
    .replace(/wgs1984|^(?=utm)/, 'wgs84')
    .replace(/utm(?=\d)/, 'utmzone')
    .replace(/(?<=kyrg06)tm/, '')
    .replace(/^uzgd2024(?=uzref24)/, '')
    .replace(/etrs1989/, 'etrs89');
}

/** Names beside the table's own. */
const aliases: readonly (readonly [string, number])[] = [
  ['WGS_1984_Web_Mercator_Auxiliary_Sphere', 3857],
  ['WGS 84 / World Mercator Pseudo', 3857],
  ['Popular Visualisation CRS / Mercator', 3857],
  ['CRS84', 4326],
  ['CRS84h', 4326],
  ['World Geodetic System 1984', 4326],
  // Esri's six-degree zones without their number before the easting: "Pulkovo_1942_GK_Zone_12N".
  ...Array.from({ length: 31 }, (_, index) => [`Pulkovo_1942_GK_Zone_${index + 2}N`, 2492 + index] as const),
];

const bySpelling = new Map<string, CoordinateSystem>();
for (const system of [...coordinateSystems].reverse()) bySpelling.set(spelling(system.name), system);
for (const [name, code] of aliases) {
  const system = systemOfCode(code);
  if (system) bySpelling.set(spelling(name), system);
}

const longest = 200;

/** The system that is called so, or null. */
export const systemOfName = (name: string): CoordinateSystem | null =>
  name.length > longest ? null : (bySpelling.get(spelling(name)) ?? null);

/** A system of heights beside that of the ground: `EPSG:28412+5705`, `urn:ogc:def:crs,crs:EPSG::28412,crs:EPSG::5705`. */
const heights =
  /^(?:urn:ogc:def:crs,crs:)?(EPSG:[\d.]{0,12}:?\d{4,6})(?:\+(?:EPSG:)?|,crs:EPSG:[\d.]{0,12}:)\d{4,6}$/i;

/** The codes in `EPSG:28412`, `urn:ogc:def:crs:EPSG::28412`, `…/def/crs/EPSG/0/28412`, `…epsg.xml#28412`, `SRID=28412`. */
const codeForms: readonly RegExp[] = [
  /^(?:urn:(?:x-)?ogc:def:crs:)?(?:EPSG|ESRI):{1,2}(?:[\d.]{1,12}:)?(\d{4,6})$/i,
  /^https?:\/\/[\w.]{1,40}\/def\/crs\/(?:EPSG|ESRI)\/[\w.]{1,12}\/(\d{4,6})\/?$/i,
  /^https?:\/\/[\w./]{1,60}\/epsg\.xml#(\d{4,6})$/i,
  /^https?:\/\/epsg\.io\/(\d{4,6})$/i,
  /^https?:\/\/(?:www\.)?spatialreference\.org\/ref\/epsg\/(\d{4,6})(?:\/[\w.]{0,20})*$/i,
  /^(?:SRID\s?=\s?|EPSG\s?)?(\d{4,6})$/i,
];

/** The code that a name of a system is made of, or null; WGS84 in the order of longitude and latitude counts as 4326. */
export function codeInName(name: string): number | null {
  const text = name.trim().replace(heights, '$1');
  if (text.length > longest) return null;
  if (
    /^(?:urn:(?:x-)?ogc:def:crs:OGC:[\d.]{0,12}:|https?:\/\/[\w.]{1,40}\/def\/crs\/OGC\/[\w.]{1,12}\/|OGC:)?CRS:?84h?$/i.test(
      text,
    )
  )
    return 4326;
  const digits = codeForms.map((form) => form.exec(text)?.[1]).find((found) => found !== undefined);
  return digits === undefined ? null : Number(digits);
}

import { type CoordinateSystem, systemOfCode } from '../../geometry/projection/coordinate-systems.ts';
import { readProjString } from '../../geometry/projection/proj-string.ts';
import { codeInName, systemOfName } from './crs-name.ts';
import { crsOfParts } from './crs-of-parts.ts';
import { type CrsFault, crsFault } from './crs-parts.ts';
import { shiftAccuracyM } from './known-datum.ts';
import { projJsonParts } from './projjson-parts.ts';
import { parseWellKnownText, textAt } from './well-known-text.ts';
import { wktParts } from './wkt-parts.ts';

export type { CrsFault } from './crs-parts.ts';
export type { CoordinateSystem };

/** Characters of the longest description that is read. */
const longest = 30_000;

function ofWellKnownText(text: string): CoordinateSystem | CrsFault {
  const node = parseWellKnownText(text);
  const parts = node && wktParts(node);
  return parts ? crsOfParts(parts) : crsFault(textAt(node, 0) || text);
}

/** A system typed by the reader: complete in itself; how well its shift is known is told where it is that of a datum. */
function ofProjString(text: string): CoordinateSystem | CrsFault {
  const definition = readProjString(text);
  if ('code' in definition) return crsFault(definition.detail);
  return { epsg: null, name: text, definition, accuracyM: shiftAccuracyM(definition), bounds: null };
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** PROJJSON, the `crs` member of an older GeoJSON, or Esri's `spatialReference`. */
function ofJson(value: unknown): CoordinateSystem | CrsFault {
  const json = record(value);
  const { latestWkid, wkid, wkt } = json;
  const { name, code, href } = record(json.properties);
  for (const id of [latestWkid, wkid]) if (typeof id === 'number') return ofName(String(id));
  for (const text of [wkt, name, href]) if (typeof text === 'string') return crsOfText(text);
  if (typeof code === 'number' || typeof code === 'string') return ofName(String(code));
  const parts = projJsonParts(value);
  return parts ? crsOfParts(parts) : crsFault(typeof json.name === 'string' ? json.name : '{…}');
}

function ofName(text: string): CoordinateSystem | CrsFault {
  const code = codeInName(text);
  return (code === null ? systemOfName(text) : systemOfCode(code)) ?? crsFault(text);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * The system of coordinates that a text means: a `.prj` (well-known text of Esri, OGC or ISO 19162), PROJJSON, a
 * GeoJSON's `crs`, an EPSG code in any of its forms, a name, or a PROJ string. What is not known for certain is a fault
 * that names it: never a system without its shift.
 */
export function crsOfText(text: string): CoordinateSystem | CrsFault {
  const plain = text.replace(/^\uFEFF/, '').trim();
  if (plain.length > longest) return crsFault(plain);
  if (/^\+?(proj|datum|ellps|init)=/i.test(plain) || plain.startsWith('+')) return ofProjString(plain);
  if (plain.startsWith('{')) return ofJson(jsonOf(plain));
  return /^[A-Za-z_]{3,30}\s{0,10}[[(]/.test(plain) ? ofWellKnownText(plain) : ofName(plain);
}

import type { ToWgs84 } from '../../geometry/projection/datum-shift.ts';
import type { Ellipsoid } from '../../geometry/projection/ellipsoid.ts';
import { type CrsParameter, type CrsParts, shiftOf } from './crs-parts.ts';
import { childOf, childrenOf, numberAt, textAt, type WktNode } from './well-known-text.ts';

const geographicWords = [
  'GEOGCS',
  'GEOGCRS',
  'GEODCRS',
  'GEOGRAPHICCRS',
  'GEODETICCRS',
  'BASEGEOGCRS',
  'BASEGEODCRS',
];
const projectedWords = ['PROJCS', 'PROJCRS', 'PROJECTEDCRS'];
const unitWords = ['UNIT', 'ANGLEUNIT', 'LENGTHUNIT', 'SCALEUNIT'];
const degree = Math.PI / 180;

function ellipsoidOf(node: WktNode | null): Ellipsoid | null {
  const [a, inverse] = [numberAt(node, 1), numberAt(node, 2)];
  const unit = numberAt(childOf(node, ...unitWords), 1);
  const metres = a * (Number.isFinite(unit) ? unit : 1);
  return metres > 0 && inverse >= 0 ? { a: metres, f: inverse === 0 ? 0 : 1 / inverse } : null;
}

/** TOWGS84 of three or seven numbers; one that is anything else is as none. */
function toWgs84Of(node: WktNode | null): ToWgs84 | null {
  const numbers = (node?.values ?? []).map((_, index) => numberAt(node, index));
  if ((numbers.length !== 3 && numbers.length !== 7) || !numbers.every(Number.isFinite)) return null;
  const [tx = 0, ty = 0, tz = 0, rx = 0, ry = 0, rz = 0, ppm = 0] = numbers;
  return [tx, ty, tz, rx, ry, rz, ppm];
}

const parametersOf = (node: WktNode): CrsParameter[] =>
  childrenOf(node, 'PARAMETER').map((parameter) => {
    const unit = numberAt(childOf(parameter, ...unitWords), 1);
    return {
      name: textAt(parameter, 0),
      value: numberAt(parameter, 1),
      unit: Number.isFinite(unit) ? unit : null,
    };
  });

/** Radians or metres in the unit of a system, told beside its axes or in each of them. */
const unitOf = (node: WktNode | null, fallback: number): number => {
  const own =
    childOf(node, 'UNIT', 'LENGTHUNIT', 'ANGLEUNIT') ?? childOf(childOf(node, 'AXIS'), ...unitWords);
  const unit = numberAt(own, 1);
  return Number.isFinite(unit) ? unit : fallback;
};

function codeOf(node: WktNode): number | null {
  const authority = childOf(node, 'AUTHORITY', 'ID');
  const code = numberAt(authority, 1);
  return /^(EPSG|ESRI)$/i.test(textAt(authority, 0)) && Number.isInteger(code) ? code : null;
}

function geographicParts(node: WktNode): Omit<CrsParts, 'method' | 'parameters'> | null {
  const datum = childOf(node, 'DATUM', 'GEODETICDATUM', 'TRF', 'ENSEMBLE');
  const meridian = childOf(node, 'PRIMEM', 'PRIMEMERIDIAN');
  // Three axes of metres from the centre of the Earth are not longitude and latitude.
  if (!datum || /^cartesian$/i.test(textAt(childOf(node, 'CS'), 0))) return null;
  return {
    name: textAt(node, 0),
    code: codeOf(node),
    proj: null,
    datum: textAt(datum, 0),
    ellipsoid: ellipsoidOf(childOf(datum, 'SPHEROID', 'ELLIPSOID')),
    towgs84: toWgs84Of(childOf(datum, 'TOWGS84')),
    primeMeridian: { name: textAt(meridian, 0), longitude: meridian ? numberAt(meridian, 1) : 0 },
    angleUnit: unitOf(node, degree),
    lengthUnit: 1,
    axes: axesOf(node),
  };
}

const axesOf = (node: WktNode): string[] =>
  childrenOf(node, 'AXIS').map((axis) => textAt(axis, 1).toLowerCase());

function projectedParts(node: WktNode): CrsParts | null {
  const base = childOf(node, ...geographicWords);
  const geographic = base && geographicParts(base);
  const conversion = childOf(node, 'CONVERSION') ?? node;
  const method = childOf(conversion, 'PROJECTION', 'METHOD');
  const extension = childrenOf(node, 'EXTENSION').find((each) => /^PROJ4$/i.test(textAt(each, 0)));
  if (!geographic || !method) return null;
  return {
    ...geographic,
    name: textAt(node, 0),
    code: codeOf(node),
    proj: extension ? textAt(extension, 1) : null,
    method: textAt(method, 0),
    parameters: parametersOf(conversion),
    lengthUnit: unitOf(node, 1),
    axes: axesOf(node),
  };
}

function boundParts(node: WktNode): CrsParts | null {
  const [source, target] = [childOf(node, 'SOURCECRS'), childOf(node, 'TARGETCRS')];
  const transformation = childOf(node, 'ABRIDGEDTRANSFORMATION');
  const inner = source?.values.find((value) => typeof value === 'object');
  const hub = target?.values.find((value) => typeof value === 'object');
  const parts = typeof inner === 'object' ? wktParts(inner) : null;
  const method = childOf(transformation, 'METHOD');
  if (!parts || !transformation || typeof hub !== 'object' || !/WGS[\s_]*(19)?84/i.test(textAt(hub, 0)))
    return null;
  const towgs84 = shiftOf(textAt(method, 0), parametersOf(transformation));
  return towgs84 && { ...parts, towgs84, code: parts.code };
}

/** What a well-known text says, or null where it is of no system on the ground (local, vertical, geocentric). */
export function wktParts(node: WktNode): CrsParts | null {
  if (projectedWords.includes(node.keyword)) return projectedParts(node);
  if (geographicWords.includes(node.keyword)) {
    const parts = geographicParts(node);
    return parts && { ...parts, method: null, parameters: [] };
  }
  if (node.keyword === 'BOUNDCRS') return boundParts(node);
  // A height beside a place changes nothing on the ground.
  if (node.keyword !== 'COMPD_CS' && node.keyword !== 'COMPOUNDCRS') return null;
  const horizontal = childOf(node, ...projectedWords, ...geographicWords);
  return horizontal && wktParts(horizontal);
}

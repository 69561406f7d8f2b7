import { noShift, type ToWgs84 } from './datum-shift.ts';
import { type Ellipsoid, ellipsoids, isGeocentric } from './ellipsoid.ts';
import {
  type ProjDefinition,
  type Projection,
  type ProjectionParameter,
  projectionParameters,
  projections,
} from './proj-definition.ts';

/** A PROJ string that is not taken; `detail` is the part at fault, or the name of the one that is missing. */
export type ProjStringFault = { readonly code: 'proj-string'; readonly detail: string };

const fault = (detail: string): ProjStringFault => ({ code: 'proj-string', detail });
const longest = 1000;

const units: Readonly<Record<string, number>> = { m: 1, km: 1000, ft: 0.3048, 'us-ft': 1200 / 3937 };
/** Parts that change nothing here, with the values they may have. */
const harmless: Readonly<Record<string, RegExp>> = {
  no_defs: /^$/,
  wktext: /^$/,
  over: /^$/,
  type: /^crs$/,
  axis: /^enu$/,
  pm: /^(greenwich|0(\.0*)?)$/i,
  vunits: /^m$/,
};
const otherNames: Readonly<Record<string, string>> = { k: 'k_0', latlong: 'longlat', etmerc: 'tmerc' };
const known = new Set<string>([
  ...projectionParameters,
  ...[
    'proj',
    'zone',
    'south',
    'ellps',
    'a',
    'b',
    'rf',
    'f',
    'R',
    'datum',
    'towgs84',
    'nadgrids',
    'units',
    'to_meter',
  ],
]);

type Parts = ReadonlyMap<string, string>;

/** The parts by name, or the part that is unknown, doubled or unlike `+name=value`. */
function partsOf(text: string): Parts | ProjStringFault {
  const parts = new Map<string, string>();
  if (text.length > longest) return fault('…');
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const [, given = '', value = ''] = /^\+?([A-Za-z_0-9]+)(?:=(\S+))?$/.exec(word) ?? [];
    if (harmless[given]?.test(value)) continue;
    const name = otherNames[given] ?? given;
    if (!known.has(name) || parts.has(name)) return fault(word);
    parts.set(name, value);
  }
  return parts;
}

const numberOf = (text: string | undefined): number =>
  text !== undefined && /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d{1,3})?$/i.test(text) ? Number(text) : Number.NaN;

function ellipsoidOf(parts: Parts): Ellipsoid | ProjStringFault {
  const named = parts.get('ellps');
  if (named !== undefined) return ellipsoids[named] ?? fault(`+ellps=${named}`);
  if (parts.has('R')) return { a: numberOf(parts.get('R')), f: 0 };
  const a = numberOf(parts.get('a'));
  if (!(a > 6e6 && a < 7e6)) return fault('+ellps');
  if (parts.has('b')) return { a, f: 1 - numberOf(parts.get('b')) / a };
  if (parts.has('rf')) return { a, f: 1 / numberOf(parts.get('rf')) };
  return parts.has('f') ? { a, f: numberOf(parts.get('f')) } : fault('+rf');
}

type Datum = Pick<ProjDefinition, 'ellipsoid' | 'towgs84'>;

/** The datum: never without a shift, unless its ellipsoid is that of WGS84. */
function datumOf(parts: Parts): Datum | ProjStringFault {
  const datum = parts.get('datum');
  if (parts.has('nadgrids')) return fault(`+nadgrids=${parts.get('nadgrids')}`);
  if (datum !== undefined) {
    const ellipsoid = { WGS84: ellipsoids.WGS84, NAD83: ellipsoids.GRS80 }[datum];
    return ellipsoid ? { ellipsoid, towgs84: noShift } : fault(`+datum=${datum}`);
  }
  const ellipsoid = ellipsoidOf(parts);
  if ('code' in ellipsoid) return ellipsoid;
  if (!(ellipsoid.f >= 0 && ellipsoid.f < 0.01)) return fault('+ellps');
  const shift = parts.get('towgs84');
  if (shift === undefined)
    return isGeocentric(ellipsoid) ? { ellipsoid, towgs84: noShift } : fault('+towgs84');
  const numbers = shift.split(',').map(numberOf);
  const isShift = (numbers.length === 3 || numbers.length === 7) && numbers.every(Number.isFinite);
  const [tx = 0, ty = 0, tz = 0, rx = 0, ry = 0, rz = 0, ppm = 0] = numbers;
  const towgs84: ToWgs84 = [tx, ty, tz, rx, ry, rz, ppm];
  return isShift ? { ellipsoid, towgs84 } : fault(`+towgs84=${shift}`);
}

/** Web Mercator as libraries without `webmerc` write it: Mercator on a sphere, declared to need no shift. */
const isWebMercator = (parts: Parts): boolean =>
  parts.get('proj') === 'webmerc' ||
  (parts.get('proj') === 'merc' &&
    numberOf(parts.get('a')) === 6378137 &&
    numberOf(parts.get('b')) === 6378137 &&
    ['lat_ts', 'lon_0', 'x_0', 'y_0'].every((name) => numberOf(parts.get(name) ?? '0') === 0) &&
    numberOf(parts.get('k_0') ?? '1') === 1 &&
    parts.get('nadgrids') !== undefined);

/** What each projection cannot do without. */
const required: Readonly<Partial<Record<Projection, readonly ProjectionParameter[]>>> = {
  lcc: ['lat_1'],
  aea: ['lat_1', 'lat_2'],
};

/**
 * The definition that a PROJ string means, or the part of it at fault. Only projections and parts whose effect is
 * certain are taken, and a datum must tell its shift: `+datum=WGS84`, an ellipsoid of WGS84's size, or `+towgs84`.
 */
export function readProjString(text: string): ProjDefinition | ProjStringFault {
  const parts = partsOf(text);
  if ('code' in parts) return parts;
  if (isWebMercator(parts)) {
    return {
      projection: 'webmerc',
      parameters: {},
      ...{ ellipsoid: ellipsoids.WGS84!, towgs84: noShift },
      unit: 1,
    };
  }
  const datum = datumOf(parts);
  if ('code' in datum) return datum;
  const named = parts.get('proj') ?? '';
  const unit = parts.has('to_meter') ? numberOf(parts.get('to_meter')) : units[parts.get('units') ?? 'm'];
  if (unit === undefined || !(unit > 0 && unit <= 1000)) return fault('+units');
  if (named === 'utm') {
    const zone = numberOf(parts.get('zone'));
    if (!Number.isInteger(zone) || zone < 1 || zone > 60) return fault('+zone');
    const y_0 = parts.has('south') ? 10_000_000 : 0;
    const parameters = { lat_0: 0, lon_0: 6 * zone - 183, k_0: 0.9996, x_0: 500_000, y_0 };
    return { projection: 'tmerc', parameters, ...datum, unit };
  }
  const projection = projections.find((each) => each === (otherNames[named] ?? named));
  if (projection === undefined) return fault(named === '' ? '+proj' : `+proj=${named}`);
  const parameters: Partial<Record<ProjectionParameter, number>> = {};
  for (const name of projectionParameters) {
    if (!parts.has(name)) continue;
    const value = numberOf(parts.get(name));
    if (!Number.isFinite(value)) return fault(`+${name}=${parts.get(name)}`);
    parameters[name] = value;
  }
  const missing = required[projection]?.find((name) => parameters[name] === undefined);
  return missing === undefined ? { projection, parameters, ...datum, unit } : fault(`+${missing}`);
}

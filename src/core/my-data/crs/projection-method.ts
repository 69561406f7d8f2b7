import type { Projection, ProjectionParameter } from '../../geometry/projection/proj-definition.ts';
import { type CrsFault, type CrsParts, crsFault, plainName } from './crs-parts.ts';

/** Methods by the names of EPSG, OGC and Esri, as `plainName` leaves them. */
const methods: readonly (readonly [RegExp, Projection])[] = [
  [/^(transversemercator(complex)?|gausskruger)$/, 'tmerc'],
  [/^(popularvisualisationpseudomercator|mercatorauxiliarysphere)$/, 'webmerc'],
  [/^mercator([12]sp|varianta|variantb)?$/, 'merc'],
  [/^lambert(conformalconic|conicconformal)([12]sp)?$/, 'lcc'],
  [/^albers(conic)?(equalarea)?$/, 'aea'],
  [/^lambertazimuthalequalarea$/, 'laea'],
  [/^(obliquestereographic|doublestereographic)$/, 'sterea'],
  [/^stereographic$/, 'stere'],
];

const parameterNames: readonly (readonly [RegExp, ProjectionParameter])[] = [
  [/^latitudeof(origin|naturalorigin|falseorigin|center|centre|projectioncentre)$/, 'lat_0'],
  [
    /^(centralmeridian|longitudeof(origin|naturalorigin|falseorigin|center|centre|projectioncentre))$/,
    'lon_0',
  ],
  [/^(standardparallel1?|latitudeof1ststandardparallel)$/, 'lat_1'],
  [/^(standardparallel2|latitudeof2ndstandardparallel)$/, 'lat_2'],
  [/^scalefactor(atnaturalorigin)?$/, 'k_0'],
  [/^(falseeasting|eastingatfalseorigin|eastingatprojectioncentre)$/, 'x_0'],
  [/^(falsenorthing|northingatfalseorigin|northingatprojectioncentre)$/, 'y_0'],
];

type Parameters = Partial<Record<ProjectionParameter, number>>;
export type FileProjection = { readonly projection: Projection; readonly parameters: Parameters };

const degree = Math.PI / 180;

/** Degrees, metres or a plain factor from a number in the file's unit; a degree stays the number that was written. */
function inOurUnit(name: ProjectionParameter, value: number, unit: number | null, parts: CrsParts): number {
  if (name === 'k_0') return value * (unit ?? 1);
  if (name === 'x_0' || name === 'y_0') return value * (unit ?? parts.lengthUnit);
  const radians = unit ?? parts.angleUnit;
  return Math.abs(radians - degree) < 1e-10 ? value : (value * radians) / degree;
}

/** Parallels as PROJ wants them: Mercator's is one of true scale, a cone with one parallel touches at its origin. */
function arranged(projection: Projection, { lat_1, lat_2, ...rest }: Parameters): Parameters {
  if (projection === 'merc') return lat_1 === undefined ? rest : { ...rest, lat_ts: lat_1 };
  const first = projection === 'lcc' ? (lat_1 ?? rest.lat_0) : lat_1;
  return {
    ...rest,
    ...(first === undefined ? {} : { lat_1: first }),
    ...(lat_2 === undefined ? {} : { lat_2 }),
  };
}

/** What cannot be left out; origin at the equator, scale 1 and no offsets are what their absence means. */
const needed: Readonly<Partial<Record<Projection, readonly ProjectionParameter[]>>> = {
  tmerc: ['lon_0'],
  lcc: ['lon_0', 'lat_1'],
  aea: ['lon_0', 'lat_1', 'lat_2'],
  laea: ['lon_0', 'lat_0'],
  sterea: ['lon_0', 'lat_0'],
  stere: ['lon_0', 'lat_0'],
};

/** The projection of a file, or the name of the method or parameter that is not known or not there. */
export function projectionMethod(parts: CrsParts): FileProjection | CrsFault {
  if (parts.method === null) return { projection: 'longlat', parameters: {} };
  const plain = plainName(parts.method);
  const projection = methods.find(([name]) => name.test(plain))?.[1];
  if (projection === undefined) return crsFault(parts.method);
  if (projection === 'webmerc') return { projection, parameters: {} };
  const parameters: Parameters = {};
  for (const { name, value, unit } of parts.parameters) {
    const ours = parameterNames.find(([pattern]) => pattern.test(plainName(name)))?.[1];
    if (!Number.isFinite(value) || (ours === undefined && value !== 0)) return crsFault(name);
    if (ours !== undefined) parameters[ours] = inOurUnit(ours, value, unit, parts);
  }
  const whole = arranged(projection, parameters);
  const missing = needed[projection]?.find((name) => whole[name] === undefined);
  return missing === undefined ? { projection, parameters: whole } : crsFault(`${parts.method}: ${missing}`);
}

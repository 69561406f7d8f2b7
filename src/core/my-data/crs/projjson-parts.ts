import { type CrsParameter, type CrsParts, shiftOf } from './crs-parts.ts';

type Json = Readonly<Record<string, unknown>>;
const degree = Math.PI / 180;

const objectOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null ? (value as Json) : {};
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.map(objectOf) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);

const namedUnits: Readonly<Record<string, number>> = { degree, metre: 1, unity: 1 };

/** Radians, metres or ones in a unit; null where it is not told. */
function unitOf(unit: unknown): number | null {
  if (typeof unit === 'string') return namedUnits[unit] ?? Number.NaN;
  return unit === undefined ? null : numberOf(objectOf(unit).conversion_factor);
}

const parametersOf = (value: unknown): CrsParameter[] =>
  listOf(value).map((parameter) => ({
    name: textOf(parameter.name),
    value: numberOf(parameter.value),
    unit: unitOf(parameter.unit),
  }));

/** A quantity that is a number in the default unit, or a number with its unit. */
const quantity = (value: unknown): number =>
  typeof value === 'number' ? value : numberOf(objectOf(value).value) * (unitOf(objectOf(value).unit) ?? 1);

function datumParts(geographic: Json) {
  const datum = objectOf(geographic.datum ?? geographic.datum_ensemble);
  const ellipsoid = objectOf(datum.ellipsoid);
  const a = quantity(ellipsoid.semi_major_axis ?? ellipsoid.radius);
  const inverse = numberOf(ellipsoid.inverse_flattening);
  const minor = quantity(ellipsoid.semi_minor_axis);
  const f = Number.isFinite(inverse) ? 1 / inverse : Number.isFinite(minor) ? 1 - minor / a : 0;
  const meridian = objectOf(datum.prime_meridian ?? geographic.prime_meridian);
  const longitude = meridian.longitude === undefined ? 0 : quantity(meridian.longitude);
  return {
    datum: textOf(datum.name),
    ellipsoid: a > 0 ? { a, f } : null,
    primeMeridian: { name: textOf(meridian.name), longitude },
  };
}

function axesOf(crs: Json) {
  const axes = listOf(objectOf(crs.coordinate_system).axis);
  return { axes: axes.map(({ direction }) => textOf(direction).toLowerCase()), unit: unitOf(axes[0]?.unit) };
}

function codeOf(crs: Json): number | null {
  const { authority, code } = objectOf(crs.id);
  const number = Number(code);
  return /^(EPSG|ESRI)$/i.test(textOf(authority)) && Number.isInteger(number) ? number : null;
}

/** What a PROJJSON object says (schema 0.1 to 0.7), or null where it is of no system on the ground. */
export function projJsonParts(value: unknown, depth = 0): CrsParts | null {
  const crs = objectOf(value);
  const { axes, unit } = axesOf(crs);
  const common = { name: textOf(crs.name), code: codeOf(crs), proj: null, towgs84: null, axes };
  switch (depth > 3 ? null : crs.type) {
    case 'GeographicCRS':
      return {
        ...common,
        ...datumParts(crs),
        method: null,
        parameters: [],
        angleUnit: unit ?? degree,
        lengthUnit: 1,
      };
    case 'ProjectedCRS': {
      const conversion = objectOf(crs.conversion);
      return {
        ...common,
        ...datumParts(objectOf(crs.base_crs)),
        method: textOf(objectOf(conversion.method).name),
        parameters: parametersOf(conversion.parameters),
        angleUnit: degree,
        lengthUnit: unit ?? 1,
      };
    }
    case 'BoundCRS': {
      const parts = projJsonParts(crs.source_crs, depth + 1);
      const transformation = objectOf(crs.transformation);
      const method = textOf(objectOf(transformation.method).name);
      const towgs84 = shiftOf(method, parametersOf(transformation.parameters));
      const isHub = /WGS[\s_]*(19)?84/i.test(textOf(objectOf(crs.target_crs).name));
      return parts && towgs84 && isHub ? { ...parts, towgs84 } : null;
    }
    case 'CompoundCRS':
      return projJsonParts(listOf(crs.components)[0], depth + 1);
    default:
      return null;
  }
}

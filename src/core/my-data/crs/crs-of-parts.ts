import {
  type CoordinateSystem,
  coordinateSystems,
  systemOfCode,
} from '../../geometry/projection/coordinate-systems.ts';
import { type ProjDefinition, sameDefinition } from '../../geometry/projection/proj-definition.ts';
import { readProjString } from '../../geometry/projection/proj-string.ts';
import { systemOfName } from './crs-name.ts';
import { type CrsFault, type CrsParameter, type CrsParts, crsFault } from './crs-parts.ts';
import { knownDatum } from './known-datum.ts';
import { projectionMethod } from './projection-method.ts';

const degree = Math.PI / 180;
const webMercator = 3857;

/** The system of the table that a definition is, told by the file's code or name where several are alike. */
function listed(
  definition: ProjDefinition,
  accuracyM: number | null,
  parts: CrsParts,
): CoordinateSystem | null {
  const isIt = (system: CoordinateSystem | null) =>
    system?.accuracyM === accuracyM && sameDefinition(system.definition, definition);
  const told = [parts.code === null ? null : systemOfCode(parts.code), systemOfName(parts.name)].find(isIt);
  if (told) return told;
  const [only, other] = coordinateSystems.filter(isIt);
  return other === undefined ? (only ?? null) : null;
}

/** Web Mercator is often written as Mercator on the ellipsoid, 20 km off; its code and name tell it. */
const isWebMercator = ({ code, name, method }: CrsParts): boolean =>
  method !== null &&
  ((code !== null && systemOfCode(code)?.epsg === webMercator) ||
    systemOfName(name)?.epsg === webMercator ||
    /pseudo-?mercator|web[ _]mercator|google maps global mercator/i.test(name) ||
    /pseudo.?mercator|mercator.auxiliary.sphere/i.test(method));

/** Whether a parameter of Web Mercator is what it always is: no offset, scale 1. */
const isUsual = ({ name, value }: CrsParameter) => value === (/scale/i.test(name) ? 1 : 0);

/**
 * The system that the parts of a file describe. The numbers of the file decide: a code or a name that says otherwise is
 * not believed against them.
 */
export function crsOfParts(parts: CrsParts): CoordinateSystem | CrsFault {
  if (isWebMercator(parts)) {
    return (parts.parameters.every(isUsual) && systemOfCode(webMercator)) || crsFault(parts.name);
  }
  if (parts.primeMeridian.longitude !== 0) return crsFault(parts.primeMeridian.name);
  if (parts.method === null && Math.abs(parts.angleUnit - degree) > 1e-10) return crsFault(parts.name);
  if (parts.axes.some((direction) => direction === 'west' || direction === 'south'))
    return crsFault(parts.name);
  const carried = parts.proj === null ? null : readProjString(parts.proj);
  if (carried !== null && !('code' in carried)) {
    return (
      listed(carried, 0, parts) ?? {
        epsg: null,
        name: parts.name,
        definition: carried,
        accuracyM: null,
        bounds: null,
      }
    );
  }
  const datum = knownDatum(parts);
  if ('code' in datum) return datum;
  const method = projectionMethod(parts);
  if ('code' in method) return method;
  if (!(parts.lengthUnit > 0)) return crsFault(parts.name);
  const { accuracyM, ...shape } = datum;
  const definition: ProjDefinition = {
    ...method,
    ...shape,
    unit: parts.method === null ? 1 : parts.lengthUnit,
  };
  return (
    listed(definition, accuracyM, parts) ?? {
      epsg: null,
      name: parts.name,
      definition,
      accuracyM,
      bounds: null,
    }
  );
}

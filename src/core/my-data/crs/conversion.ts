import { areaScale } from '../../geometry/projection/area-scale.ts';
import { type Converter, converterOf, isDegrees } from '../../geometry/projection/converter.ts';
import { type CoordinateSystem, systemOfCode } from '../../geometry/projection/coordinate-systems.ts';
import type { ProjDefinition } from '../../geometry/projection/proj-definition.ts';
import { crsOfText } from './crs-of-text.ts';
import { type CrsFault, crsFault } from './crs-parts.ts';

export type Conversion = {
  readonly system: CoordinateSystem;
  /** From the file's coordinates (easting first) to degrees of WGS84; null where they are degrees of it already. */
  readonly toDegrees: Converter['toDegrees'] | null;
  /** Hectares of the system's grid to 100 on the ellipsoid at a position in degrees; null where it has no grid. */
  readonly gridHa: ((position: readonly [number, number]) => number) | null;
};

const wgs84Code = 4326;

const million = 1e6;
/** A false easting with the number of the zone before it, as 12,500,000, leaves room on both sides of the meridian. */
const zoneOf = (falseEasting: number) => {
  const within = falseEasting % million;
  return falseEasting > million && within > 0.2 * million && within < 0.8 * million
    ? Math.floor(falseEasting / million)
    : null;
};

/** Places of a zone alone: an easting with another zone's number before it would lie a thousand kilometres off. */
function withinZone({ toDegrees }: Converter, { projection, parameters, unit }: ProjDefinition) {
  const zone = projection === 'tmerc' ? zoneOf(parameters.x_0 ?? 0) : null;
  if (zone === null) return toDegrees;
  return (x: number, y: number): ReturnType<typeof toDegrees> =>
    Math.floor((x * unit) / million) === zone ? toDegrees(x, y) : [Number.NaN, Number.NaN];
}

/**
 * How the coordinates of a file become degrees, by the text in which the file (or the reader) states its system; null
 * for a file that states none, which is read as degrees of WGS84. A system that is not known for certain is a fault.
 */
export async function conversionOf(text: string | null): Promise<Conversion | CrsFault> {
  const system = text === null ? systemOfCode(wgs84Code) : crsOfText(text);
  if (system === null) return crsFault('');
  if ('code' in system) return system;
  const { definition } = system;
  if (isDegrees(definition)) return { system, toDegrees: null, gridHa: null };
  const converter = await converterOf(definition);
  const gridHa =
    definition.projection === 'longlat'
      ? null
      : (position: readonly [number, number]) => 100 * areaScale(converter, position, definition.unit);
  return { system, toDegrees: withinZone(converter, definition), gridHa };
}

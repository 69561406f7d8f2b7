import { areaScale } from '../../geometry/projection/area-scale.ts';
import { type Converter, converterOf, isDegrees } from '../../geometry/projection/converter.ts';
import { type CoordinateSystem, systemOfCode } from '../../geometry/projection/coordinate-systems.ts';
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
  return { system, toDegrees: converter.toDegrees, gridHa };
}

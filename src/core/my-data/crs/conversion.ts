import { type Converter, converterOf, isDegrees } from '../../geometry/projection/converter.ts';
import { type CoordinateSystem, systemOfCode } from '../../geometry/projection/coordinate-systems.ts';
import { crsOfText } from './crs-of-text.ts';
import { type CrsFault, crsFault } from './crs-parts.ts';

export type Conversion = {
  readonly system: CoordinateSystem;
  /** From the file's coordinates (easting first) to degrees of WGS84; null where they are degrees of it already. */
  readonly toDegrees: Converter['toDegrees'] | null;
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
  const still = isDegrees(system.definition);
  return { system, toDegrees: still ? null : (await converterOf(system.definition)).toDegrees };
}

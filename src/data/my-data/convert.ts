import type { Position } from 'geojson';
import type { CoordinateSystem } from '../../core/geometry/projection/coordinate-systems.ts';
import { canBeDegrees, inRegion, swapAxes } from '../../core/my-data/coordinates.ts';
import { conversionOf } from '../../core/my-data/crs/conversion.ts';
import { notConverted, type ToldConversion } from '../../core/my-data/crs/told-conversion.ts';
import { type FileProblem, fileProblem } from '../../core/my-data/import-problem.ts';
import type { Tell } from '../../core/my-data/notice.ts';

export type Conversion = ToldConversion & {
  /** Turns the file's positions into degrees; null where they are degrees already. */
  readonly change: ((position: Position) => Position) | null;
  /** The fault of a file whose numbers are metres and of no known grid: which one is not said, or another is. */
  readonly unplaced: FileProblem;
  /**
   * The fault of a file that names a grid and whose positions, all that were turned, are degrees; null where there is
   * none. Where only some are, that is told.
   */
  readonly belied: () => FileProblem | null;
};

const unchanged = { ...notConverted, belied: () => null };

const title = ({ name, epsg }: CoordinateSystem) => (epsg === null ? name : `${name} (EPSG:${epsg})`);

const unplaced = (crs: string | null, system: CoordinateSystem): FileProblem =>
  crs === null ? fileProblem('projection-unknown') : fileProblem('projection-elsewhere', title(system));

/**
 * How the positions of a file become degrees, by the coordinate system that it (or the reader) states. Surveyors write
 * the northing first: where the first position lies in the region only that way, all are read so, and `tell` hears it.
 */
export async function conversion(
  crs: string | null,
  swap: boolean,
  tell: Tell = () => {},
): Promise<Conversion | FileProblem> {
  const made = await conversionOf(crs);
  // Of a PROJ string all that was typed is told, not the one word of it that is not known.
  if ('code' in made) return fileProblem(made.code, crs?.trim().startsWith('+') ? crs.trim() : made.detail);
  const { system, toDegrees, gridHa } = made;
  if (toDegrees === null)
    return { change: swap ? swapAxes : null, unplaced: unplaced(crs, system), ...unchanged };
  let turned = swap ? true : null;
  let first: readonly [number, number] | null = null;
  let [inDegrees, inMetres] = [0, 0];
  const northFirst = ([x = Number.NaN, y = Number.NaN]: Position) =>
    !inRegion(toDegrees(x, y)) && inRegion(toDegrees(y, x));
  const areDegrees = ([x = Number.NaN, y = Number.NaN]: Position) =>
    gridHa !== null && canBeDegrees([x, y]) && !inRegion(toDegrees(x, y)) && !inRegion(toDegrees(y, x));
  return {
    unplaced: unplaced(crs, system),
    convertedFrom: title(system),
    datumAccuracyM: system.accuracyM,
    gridHa: () => (first === null || gridHa === null ? null : gridHa(first)),
    belied: () => {
      if (inDegrees === 0) return null;
      if (inMetres === 0) return fileProblem('projection-belied', title(system));
      tell('degrees-in-grid', { name: title(system) });
      return null;
    },
    change: (position) => {
      // No place of the grid is meant: what holds such a position is told as faulty.
      if (areDegrees(position)) {
        inDegrees++;
        return [Number.NaN, Number.NaN];
      }
      if (turned === null && Number.isFinite(position[0])) {
        turned = northFirst(position);
        if (turned) tell('north-first');
      }
      const [x = Number.NaN, y = Number.NaN, ...rest] = turned ? swapAxes(position) : position;
      const [lon, lat] = toDegrees(x, y);
      if (first === null && !Number.isNaN(lon)) first = [lon, lat];
      if (x !== 0 || y !== 0) inMetres++;
      // Where the system has no such place the file's own numbers stay, and are named as out of range.
      return Number.isNaN(lon) ? position : [lon, lat, ...rest];
    },
  };
}

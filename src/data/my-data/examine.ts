import { assumedAccuracyM } from '../../core/measure/accuracy.ts';
import { featureName } from '../../core/my-data/feature-name.ts';
import type { FieldMapping } from '../../core/my-data/mapping.ts';
import { findMisplaced } from '../../core/my-data/misplaced.ts';
import type { Findings } from '../../core/my-data/opened-file.ts';
import { findOverlaps } from '../../core/my-data/overlaps.ts';
import type { ParcelSet } from '../../core/my-data/parcel-set.ts';
import type { ShapeIndex } from '../../core/my-data/shape-index.ts';
import type { CountryGround } from '../../core/my-data/topology/country-ground.ts';
import { type CountryLine, countryLine, type LineStretch } from '../../core/my-data/topology/country-line.ts';
import { type GapWidths, usualWidths } from '../../core/my-data/topology/gap-widths.ts';
import { findGaps } from '../../core/my-data/topology/gaps.ts';
import { lineFindings } from '../../core/my-data/topology/line-findings.ts';
import { pause } from './pause.ts';

/** Milliseconds of looking before other questions get their turn. */
const atOnceMs = 40;
const mostListed = 500;

export type ExamineOptions = {
  readonly line: CountryLine;
  readonly widths?: GapWidths;
  /** Hears how far it is, 0…1. */
  readonly heard?: (share: number) => void;
};

/** The line that grounds share, with the assumed error where none is known of a stretch. */
export const lineBetween = (
  grounds: readonly CountryGround[],
  stretches: readonly LineStretch[] | null,
): CountryLine => countryLine(grounds, { stretches, assumedM: assumedAccuracyM });

/** What is looked at here of the parcels of a file. */
export type Looked = Pick<ParcelSet, 'shapes' | 'states' | 'count' | 'properties' | 'ellipsoidalM2'>;

/** Looks at all parcels together, with pauses in which the worker cuts tiles. */
export async function examine(
  set: Looked,
  index: ShapeIndex,
  mapping: FieldMapping,
  { line, widths = usualWidths, heard = () => {} }: ExamineOptions,
): Promise<Findings> {
  let paused = performance.now();
  /** Goes through a search that yields numbers up to `size`, from one share of the whole to another. */
  async function through<T>(
    search: Generator<number, T>,
    size: number,
    from: number,
    to: number,
  ): Promise<T> {
    for (;;) {
      const step = search.next();
      if (step.done) return step.value;
      if (step.value % 64 !== 0 || performance.now() - paused < atOnceMs) continue;
      heard(from + (to - from) * Math.min(1, step.value / Math.max(1, size)));
      await pause();
      paused = performance.now();
    }
  }
  const found = await through(lineFindings(set, line), set.count, 0, 0.3);
  const shares = new Map(found.map((each) => [each.feature, each.shares]));
  const { count: misplacedCount, misplaced } = findMisplaced(set, mapping, line, (feature) =>
    shares.get(feature),
  );
  const { count, overlaps, seams, unmeasured } = await through(
    findOverlaps(set, index, widths.seamM),
    set.count,
    0.3,
    0.6,
  );
  const gaps = await through(findGaps(set, widths), set.shapes.vertexCount, 0.6, 1);
  return {
    overlapCount: count,
    overlaps,
    seams,
    overlapsUnmeasured: unmeasured,
    misplacedCount,
    misplaced,
    gaps,
    widths,
    lineCount: found.length,
    line: found
      .slice(0, mostListed)
      .map((each) => ({ ...each, name: featureName(set.properties[each.feature - 1] ?? {}) })),
    lineErrorM: 2 * assumedAccuracyM,
    lineKnown: line.sides.length > 0,
    stretchesKnown: line.stretchesKnown,
  };
}

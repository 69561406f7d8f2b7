import type { Position } from 'geojson';
import {
  type CheckOptions,
  createExchangeSums,
  type MeasuredBalance,
} from '../../core/exchange/exchange-sums.ts';
import { createParcelMeter } from '../../core/exchange/parcel-figures.ts';
import { ringProblems } from '../../core/geometry/find-problems.ts';
import { measurable } from '../../core/geometry/geometry-problem.ts';
import { directionOf } from '../../core/my-data/direction.ts';
import type { FieldMapping } from '../../core/my-data/mapping.ts';
import { partyOf } from '../../core/my-data/party.ts';
import { type ReadItem, readFeature } from '../../core/my-data/read-item.ts';
import { shapeOutlines } from '../../core/my-data/shape-outlines.ts';
import { ShapeStore } from '../../core/my-data/shape-store.ts';
import { packGeometry } from '../../core/my-data/write-geometry.ts';
import type { FeatureStep } from './read-features.ts';

/** One fault; `feature` counts from 1 and is null where the fault is the file's own. */
export type CheckProblem = {
  readonly feature: number | null;
  readonly code: string;
  readonly at: Position | null;
};

export type FileReport = {
  readonly balance: MeasuredBalance;
  readonly problems: readonly CheckProblem[];
  /** All problems, of which only the first are listed. */
  readonly problemCount: number;
  readonly features: number;
  readonly bytes: number;
  /** Whether areas came from the authalic formula, as they do in bulk. */
  readonly inBulk: boolean;
};

const mapping: FieldMapping = { from: 'from', to: 'to', exchange: 'exchange' };
const mostExchanges = 100_000;
const mostProblems = 10_000;

/** Vertices whose places are kept for the error of the sums: 64 MB. Of a larger file it is a bound. */
const mostVertices = 4_000_000;

/** Checks features one by one; holds sums, outlines up to a limit and problems, never the features of a large file. */
function createCheck(options: CheckOptions) {
  const outlines = new ShapeStore();
  const sums = createExchangeSums(mostExchanges);
  const meter = createParcelMeter();
  const problems: CheckProblem[] = [];
  const spellings = new Map<string, string>();
  let features = 0;
  let problemCount = 0;

  function report(code: string, at: Position | null = null, feature: number | null = features) {
    problemCount++;
    if (problems.length < mostProblems) problems.push({ feature, code, at });
  }

  /** A country keeps the spelling in which the file first names it. */
  function memoize(party: string, written: unknown) {
    if (!spellings.has(party) && partyOf(party) !== null) spellings.set(party, String(written).trim());
  }

  const spelled = (balance: MeasuredBalance): MeasuredBalance => ({
    ...balance,
    exchanges: balance.exchanges.map((exchange) => ({
      ...exchange,
      sides: exchange.sides.map((side) => ({ ...side, party: spellings.get(side.party) ?? side.party })),
    })),
  });

  return {
    report,
    add(item: ReadItem) {
      features++;
      const read = readFeature(item);
      if ('fault' in read) return report(read.fault);
      const { properties, geometry } = read;
      if (geometry === null) return report('null-geometry');
      const { kind, parts } = packGeometry(geometry);
      if (kind !== 'areal') return report('not-a-polygon');
      const found = ringProblems(parts);
      for (const { code, at } of found) report(code, at);
      if (!found.every(({ code }) => measurable(code))) return;
      const direction = directionOf(properties, mapping);
      if (!direction) return report('no-direction');
      memoize(direction.from, properties.from);
      memoize(direction.to, properties.to);
      const isKept = options.accuracyM > 0 && outlines.vertexCount < mostVertices;
      const parcel = isKept ? outlines.copy(parts) : null;
      meter.measure(parts, (figures) => sums.add(direction, figures, parcel));
    },
    features: () => features,
    end: (bytes: number): FileReport => {
      meter.end();
      const balance = sums.judge(options, shapeOutlines(outlines));
      if (balance.unlisted > 0) report('too-many-exchanges', null, null);
      return { balance: spelled(balance), problems, problemCount, features, bytes, inBulk: meter.inBulk() };
    },
  };
}

/** Checks a stream of features; `progress` hears how far it is after every step. */
export async function checkFile(
  steps: AsyncGenerator<FeatureStep, { readonly code: string } | null>,
  options: CheckOptions,
  progress: (features: number, bytes: number) => void,
): Promise<FileReport> {
  const check = createCheck(options);
  let bytes = 0;
  let last: ReadItem | null = null;
  for (;;) {
    const step = await steps.next();
    if (step.done) {
      const fault = step.value;
      // What a cut file ends with is no feature of its own.
      if (last && !('fault' in last && fault?.code === 'truncated')) check.add(last);
      if (fault) check.report(fault.code, null, fault.code === 'truncated' ? check.features() + 1 : null);
      else if (check.features() === 0) check.report('no-features', null, null);
      return check.end(bytes);
    }
    bytes = step.value.bytes;
    for (const item of step.value.items) {
      if (last) check.add(last);
      last = item;
    }
    progress(check.features(), bytes);
  }
}

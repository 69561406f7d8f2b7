import type { Bounds } from '../../atlas/feature-bounds.ts';
import { squareMetresPerHectare } from '../../geometry/wgs84.ts';
import { type Budget, createBudget, TooIntricate } from './budget.ts';
import { type Enclosed, enclosedGaps } from './enclosed-gaps.ts';
import { facingGaps } from './facing-gaps.ts';
import type { GapWidths } from './gap-widths.ts';
import { type ParcelEdges, type Parcels, parcelEdges } from './parcel-edges.ts';
import { turnedFrame } from './turned-frame.ts';

/** Ground between parcels that none of them covers. */
export type Gap = {
  /** By which it is known again in the same file: its parcels and where it lies. */
  readonly id: string;
  /** Wholly enclosed, or a strip that is open at an end. */
  readonly kind: 'enclosed' | 'strip';
  readonly features: readonly number[];
  readonly ha: number;
  readonly widthM: number;
  readonly bounds: Bounds;
};

const within = ([west, south, east, north]: Bounds, around: Bounds): boolean => {
  const slack = 1e-6;
  return (
    west >= around[0] - slack &&
    south >= around[1] - slack &&
    east <= around[2] + slack &&
    north <= around[3] + slack
  );
};

const idOf = (features: readonly number[], [west, south, east, north]: Bounds): string =>
  `${features.slice(0, 6).join('-')}@${((west + east) / 2).toFixed(5)},${((south + north) / 2).toFixed(5)}`;

/**
 * The gaps of a file, the largest first: enclosed ones of any size, strips up to the widest; null where its parcels lie too
 * intricately to be looked at. The numbers on the way go from 0 to that of its edges, twice.
 */
export function* findGaps(
  parcels: Parcels,
  widths: GapWidths,
  budget = createBudget(),
): Generator<number, readonly Gap[] | null> {
  try {
    return yield* allGaps(parcelEdges(parcels), widths, budget);
  } catch (error) {
    if (error instanceof TooIntricate) return null;
    throw error;
  }
}

function* allGaps(edges: ParcelEdges, widths: GapWidths, budget: Budget): Generator<number, readonly Gap[]> {
  const frame = turnedFrame(edges);
  const enclosed = yield* enclosedGaps(edges, widths.seamM, frame, budget);
  const strips = widths.widestM > widths.seamM ? yield* facingGaps(edges, widths, frame, budget) : [];
  const around = new Map<number, Enclosed[]>();
  for (const gap of enclosed)
    for (const parcel of gap.parcels) {
      const list = around.get(parcel);
      if (list) list.push(gap);
      else around.set(parcel, [gap]);
    }
  const isListed = ({ parcels: [one, other], bounds }: (typeof strips)[number]) =>
    (around.get(one) ?? []).some((gap) => gap.parcels.includes(other) && within(bounds, gap.bounds));
  const gapOf = (kind: Gap['kind'], { parcels: those, m2, widthM, bounds }: Enclosed): Gap => {
    const features = those.map((parcel) => parcel + 1);
    return { id: idOf(features, bounds), kind, features, ha: m2 / squareMetresPerHectare, widthM, bounds };
  };
  return [
    ...enclosed.map((gap) => gapOf('enclosed', gap)),
    ...strips.filter((strip) => !isListed(strip)).map((strip) => gapOf('strip', strip)),
  ].sort((a, b) => b.ha - a.ha);
}

import type { CheckOptions } from '../../core/exchange/measured-balance.ts';
import { type FieldMapping, guessMapping } from '../../core/my-data/mapping.ts';
import type { ParcelSet } from '../../core/my-data/parcel-set.ts';
import { packShapes } from '../../core/my-data/report/packed-parcels.ts';
import { createShapeIndex, type ShapeIndex } from '../../core/my-data/shape-index.ts';
import type { ShapeStore } from '../../core/my-data/shape-store.ts';
import { compareLists, type WholeList } from '../../core/my-data/two-lists/compare-lists.ts';
import type { MatchAnswer } from '../../core/my-data/two-lists/comparison.ts';
import { paintComparison } from '../../core/my-data/two-lists/paint-comparison.ts';
import { parcelList } from '../../core/my-data/two-lists/parcel-list.ts';
import { publishedList } from '../../core/my-data/two-lists/published-list.ts';
import type { ComparedLists, OtherList } from './messages.ts';
import { pause } from './pause.ts';
import { isIncomplete, type ReadParcels, readParcels } from './read-parcels.ts';

/** What tiles and shapes are drawn from. */
export type Drawable = {
  readonly set: Pick<ParcelSet, 'count' | 'shapes' | 'properties'>;
  readonly index: ShapeIndex;
  readonly paints: Uint8Array;
};

type Wanted = {
  readonly other: OtherList;
  readonly answers: readonly MatchAnswer[];
  readonly options: CheckOptions;
};

/** Parcels of a list that are compared here; the terminal compares more. */
const mostCompared = 100_000;
/** Milliseconds of comparing before other questions get their turn. */
const atOnceMs = 40;
/** Which share of the work reading the second file is taken for. */
const shareOfReading = 0.3;

const listOf = (read: ReadParcels, mapping: FieldMapping): WholeList => ({
  ...parcelList(read.set, mapping),
  incomplete: isIncomplete(read),
});

/** Compares an opened file with other lists, one at a time: a new comparison, or `stop`, ends the one before. */
export function createComparer(now: () => number, heard: (share: number) => void, most = mostCompared) {
  let turn = 0;
  let known: { readonly key: string; readonly read: ReadParcels } | null = null;
  let drawn: Drawable | null = null;
  let outlines: ShapeStore | null = null;

  /** Throws where the reader no longer waits for this one. */
  async function rest(mine: number, share: number) {
    heard(share);
    await pause();
    if (mine !== turn) throw new Error('no longer wanted');
  }

  async function secondOf(other: OtherList, mine: number) {
    if (other.kind === 'published')
      return {
        properties: [],
        list: { ...publishedList(other.parcels), incomplete: other.incomplete },
      };
    if (known?.key !== other.key) {
      known = null;
      const size = Math.max(1, other.file.size);
      const read = await readParcels(other.file, other.name, other.settings, (bytes) =>
        rest(mine, shareOfReading * Math.min(1, bytes / size)),
      );
      if ('code' in read) return read;
      known = { key: other.key, read };
    }
    const { read } = known;
    const mapping = other.settings.mapping ?? guessMapping(read.set.fields.summary());
    return { properties: read.set.properties, list: listOf(read, mapping) };
  }

  /** Rejects where it was stopped. */
  async function compare(
    read: ReadParcels,
    mapping: FieldMapping,
    { other, answers, options }: Wanted,
  ): Promise<ComparedLists> {
    const mine = ++turn;
    [drawn, outlines] = [null, null];
    await rest(mine, 0);
    if (read.set.count > most) return { kind: 'too-many', most };
    const second = await secondOf(other, mine);
    if ('code' in second) return { kind: 'unread', problem: second };
    if (second.list.parcels.length > most) return { kind: 'too-many', most };
    const first = listOf(read, mapping);
    const steps = compareLists(first, second.list, options, answers);
    let paused = now();
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      if (now() - paused < atOnceMs) continue;
      await rest(mine, shareOfReading + (1 - shareOfReading) * step.value);
      paused = now();
    }
    const { shapes, paints } = paintComparison(first, second.list, step.value);
    const properties = [...read.set.properties, ...second.properties];
    drawn = { set: { shapes, properties, count: shapes.count }, index: createShapeIndex(shapes), paints };
    outlines = second.list.shapes.count > 0 ? second.list.shapes : null;
    const extent = { features: shapes.count, vertices: shapes.vertexCount };
    return { kind: 'compared', comparison: step.value, extent };
  }

  return {
    compare,
    /** What the last comparison looks like on the map; null where there is none. */
    drawn: () => drawn,
    /** Those of the second list in it; null where it has none. */
    outlines: () => outlines && packShapes(outlines),
    stop() {
      turn++;
      [known, drawn, outlines] = [null, null, null];
    },
  };
}

import { majorityOf } from '../../core/my-data/coordinates.ts';
import { toldTogether } from '../../core/my-data/crs/told-conversion.ts';
import type { ReadSettings } from '../../core/my-data/file-settings.ts';
import { type FileProblem, fileProblem } from '../../core/my-data/import-problem.ts';
import { isLoss } from '../../core/my-data/notice.ts';
import { createOffMap } from '../../core/my-data/off-map.ts';
import { featureStates, ParcelSet } from '../../core/my-data/parcel-set.ts';
import { readingBudget } from '../../core/my-data/reading-budget.ts';
import { type Conversion, conversion } from './convert.ts';
import { tellMissingColumn } from './geometry-columns.ts';
import { watchLayers } from './layers.ts';
import { createOwnConversions } from './own-crs.ts';
import { readFile } from './read-file.ts';
import { enoughToJudge } from './seem-projected.ts';
import { type FileFacts, newFacts } from './source.ts';

export type ReadParcels = {
  readonly set: ParcelSet;
  readonly facts: FileFacts;
  readonly conversion: Conversion;
  /** Whether each step brought its own coordinate system: then `conversion` only says from which. */
  readonly ownCrs: boolean;
  /** A fault of the file that let some features be read all the same. */
  readonly fault: FileProblem | null;
};

/** Whether part of the file is missing in what was read. */
export const isIncomplete = ({ fault, facts }: ReadParcels): boolean =>
  fault !== null || facts.notices.some(isLoss);

function tellOffMap({ shapes, states, count }: ParcelSet, { tell }: FileFacts): void {
  const offMap = createOffMap();
  for (let shape = 0; shape < count; shape++)
    if (featureStates[states.at(shape)] === 'measured') offMap.see(shape + 1, shapes.rings(shape));
  for (const notice of offMap.notices()) tell(notice.code, notice);
}

/**
 * Reads, checks and measures a whole file, telling `progress` after every slice what there is by then; reading goes
 * on when that is done.
 */
export async function readParcels(
  file: Blob,
  name: string,
  settings: ReadSettings,
  progress: (bytes: number, set: ParcelSet) => Promise<void> | void,
): Promise<ReadParcels | FileProblem> {
  const facts = newFacts();
  const { memoryBytes } = readingBudget(file.size);
  const reading = readFile({ file, name, settings, facts });
  const convertOwn = createOwnConversions(settings.swapAxes, settings.crs, facts.tell);
  const layers = watchLayers(settings.withoutLayers, facts.tell);
  let converted: Conversion | null = null;
  let ownCrs = false;
  let set = new ParcelSet();
  let judged = false;
  for (;;) {
    const step = await reading.next();
    if (!converted) {
      ownCrs = !step.done && step.value.crs !== undefined;
      const made = await conversion(
        ownCrs ? null : (settings.crs ?? facts.crs),
        settings.swapAxes,
        facts.tell,
      );
      if ('code' in made) return made;
      converted = made;
      set = new ParcelSet(ownCrs ? null : made.change);
    }
    if (step.done) {
      layers.end();
      tellMissingColumn({ settings, facts });
      set.end();
      if (set.count === 0) return step.value ?? fileProblem('no-features');
      if (majorityOf(set.votes) === 'projected') return converted.unplaced;
      tellOffMap(set, facts);
      return { set, facts, conversion: converted, ownCrs, fault: step.value };
    }
    const own = ownCrs ? await convertOwn(step.value) : step.value;
    if ('code' in own) return own;
    if ('convertedFrom' in own)
      converted = { ...converted, ...toldTogether(converted, own), unplaced: own.unplaced };
    for (const item of layers.taken(step.value.layer, own.items)) set.add(item);
    const belied = converted.belied();
    if (belied) return belied;
    if (!judged && set.count >= enoughToJudge) {
      judged = true;
      if (majorityOf(set.votes) === 'projected') return converted.unplaced;
    }
    if (set.byteLength > memoryBytes) return fileProblem('out-of-memory');
    await progress(step.value.bytes, set);
  }
}

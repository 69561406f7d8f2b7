import { notConverted, type ToldConversion, toldTogether } from '../../core/my-data/crs/told-conversion.ts';
import { type FileProblem, fileProblem } from '../../core/my-data/import-problem.ts';
import type { ReadItem } from '../../core/my-data/read-item.ts';
import { type Conversion, conversion } from './convert.ts';
import { tellMissingColumn } from './geometry-columns.ts';
import { watchLayers } from './layers.ts';
import { createOwnConversions, itemsInDegrees } from './own-crs.ts';
import { readFile } from './read-file.ts';
import { createProjectionVote } from './seem-projected.ts';
import type { Source } from './source.ts';

export type DegreesStep = { readonly items: readonly ReadItem[]; readonly bytes: number };

/** The features of a file in degrees, whatever its format and coordinate system, one slice after another. */
export async function* readInDegrees(
  source: Source,
  heard: (converted: ToldConversion) => void,
): AsyncGenerator<DegreesStep, FileProblem | null> {
  const { crs, swapAxes, withoutLayers } = source.settings;
  const reading = readFile(source);
  const convertOwn = createOwnConversions(swapAxes, crs, source.facts.tell);
  const layers = watchLayers(withoutLayers, source.facts.tell);
  const vote = createProjectionVote();
  /** What came before it is known whether the file is in degrees. */
  let held: DegreesStep[] | null = [];
  let whole: Conversion | null = null;
  let told = notConverted;
  let unplaced = fileProblem('projection-unknown');
  for (;;) {
    const step = await reading.next();
    if (step.done) {
      layers.end();
      tellMissingColumn(source);
      if (held && vote.isProjected()) return unplaced;
      yield* held ?? [];
      return step.value;
    }
    let { items } = step.value;
    if (step.value.crs !== undefined) {
      const own = await convertOwn(step.value);
      if ('code' in own) return own;
      ({ unplaced } = own);
      told = toldTogether(told, own);
      heard(told);
      items = own.items;
    } else {
      if (!whole) {
        const made = await conversion(crs ?? source.facts.crs, swapAxes, source.facts.tell);
        if ('code' in made) return made;
        whole = made;
        ({ unplaced } = made);
        heard(whole);
      }
      const turned = itemsInDegrees(items, whole);
      if ('code' in turned) return turned;
      items = turned;
    }
    items = layers.taken(step.value.layer, items);
    const read = { items, bytes: step.value.bytes };
    if (!held) {
      yield read;
      continue;
    }
    held.push(read);
    vote.add(items);
    if (!vote.isEnough()) continue;
    if (vote.isProjected()) return unplaced;
    yield* held;
    held = null;
  }
}

import { type FileProblem, fileProblem } from '../../core/my-data/import-problem.ts';
import type { ReadItem } from '../../core/my-data/read-item.ts';
import { type Conversion, conversion } from './convert.ts';
import { createOwnConversions, inDegrees } from './own-crs.ts';
import { readFile } from './read-file.ts';
import { seemProjected } from './seem-projected.ts';
import type { Source } from './source.ts';

export type DegreesStep = { readonly items: readonly ReadItem[]; readonly bytes: number };

/** The features of a file in degrees, whatever its format and coordinate system, one slice after another. */
export async function* readInDegrees(
  source: Source,
  heard: (convertedFrom: string, gridHa: Conversion['gridHa']) => void,
): AsyncGenerator<DegreesStep, FileProblem | null> {
  const { crs, swapAxes } = source.settings;
  const reading = readFile(source);
  const convertOwn = createOwnConversions(swapAxes, crs, source.facts.tell);
  let whole: Conversion | null = null;
  for (;;) {
    const step = await reading.next();
    if (step.done) return step.value;
    if (step.value.crs !== undefined) {
      const own = await convertOwn(step.value);
      if ('code' in own) return own;
      if (own.convertedFrom !== null) heard(own.convertedFrom, own.gridHa);
      if (seemProjected(own.items)) return fileProblem('projection-unknown');
      yield { items: own.items, bytes: step.value.bytes };
      continue;
    }
    const isFirst = whole === null;
    if (!whole) {
      const made = await conversion(crs ?? source.facts.crs, swapAxes, source.facts.tell);
      if ('code' in made) return made;
      whole = made;
      if (whole.convertedFrom !== null) heard(whole.convertedFrom, whole.gridHa);
    }
    const { change } = whole;
    const items = change
      ? step.value.items.map((item) => ('value' in item ? { value: inDegrees(item.value, change) } : item))
      : step.value.items;
    if (isFirst && seemProjected(items)) return fileProblem('projection-unknown');
    yield { items, bytes: step.value.bytes };
  }
}

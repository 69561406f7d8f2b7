import type { FileProblem } from '../../core/my-data/import-problem.ts';
import type { ReadItem } from '../../core/my-data/read-item.ts';

/**
 * A slice of reading: what came out, and how far into the file it is. `crs` is there where these items have a
 * coordinate system of their own, as members of an archive do: then every step of the reading brings one, and null
 * means that nothing is known of it. `layer` names the layer or member, where there can be several.
 */
export type ReadStep = {
  readonly items: readonly ReadItem[];
  readonly bytes: number;
  readonly crs?: string | null;
  readonly layer?: string;
};

/** Reading in slices; ends with the reason why it could not go on, or with null. */
export type Reading = AsyncGenerator<ReadStep, FileProblem | null>;

const sliceLength = 500;

/** Features that came all at once, handed on in slices. */
export async function* inSlices(features: readonly unknown[], bytes: number): Reading {
  for (let start = 0; start < features.length; start += sliceLength) {
    const slice = features.slice(start, start + sliceLength);
    const done = Math.min(1, (start + slice.length) / features.length);
    yield { items: slice.map((value) => ({ value })), bytes: bytes * done };
  }
  return null;
}

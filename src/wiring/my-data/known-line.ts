import type { ReadonlySignal } from '@preact/signals';
import type { Atlas } from '../../core/atlas/atlas.ts';
import { stretchLinesOn } from '../../core/compare/stretch-sums.ts';
import type { CountryGround } from '../../core/my-data/topology/country-ground.ts';
import type { LineStretch } from '../../core/my-data/topology/country-line.ts';
import { releaseSpan } from '../../core/page/derive.ts';
import type { loadLate } from '../../data/compare/load-late.ts';
import { whenKnown } from '../../state/page/when-known.ts';

/**
 * What is known of the line as it was drawn before the exchange; there are no grounds, and stretches are null, where they
 * could not be fetched.
 */
export type KnownLine = {
  readonly grounds: readonly CountryGround[];
  readonly stretches: readonly LineStretch[] | null;
};

const loadLines: typeof loadLate = async (...given) =>
  (await import('../../data/compare/load-late.ts')).loadLate(...given);

/** Gives the line before the exchange, once the atlas has come; its stretches are fetched when they are first asked for, and again after a failure. */
export function createKnownLine(
  atlas: ReadonlySignal<Atlas | null>,
  load = loadLines,
): () => Promise<KnownLine> {
  let fetched: Promise<Atlas> | null = null;
  return async () => {
    const shipped = await whenKnown(atlas);
    const [before] = releaseSpan(shipped);
    const grounds = shipped.countries.filter(({ release }) => release === before);
    const known = shipped.late?.['stretch-lines'];
    // Where they cannot be had, the findings say so.
    if (!known)
      fetched ??= load('stretch-lines', () => {}).then(
        (add) => add(shipped),
        () => shipped,
      );
    const lines = known ?? (await fetched)?.late?.['stretch-lines'];
    if (!lines) fetched = null;
    return { grounds, stretches: lines ? stretchLinesOn(lines, before) : null };
  };
}

import type { ReadonlySignal } from '@preact/signals';
import type { Atlas } from '../../core/atlas/atlas.ts';
import { stretchLinesOn } from '../../core/compare/stretch-sums.ts';
import type { CountryGround } from '../../core/my-data/misplaced.ts';
import type { LineStretch } from '../../core/my-data/topology/country-line.ts';
import { releaseSpan } from '../../core/page/derive.ts';
import { loadLate } from '../../data/compare/load-late.ts';

/** What is known of the line as it was drawn before the exchange; stretches are null where they could not be fetched. */
export type KnownLine = {
  readonly grounds: readonly CountryGround[];
  readonly stretches: readonly LineStretch[] | null;
};

/** Gives the line before the exchange; its stretches are fetched when they are first asked for, and again after a failure. */
export function createKnownLine(
  atlas: ReadonlySignal<Atlas | null>,
  load = loadLate,
): () => Promise<KnownLine> {
  let fetched: Promise<Atlas> | null = null;
  return async () => {
    const shipped = atlas.value;
    if (!shipped) return { grounds: [], stretches: null };
    const [before] = releaseSpan(shipped);
    const grounds = shipped.countries.filter(({ release }) => release === before);
    const known = shipped.late?.['stretch-lines'];
    // Where they cannot be had, the findings say so.
    if (!known) fetched ??= load('stretch-lines', () => {}).then((add) => add(shipped));
    const lines = known ?? (await fetched)?.late?.['stretch-lines'];
    if (!lines) fetched = null;
    return { grounds, stretches: lines ? stretchLinesOn(lines, before) : null };
  };
}

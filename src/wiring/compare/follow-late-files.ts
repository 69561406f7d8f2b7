import { effect, type ReadonlySignal, type Signal, untracked } from '@preact/signals';
import type { Atlas } from '../../core/atlas/atlas.ts';
import type { LateName } from '../../core/atlas/late.ts';
import { comparedAtlas } from '../../core/compare/compared-atlas.ts';
import { stretchOfSelection } from '../../core/compare/stretch-at.ts';
import { wantedFiles } from '../../core/compare/wanted-files.ts';
import type { LoadProblem } from '../../data/atlas/fetch-file.ts';
import { loadLate } from '../../data/compare/load-late.ts';
import type { Store } from '../../state/page/store.ts';

type Page = {
  readonly store: Store;
  readonly atlas: Signal<Atlas | null>;
  readonly dialog: ReadonlySignal<string | null>;
  readonly report: (problem: LoadProblem) => void;
};

/**
 * Fetches each late file once, when the reader's choices first ask for it, and joins it to the atlas. Gives what makes
 * of the atlas the one that is compared.
 */
export function followLateFiles({ store, atlas, dialog, report }: Page): typeof comparedAtlas {
  const asked = new Set<LateName>();
  effect(() => {
    if (!atlas.value) return;
    for (const name of wantedFiles(atlas.value, store.choices.value, dialog.value === 'tables')) {
      if (asked.has(name)) continue;
      asked.add(name);
      loadLate(name, report).then((add) => {
        if (atlas.value) atlas.value = add(atlas.value);
      });
    }
  });
  // A border that was chosen before the stretches were here is the stretch at that place.
  effect(() => {
    const known = atlas.value;
    const { selection } = store.choices.value;
    const stretch = known && selection && untracked(() => stretchOfSelection(known, selection));
    if (stretch) store.update({ selection: { layer: 'borders', id: stretch } });
  });
  return comparedAtlas;
}

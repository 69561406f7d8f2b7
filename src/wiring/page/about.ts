import { computed, type ReadonlySignal } from '@preact/signals';
import type { View } from '../../core/page/view.ts';
import { loadLicences } from '../../data/page/load-licences.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { openAbout } from '../../panels/page/about-dialog.tsx';
import { kept } from '../offline/updates.ts';

/** Opens what the page says of itself. */
export function showAbout(
  words: ReadonlySignal<Words>,
  lateWords: ReadonlySignal<LateWords | null>,
  view: ReadonlySignal<View | null>,
): void {
  openAbout({
    words,
    lateWords,
    dataDates: computed(() => {
      const { before = '', after = '' } = view.value?.balance.mapped ?? {};
      return [before, after] as const;
    }),
    link: location.href.replace(/#.*$/, ''),
    offline: computed(() => kept.value?.state.value ?? null),
    licences: () => loadLicences().then((loaded) => (loaded.ok ? loaded.value : null)),
  });
}

import { computed, type ReadonlySignal } from '@preact/signals';
import type { Atlas } from '../../core/atlas/atlas.ts';
import { dataVersion } from '../../core/atlas/data-version.ts';
import type { View } from '../../core/page/view.ts';
import { loadLicences } from '../../data/page/load-licences.ts';
import { shippedAddress } from '../../data/page/shipped-address.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { openAbout } from '../../panels/page/about-dialog.tsx';
import { kept } from '../offline/updates.ts';

/** Opens what the page says of itself. */
export function showAbout(
  words: ReadonlySignal<Words>,
  lateWords: ReadonlySignal<LateWords | null>,
  view: ReadonlySignal<View | null>,
  atlas: ReadonlySignal<Atlas | null>,
): void {
  openAbout({
    words,
    lateWords,
    dataDates: computed(() => {
      const { before = '', after = '' } = view.value?.balance.mapped ?? {};
      return [before, after] as const;
    }),
    dataVersion: computed(() => (atlas.value ? dataVersion(atlas.value.releases) : null)),
    forPrograms: {
      index: shippedAddress('api/v1/index.json'),
      feed: shippedAddress('api/v1/feed.atom'),
    },
    link: location.href.replace(/#.*$/, ''),
    offline: computed(() => kept.value?.state.value ?? null),
    licences: () => loadLicences().then((loaded) => (loaded.ok ? loaded.value : null)),
  });
}

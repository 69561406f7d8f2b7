import { computed, type ReadonlySignal } from '@preact/signals';
import type { View } from '../core/view/view.ts';
import { loadLicences } from '../data/load-licences.ts';
import type { TaskWords } from '../i18n/en/tasks.ts';
import type { Words } from '../i18n/en/words.ts';
import { openAbout } from '../panels/about/about-dialog.tsx';
import { kept } from './updates.ts';

/** Opens what the page says of itself. */
export function showAbout(
  words: ReadonlySignal<Words>,
  tasks: ReadonlySignal<TaskWords | null>,
  view: ReadonlySignal<View | null>,
): void {
  openAbout({
    words,
    tasks,
    dataDate: computed(() => view.value?.dataDate ?? ''),
    offline: computed(() => kept.value?.state.value ?? null),
    licences: () => loadLicences().then((loaded) => (loaded.ok ? loaded.value : null)),
  });
}

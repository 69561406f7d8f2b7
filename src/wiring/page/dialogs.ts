import { signal } from '@preact/signals';
import { localStore, readFlag, writeFlag } from '../../state/page/preferences.ts';
import { isTyping } from './is-typing.ts';

const singleKeysFlag = 'khujand.single-keys';

/**
 * The dialogs that lie over everything: the list of keys, which `?` opens, the tables, and “Use this”. Whether keys of one
 * character do anything is the reader's to say (WCAG 2.1.4), and is remembered; a page in a frame of another
 * (`embedded`) has no dialogs, and leaves the key alone.
 */
export function createDialogs(embedded: boolean) {
  const shown = signal<'help' | 'use' | 'tables' | null>(null);
  const singleKeys = signal(readFlag(localStore(), singleKeysFlag, true));
  addEventListener('keydown', (event) => {
    if (embedded || event.key !== '?' || !singleKeys.value || shown.value || isTyping(event.target)) return;
    event.preventDefault();
    shown.value = 'help';
  });
  const open = (which: 'help' | 'use' | 'tables') => (on: boolean) => {
    if (on) shown.value = which;
    else if (shown.value === which) shown.value = null;
  };
  return {
    shown,
    singleKeys,
    openUse: open('use'),
    intents: {
      openHelp: open('help'),
      openTables: open('tables'),
      useSingleKeys(on: boolean) {
        singleKeys.value = on;
        writeFlag(localStore(), singleKeysFlag, on);
      },
    },
  };
}

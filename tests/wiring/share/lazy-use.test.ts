import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { Notice } from '../../../src/panels/page/notice.tsx';
import type { UseModel } from '../../../src/panels/share/use-model.ts';
import { createLazyUse } from '../../../src/wiring/share/lazy-use.ts';
import type { openUse } from '../../../src/wiring/share/use.ts';
import { atlas, wordsOf } from '../../panels/page-of.ts';
import { pageParts } from '../page-parts.ts';

const { words, lateWords } = await wordsOf('en');
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** The panel over a page on which the first `failures` fetches of its code fail. */
function panel(failures: number, { hasWords = true } = {}) {
  const notice = signal<Notice | null>(null);
  const { store, problems, report } = pageParts();
  const reload = vi.fn();
  let loads = 0;
  const load = async () => {
    if (loads++ < failures) throw new TypeError('Failed to fetch dynamically imported module');
    return {
      openUse: (() => ({ headline: 'Equal' }) as UseModel) as typeof openUse,
      printing: () => () => {},
    };
  };
  const parts = {
    atlas: signal(atlas),
    words: signal(words),
    lateWords: signal(hasWords ? lateWords : null),
  };
  const isOpen: boolean[] = [];
  const use = createLazyUse(
    {
      parts: () => parts as never,
      store,
      paper: signal(null),
      notice,
      report,
      dialogs: { openUse: (on) => isOpen.push(on) },
      locale: {
        lateWords: {
          open: async () => {
            if (!hasWords) throw new TypeError('no words');
          },
        },
      },
    },
    load as never,
    reload,
  );
  return { use, problems, reload, isOpen };
}

test('where its code cannot be fetched the panel says so, and another try opens it', async () => {
  const { use } = panel(1);
  use.intents.useThis(null);
  await settled();
  expect(use.model.value).toBe('failed');
  use.intents.useAgain();
  expect(use.model.value).toBeNull();
  await settled();
  expect(use.model.value).toMatchObject({ headline: 'Equal' });
});

test('where a second try fails, too, the next loads the page anew', async () => {
  const { use, reload } = panel(9);
  use.intents.useThis(null);
  await settled();
  use.intents.useAgain();
  await settled();
  expect(reload).not.toHaveBeenCalled();
  use.intents.useAgain();
  expect(reload).toHaveBeenCalledOnce();
});

test('a panel that was closed meanwhile does not come back to say that it failed', async () => {
  const { use } = panel(1);
  use.intents.useThis(null);
  use.intents.closeUse();
  await settled();
  expect(use.model.value).toBeNull();
});

test('where its words cannot be had there is no panel, and the page tells of it', async () => {
  const { use, problems, isOpen } = panel(0, { hasWords: false });
  use.intents.useThis(null);
  await settled();
  expect(isOpen).toEqual([true, false]);
  expect(problems).toEqual([{ kind: 'network', file: 'use', status: null }]);
});

import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { tabIds } from '../../../src/core/page/choices.ts';
import { type PanelState, panelRooms } from '../../../src/panels/page/app.tsx';
import { intents, viewOf, wordsOf } from '../page-of.ts';
import { rendered } from '../rendered.ts';

const { words } = await wordsOf('en');

/** The sidebar at a tab before anything but the first view is there, where these parts could not be fetched. */
function sidebarAt(tab: (typeof tabIds)[number], ...missing: string[]) {
  const state = {
    words: signal(words),
    lateWords: signal(null),
    myData: signal(null),
    view: signal({ ...viewOf({ tab }), compare: null }),
    measuring: signal(null),
    story: signal(null),
    missing: signal(new Set(missing)),
  } as unknown as PanelState;
  const { Sidebar } = panelRooms(state, intents);
  return rendered(<Sidebar />).text;
}

test('a tab says that it waits, until what it waits for is known not to come: then another try is offered', () => {
  for (const tab of tabIds.filter((id) => id !== 'balance' && id !== 'layers')) {
    expect(sidebarAt(tab, 'borders'), tab).toContain(words.loading);
    for (const part of [tab === 'compare' ? 'history' : tab, ...(tab === 'story' ? [] : ['words'])]) {
      const told = sidebarAt(tab, part);
      expect(told, tab).toContain(words.notLoaded);
      expect(told, tab).toContain(words.retry);
      expect(told, tab).not.toContain(words.loading);
    }
  }
});

import { signal } from '@preact/signals';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Bounds } from '../../../src/core/atlas/feature-bounds.ts';
import { type Choices, defaultChoices } from '../../../src/core/page/choices.ts';
import { storyWords } from '../../../src/i18n/story/story.en.ts';
import { wireStory } from '../../../src/wiring/story/story.ts';
import { shippedStory } from '../../core/story/shipped.ts';
import { notingMap, pageParts } from '../page-parts.ts';

let loading = async () => shippedStory();
vi.mock('../../../src/data/story/load-story.ts', () => ({ loadStory: () => loading() }));
// The ring on the map needs a document; that it is asked for is noted by the map.
vi.mock('../../../src/map/story/story-spot.ts', () => ({ createStorySpot: 'the story’s ring' }));

afterEach(() => {
  loading = async () => shippedStory();
});

function story(choices: Partial<Choices> = {}) {
  const parts = pageParts(choices);
  const { map, attached } = notingMap();
  const shown: Bounds[] = [];
  const opened = vi.fn(async () => {});
  const wired = wireStory({
    ...parts,
    compared: parts.atlas,
    words: { words: signal(storyWords), open: opened },
    lang: signal('en' as const),
    map: () => map,
    show: (bounds) => void shown.push(bounds),
  });
  return { ...parts, ...wired, shown, attached, opened };
}
const told = ({ state }: ReturnType<typeof story>) => state.value?.view.now?.item.id ?? null;

describe('the story', () => {
  test('is fetched when its tab is first opened, and only then', async () => {
    const page = story();
    expect(page.opened).not.toHaveBeenCalled();
    page.store.update({ tab: 'story' });
    await vi.waitFor(() => expect(page.state.value).not.toBeNull());
    page.store.update({ tab: 'layers' });
    page.store.update({ tab: 'story' });
    expect(page.opened).toHaveBeenCalledOnce();
    expect(page.attached).toEqual(['the story’s ring']);
    expect(told(page)).toBeNull();
    expect(page.shown).toEqual([]);
  });

  test('walks its steps, and each sets the map', async () => {
    const page = story({ tab: 'story' });
    await vi.waitFor(() => expect(page.state.value).not.toBeNull());
    page.intents.goOn(1);
    expect(told(page)).toBe('background');
    page.intents.goOn(1);
    expect(told(page)).toBe('clashes');
    page.intents.goOn(-1);
    page.intents.goOn(-1);
    expect(told(page)).toBe('background');
    expect(page.shown.length).toBeGreaterThan(1);
  });

  test('an event sets date, layers and view; today’s map comes back when asked for', async () => {
    const page = story({ tab: 'story' });
    await vi.waitFor(() => expect(page.state.value).not.toBeNull());
    page.intents.tell('event', 'fighting-of-april-2021');
    expect(page.store.choices.value).toMatchObject({
      date: '2021-04-28',
      event: 'fighting-of-april-2021',
      step: null,
      layers: ['borders', 'places', 'water'],
    });
    page.intents.showToday();
    expect(page.store.choices.value).toMatchObject({ date: null, layers: defaultChoices.layers });
    expect(told(page)).toBe('fighting-of-april-2021');
    page.intents.tell('event', 'no-such-event');
    expect(told(page)).toBe('fighting-of-april-2021');
  });

  test('a link that names an event shows its place, unless it names a place of the map', async () => {
    const page = story({ tab: 'story', event: 'khujand' });
    await vi.waitFor(() => expect(page.shown).toHaveLength(1));
    const elsewhere = story({ tab: 'story', event: 'khujand', viewpoint: { zoom: 8, lat: 40, lon: 70 } });
    await vi.waitFor(() => expect(told(elsewhere)).toBe('khujand'));
    expect(elsewhere.shown).toEqual([]);
  });

  test('an event found by searching is told once the story is there', async () => {
    const page = story();
    page.intents.tell('event', 'treaty-signed');
    expect(page.store.choices.value.tab).toBe('story');
    await vi.waitFor(() => expect(told(page)).toBe('treaty-signed'));
    expect(page.shown).toHaveLength(1);
  });

  test('where it cannot be fetched that is told, and the tab can be tried again', async () => {
    loading = () => Promise.reject(new TypeError('Failed to fetch'));
    const page = story({ tab: 'story' });
    await vi.waitFor(() => expect(page.problems.map(({ file }) => file)).toEqual(['story']));
    loading = async () => shippedStory();
    page.store.update({ tab: 'balance' });
    page.store.update({ tab: 'story' });
    await vi.waitFor(() => expect(page.state.value).not.toBeNull());
  });
});

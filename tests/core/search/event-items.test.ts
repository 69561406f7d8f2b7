import { expect, test } from 'vitest';
import { createSearch } from '../../../src/core/search/create-search.ts';
import { eventItems } from '../../../src/core/search/event-items.ts';
import { eventIds } from '../../../src/core/story/event-ids.ts';
import { storyWords } from '../../../src/i18n/story/story.en.ts';

test('every event of the story can be found by its title', () => {
  const items = eventItems(storyWords);
  expect(items.map(({ id }) => id)).toEqual(eventIds);
  const search = createSearch(items);
  for (const { id, names } of items)
    expect(
      search(names[0] ?? '')[0]?.hits.map(({ item }) => item.id),
      id,
    ).toContain(id);
});

test('an event without a sentence in the catalogue is left out', () => {
  expect(eventItems({ sentences: { 'treaty-signed': { title: 'Signed' } } })).toHaveLength(1);
});

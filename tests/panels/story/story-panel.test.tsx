import { describe, expect, test } from 'vitest';
import { defaultChoices } from '../../../src/core/page/choices.ts';
import { eventIds, stepIds } from '../../../src/core/story/event-ids.ts';
import { choicesFor, storyItems, storyView } from '../../../src/core/story/story-view.ts';
import { StoryNow } from '../../../src/panels/story/story-now.tsx';
import { StoryPanel } from '../../../src/panels/story/story-panel.tsx';
import { wholeAtlas } from '../../core/atlas/shipped.ts';
import { shippedStory } from '../../core/story/shipped.ts';
import { atlas, hole, intents, wordsOf } from '../page-of.ts';
import { rendered } from '../rendered.ts';

const told = { en: await wordsOf('en'), ru: await wordsOf('ru') };
const data = shippedStory();
const { steps, events } = storyItems(atlas, data, 'en');

function state(kind?: 'step' | 'event', id = '', lang: 'en' | 'ru' = 'en', of = atlas) {
  const choices = { ...defaultChoices, ...(kind ? choicesFor(data, kind, id) : null) };
  const view = storyView(of, storyItems(of, data, lang), choices);
  return { words: told[lang].words, story: { view, words: told[lang].story }, intents };
}
const panel = (kind?: 'step' | 'event', id = '') => rendered(<StoryPanel {...state(kind, id)} />);

describe('the story', () => {
  test('begins with the way in, and tells nothing yet', () => {
    const start = panel();
    expect(start.all('article')).toEqual([]);
    expect(start.one('.story-start').text).toBe('Start the tour');
    expect(start.one('ol.tour-steps').all('button')).toHaveLength(stepIds.length);
  });

  test('tells a step: where it is on the tour, its text, its figures and its sources', () => {
    const houses = panel('step', 'dostuk');
    const now = houses.one('[data-told=dostuk]');
    expect(houses.one('[role=status]').text).toMatch(new RegExp(`^Step 7 of ${stepIds.length}: `));
    const rows = now.all('tr').map(({ text }) => text);
    for (const [figure, author] of [
      ['259 houses', 'Joint inventory'],
      ['198 houses', 'K. Tashiev'],
      ['257 houses', '24.kg'],
    ] as const)
      expect(
        rows.filter((text) => text.includes(figure) && text.includes(author)),
        figure,
      ).toHaveLength(1);
    expect(houses.all('[aria-current=step]').map((each) => each.attribute('data-step'))).toEqual(['dostuk']);
  });

  test('says what the lines on the map are where the line of every snapshot is drawn', () => {
    const drawn = rendered(<StoryPanel {...state('step', 'background', 'en', wholeAtlas())} />);
    expect(drawn.one('.map-state').text).toMatch(
      /^Thin lines: every reading of the border in the \d+ snapshots since \d+ \w+ 20/,
    );
    for (const step of ['background', 'dostuk'])
      expect(panel('step', step).one('.map-state').text).not.toContain('Thin lines');
  });

  test('cannot go before its first step nor behind its last', () => {
    const ends = (id: string) =>
      panel('step', id)
        .one('.story-bar')
        .all('button')
        .map((each) => each.attribute('aria-disabled'));
    const ids = steps.map(({ id }) => id);
    expect(ends(ids[0] ?? '')).toEqual(['true', 'false']);
    expect(ends(ids[3] ?? '')).toEqual(['false', 'false']);
    expect(ends(ids.at(-1) ?? '')).toEqual(['false', 'true']);
  });

  test('tells an event: its date, its place and what the map shows', () => {
    const fighting = panel('event', 'fighting-of-april-2021').one('article');
    expect(fighting.text).toContain('36 citizens of Kyrgyzstan and 19 of Tajikistan');
    expect(fighting.one('.map-state').text).toContain('20 January 2025');
    expect(fighting.text).toContain('Golovnoy water intake: open its card');
    expect(fighting.text).toContain('Back to today’s map with all layers');
  });

  test.each(['en', 'ru'] as const)(
    'tells every step and event in %s with a source, and without a hole',
    (lang) => {
      for (const [kind, items] of [
        ['step', steps],
        ['event', events],
      ] as const)
        for (const { id } of items) {
          const now = rendered(<StoryNow {...state(kind, id, lang)} />).one('article');
          expect(now.one('h3').text, id).not.toBe('');
          expect(now.all('ul.sources').flatMap((list) => list.all('li')).length, id).toBeGreaterThan(0);
          expect(now.text, id).not.toMatch(hole);
        }
    },
  );

  test('prints itself whole, each source numbered once', () => {
    const handout = panel('step', 'dostuk').one('.story-handout');
    expect(handout.all('h3')).toHaveLength(stepIds.length);
    expect(handout.all('dt')).toHaveLength(eventIds.length);
    const sources = handout
      .one('ol.references')
      .all('li')
      .map(({ text }) => text);
    expect(new Set(sources).size).toBe(sources.length);
    for (const { text } of handout.all('.cited')) {
      const numbers = text.replace(/[[\]]/g, '').split(', ').map(Number);
      for (const number of numbers) {
        expect(number).toBeGreaterThan(0);
        expect(number).toBeLessThanOrEqual(sources.length);
      }
    }
  });
});

import { describe, expect, test } from 'vitest';
import { homeBounds } from '../../../src/core/atlas/feature-bounds.ts';
import { comparedAtlas } from '../../../src/core/compare/compared-atlas.ts';
import { defaultChoices } from '../../../src/core/page/choices.ts';
import { eventIds, stepIds } from '../../../src/core/story/event-ids.ts';
import { storyBounds, storyLines, storyNotes, storySpot } from '../../../src/core/story/story-spot.ts';
import { choicesFor } from '../../../src/core/story/story-view.ts';
import { shippedAtlas, wholeAtlas } from '../atlas/shipped.ts';
import { shippedStory } from './shipped.ts';

const atlas = shippedAtlas();
const story = shippedStory();

describe('where the map points', () => {
  test('is the place of the event, with the radius within which it may lie', () => {
    const spot = storySpot(atlas, story, { event: 'golovnoy-explained', step: null });
    expect(spot?.at[0]).toBeCloseTo(70.53, 9);
    expect(spot?.at[1]).toBeCloseTo(39.95, 9);
    expect(spot?.radiusM).toBe(2000);
    expect(storySpot(atlas, story, { event: null, step: 'junction' })?.at).toEqual([70.984622, 40.22241]);
  });

  test('is nowhere for what has no single place, and the valley is shown', () => {
    const treaty = { event: 'treaty-signed', step: null };
    expect(storySpot(atlas, story, treaty)).toBeNull();
    expect(storyBounds(atlas, story, treaty)).toEqual(homeBounds);
    expect(storySpot(atlas, story, { event: 'no-such', step: null })).toBeNull();
  });

  test('lies in the frame that is shown, with the whole circle of its error', () => {
    for (const event of eventIds) {
      const spot = storySpot(atlas, story, { event, step: null });
      const [west, south, east, north] = storyBounds(atlas, story, { event, step: null });
      if (!spot) continue;
      const [lon = 0, lat = 0] = spot.at;
      const degrees = (spot.radiusM ?? 0) / 111_320;
      expect(lon - degrees > west && lon + degrees < east, event).toBe(true);
      expect(lat - degrees > south && lat + degrees < north, event).toBe(true);
    }
  });
});

describe('what the map adds to a step', () => {
  test('the step on Dostuk shows Dostuk with the circle of its error, and names it and Zhany Dostuk', () => {
    const step = { event: null, step: 'dostuk' };
    expect(storySpot(atlas, story, step)?.radiusM).toBe(10_000);
    const names = storyNotes(atlas, story, { ...step, lang: 'en' }).map(({ text }) => text);
    expect(names).toEqual(['Dostuk', 'Zhany Dostuk']);
  });

  test.each(stepIds)('%s: all that is named lies in the frame', (step) => {
    const [west, south, east, north] = storyBounds(atlas, story, { event: null, step });
    const notes = storyNotes(atlas, story, { step, lang: 'ru' });
    expect(notes).toHaveLength(story.tour[step]?.notes.length ?? -1);
    for (const {
      at: [lon = 0, lat = 0],
      text,
    } of notes)
      expect(lon > west && lon < east && lat > south && lat < north, text).toBe(true);
  });

  test('a line drawn more than once is drawn so: the former readings, over the line of now', () => {
    const compared = comparedAtlas(wholeAtlas(), defaultChoices);
    const lines = storyLines(compared, { step: 'background' });
    expect(lines).toHaveLength(
      compared.borders.filter(({ pair, until }) => pair === 'KGZ-TJK' && until !== null).length,
    );
    expect(lines.length).toBeGreaterThan(10);
    expect(choicesFor(story, 'step', 'background')?.date).toBeNull();
    expect(storyLines(compared, { step: 'dostuk' })).toEqual([]);
    expect(storyLines(compared, { step: null })).toEqual([]);
  });
});

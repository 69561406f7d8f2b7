import { describe, expect, test } from 'vitest';
import { eventIds, stepIds } from '../../../src/core/story/event-ids.ts';
import { topicIds } from '../../../src/core/story/topics.ts';
import { waterWords } from '../../../src/i18n/atlas/water.en.ts';
import { storyWords } from '../../../src/i18n/story/story.en.ts';
import { shippedAtlas } from '../../core/atlas/shipped.ts';

const atlas = shippedAtlas();
const counts = Object.values(atlas.claims).flatMap((claim) => (claim.kind === 'count' ? [claim] : []));

describe('the words of the story', () => {
  test('tell every event, step and topic, and none that is not there', () => {
    expect(Object.keys(storyWords.sentences).sort()).toEqual([...eventIds].sort());
    expect(Object.keys(storyWords.steps).sort()).toEqual([...stepIds].sort());
    expect(Object.keys(storyWords.figures.topics).sort()).toEqual([...topicIds].sort());
  });

  test('name what every figure counts, and say every remark', () => {
    expect(counts.length).toBeGreaterThan(30);
    for (const { what, note } of counts) {
      expect(storyWords.figures.subject(what), what).not.toBeNull();
      if (note !== null) expect(storyWords.figures.remark(note), note).not.toBeNull();
    }
  });

  test('name every figure and remark of the water works and roads', () => {
    for (const { figures, note } of [...atlas.water, ...atlas.roads]) {
      for (const { what } of figures) expect(waterWords.figure(what)).not.toBe(what);
      if (note !== null) expect(waterWords.note(note)).not.toBe(note);
    }
  });

  test('stay short and take no side', () => {
    const told = [...Object.entries(storyWords.sentences), ...Object.entries(storyWords.steps)];
    for (const [id, { title, text }] of told) {
      expect(title.length, id).toBeLessThan(70);
      expect(text.length, id).toBeLessThan(420);
      expect(text, id).toMatch(/\.$/);
      expect(`${title} ${text}`, id).not.toMatch(
        /\b(gained|lost land|won|occupied|aggress|invad|historic)\b/i,
      );
    }
  });

  test('write dates as far as they are known', () => {
    expect(storyWords.span('2021-04-28', '2021-04-30', 'day')).toBe('28 April 2021 – 30 April 2021');
    expect(storyWords.span('1955-01-01', '1959-01-01', 'year')).toBe('1955 – 1959');
    expect(storyWords.span('2002-12-01', null, 'month')).toBe('December 2002');
  });
});

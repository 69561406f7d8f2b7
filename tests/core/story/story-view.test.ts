import { describe, expect, test } from 'vitest';
import { type Choices, defaultChoices } from '../../../src/core/page/choices.ts';
import { eventIds, stepIds } from '../../../src/core/story/event-ids.ts';
import { linesStep } from '../../../src/core/story/lines-step.ts';
import { choicesFor, neighbour, storyItems, storyView } from '../../../src/core/story/story-view.ts';
import { topicIds } from '../../../src/core/story/topics.ts';
import { snapshots } from '../../fixtures/snapshots.ts';
import { shippedAtlas, wholeAtlas } from '../atlas/shipped.ts';
import { shippedStory } from './shipped.ts';

const atlas = shippedAtlas();
const story = shippedStory();
const items = storyItems(atlas, story, 'en');
const viewOf = (choices: Partial<Choices>) => storyView(atlas, items, { ...defaultChoices, ...choices });

describe('the story', () => {
  test('holds every event from 1924 to 2026, oldest first, each with its sources', () => {
    expect(items.events.map(({ id }) => id)).toEqual(eventIds);
    const dates = items.events.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect([dates[0]?.slice(0, 4), dates.at(-1)?.slice(0, 4)]).toEqual(['1924', '2026']);
    for (const { id, sources } of items.events)
      expect(
        sources.map((source) => source.id),
        id,
      ).toEqual(story.events[id]?.sources);
  });

  test('is told in the steps of the tour, each with sources of its own events', () => {
    expect(items.steps.map(({ id }) => id)).toEqual(stepIds);
    for (const { id, sources, events } of items.steps) {
      expect(events.length, id).toBeGreaterThan(0);
      for (const event of events)
        for (const source of event.sources) expect(sources, id).toContainEqual(source);
      expect(new Set(sources.map((source) => source.id)).size).toBe(sources.length);
    }
  });

  test('shows every published figure once, by topic, none without author and source', () => {
    expect(items.topics.map(({ id }) => id)).toEqual(topicIds);
    const rows = items.topics.flatMap((topic) => topic.rows);
    expect(rows.map(({ id }) => id).sort()).toEqual(Object.keys(atlas.claims).sort());
    for (const { id, claim, sources } of rows) {
      expect(sources.length, id).toBe(claim.sources.length);
      expect(claim.author, id).not.toBe('');
    }
  });

  test('keeps apart what different authors counted', () => {
    const figures = (topic: string) =>
      items.topics.find(({ id }) => id === topic)?.rows.map(({ claim }) => claim.value) ?? [];
    expect(figures('houses')).toEqual(
      expect.arrayContaining(['259', '214', '181', '198', '257', '71', '179']),
    );
    expect(figures('casualties')).toEqual(expect.arrayContaining(['36', '19', '59', '39', '37', '121']));
    expect(figures('fence')).toEqual(expect.arrayContaining(['420', '62', '107', '115.958', '150', '200']));
  });

  test('tells where in its row the chosen event or step stands', () => {
    expect(viewOf({}).now).toBeNull();
    expect(viewOf({ event: 'no-such-event' }).now).toBeNull();
    expect(viewOf({ event: 'khujand' }).now).toMatchObject({
      index: eventIds.indexOf('khujand'),
      count: eventIds.length,
    });
    expect(viewOf({ step: 'dostuk' }).now).toMatchObject({ item: { kind: 'step', id: 'dostuk' }, index: 6 });
  });

  test('goes on and back, and stops at both ends', () => {
    expect(neighbour(viewOf({}), 1)?.id).toBe(stepIds[0]);
    expect(neighbour(viewOf({ step: 'background' }), -1)).toBeNull();
    expect(neighbour(viewOf({ step: 'background' }), 1)?.id).toBe('clashes');
    expect(neighbour(viewOf({ event: 'khujand' }), -1)?.id).toBe('human-rights-watch');
    expect(neighbour(viewOf({ event: eventIds.at(-1) ?? null }), 1)).toBeNull();
  });

  test('choosing an event sets date, layers and exchange, and nothing that is not shipped', () => {
    expect(choicesFor(story, 'event', 'move-to-zhany-dostuk')).toEqual({
      event: 'move-to-zhany-dostuk',
      step: null,
      date: '2025-10-22',
      view: 'after',
      layers: ['borders', 'places', 'parcels'],
      exchange: 'dostuk',
      selection: null,
    });
    expect(choicesFor(story, 'step', 'signing')).toMatchObject({ step: 'signing', event: null });
    expect(choicesFor(story, 'event', 'constructor')).toBeNull();
    expect(choicesFor(story, 'step', 'khujand')).toBeNull();
  });

  test('says which drawing and which day of the posts the map shows', () => {
    const old = { date: '2021-04-28', layers: ['borders', 'crossings'] } as const;
    expect(viewOf(old).mapState).toEqual({
      line: '2025-01-20',
      posts: '2021-04-28',
      every: null,
      asToday: false,
    });
    expect(viewOf({ date: '2025-06-25', layers: ['borders'] }).mapState).toEqual({
      line: '2025-03-23',
      posts: null,
      every: null,
      asToday: false,
    });
    expect(viewOf({}).mapState.asToday).toBe(true);
    const whole = storyView(wholeAtlas(), items, { ...defaultChoices, step: 'background' });
    expect(whole.mapState.every).toEqual({ count: snapshots.length, since: snapshots[0] });
  });
});

test('the lines of every snapshot are told once they are drawn, not before', () => {
  const whole = wholeAtlas();
  const everyIn = (of: typeof whole) =>
    storyView(of, items, { ...defaultChoices, step: linesStep }).mapState.every;
  expect(everyIn(atlas)).toBeNull();
  for (const missing of ['stretch-lines', 'releases-history'] as const) {
    const { [missing]: _, ...late } = whole.late ?? {};
    expect(everyIn({ ...whole, late })).toBeNull();
  }
  expect(everyIn(whole)).toEqual({ count: snapshots.length, since: snapshots[0] });
  expect(storyView(whole, items, defaultChoices).mapState.every).toBeNull();
});

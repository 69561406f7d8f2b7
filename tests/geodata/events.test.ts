import { describe, expect, it } from 'vitest';
import { parseEvents, parseTour } from '../../src/core/atlas/event.ts';
import { committed } from './pipeline/authored-tables.ts';

const events = parseEvents(JSON.parse(committed('events.json')));
const tour = parseTour(JSON.parse(committed('tour.json')));
const sources = JSON.parse(committed('sources.json')) as Record<string, { date?: string }>;

describe('events', () => {
  it('are read without a problem, as the tour is', () => {
    expect([events.problems, tour.problems]).toEqual([[], []]);
  });

  it('lean on sources that exist, the first of them not published before the event', () => {
    for (const { id, date, precision, sources: ids } of Object.values(events.items)) {
      expect(ids.length, id).toBeGreaterThan(0);
      for (const source of ids) expect(sources, id).toHaveProperty([source]);
      const [first = ''] = ids;
      const published = sources[first]?.date;
      if (published && precision === 'day') expect(published >= date, `${id}: ${first}`).toBe(true);
    }
  });

  it('show the layer that their place belongs to', () => {
    for (const { id, place, layers } of [...Object.values(events.items), ...Object.values(tour.items)])
      if (place) expect(layers, id).toContain(place.layer);
  });

  it('hold the dates that the treaties are known by', () => {
    const dateOf = (id: string) => events.items[id]?.date;
    expect(dateOf('treaty-signed')).toBe('2025-03-13');
    expect(dateOf('khujand')).toBe('2025-03-31');
    expect(dateOf('two-more-posts-reopen')).toBe('2025-07-08');
    expect(dateOf('instruments-exchanged')).toBe('2025-11-15');
  });
});

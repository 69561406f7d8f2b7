import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/language/languages.ts';
import { eventIds, stepIds } from '../../src/core/story/event-ids.ts';

type Event = { date: string; precision: 'day' | 'month' | 'year'; until: string | null };
const json = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T;
const events = json<Record<string, Event>>('geodata/events.json');
const dated = eventIds.map((id) => ({ id, ...(events[id] as Event) }));
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

describe('the events of the story', () => {
  test('stand in the order of their dates, the earlier end first where they begin on one day', () => {
    for (const [index, next] of dated.slice(1).entries()) {
      const event = dated[index] as (typeof dated)[number];
      expect(event.date <= next.date, `${event.id} before ${next.id}`).toBe(true);
    }
  });

  test('follow one another in the table, the data and every language', () => {
    const table = readFileSync('geodata/sources/events.csv', 'utf8').trim().split('\n').slice(1);
    expect(table.map((row) => row.split(',')[0])).toEqual([...eventIds]);
    for (const language of languages) {
      const story = json<{ sentences: object; steps: object }>(`src/i18n/story/story.${language}.json`);
      expect(Object.keys(story.sentences), language).toEqual([...eventIds]);
      expect(Object.keys(story.steps), language).toEqual([...stepIds]);
    }
  });

  // A protocol dated by its month alone once stood before the fighting it ended.
  test('of a month are dated by the day where another event of that month is', () => {
    const known = ['border-closed', 'inventory', 'uzbekistan-credited', 'ak-sai-road-clashes'];
    const vague = dated.filter(
      ({ id, date, precision }) =>
        precision === 'month' &&
        !known.includes(id) &&
        dated.some((other) => other.precision === 'day' && other.date.startsWith(date.slice(0, 7))),
    );
    expect(vague.map(({ id }) => id)).toEqual([]);
    expect(eventIds.indexOf('fighting-of-september-2022')).toBeLessThan(
      eventIds.indexOf('protocol-of-september-2022'),
    );
  });

  test('that name the day they begin on in their first sentence name the one in the data', () => {
    const { sentences } = json<{ sentences: Record<string, { text: string }> }>(
      'src/i18n/story/story.en.json',
    );
    const named = dated.flatMap(({ id, date }) => {
      const [first = ''] = (sentences[id]?.text ?? '').split(/(?<=[a-z]\.) /);
      const match = /^On (\d+) (\w+) (\d{4})/.exec(first);
      if (!match) return [];
      const [, day = '', month = '', year = ''] = match;
      const iso = `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
      return [{ id, iso, date }];
    });
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter(({ iso, date }) => iso !== date)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { createSearch } from '../../../src/core/search/create-search.ts';
import type { SearchItem } from '../../../src/core/search/search-item.ts';
import { searchItems } from '../../../src/core/search/search-items.ts';
import { shippedAtlas } from '../atlas/shipped.ts';

const shipped = shippedAtlas();

const items = searchItems(shipped);
const search = createSearch(items);

const found = (text: string) =>
  search(text).flatMap(({ kind, hits }) => hits.map(({ item }) => `${kind}:${item.id}`));

describe('the search', () => {
  test.each([
    ['Isfara', 'place:isfara'],
    ['Исфара', 'place:isfara'],
    ['исф', 'place:isfara'],
    ['Kök-Tash', 'place:kok-tash'],
    ['Kok Tash', 'place:kok-tash'],
    ['Кок-Таш', 'place:kok-tash'],
    ['Хуҷанд', 'place:khujand'],
    ['Xoʻjand', 'place:khujand'],
    ["Xo'ja", 'place:khujand'],
    ['hujand', 'place:khujand'],
    ['Кожент', 'place:khujand'],
    ['Ӯш', 'place:osh'],
    ['Қўқон', 'place:kokand'],
    ['Qoʻqon', 'place:kokand'],
    ['lolazor', 'place:kairagach-exclave'],
  ])('%s finds %s first', (text, id) => {
    expect(found(text)[0]).toBe(id);
  });

  test.each([
    ['Isfra', 'place:isfara'],
    ['Ifsara', 'place:isfara'],
    ['Khojand', 'place:khujand'],
    ['Batkin', 'place:batken'],
    ['Бткен', 'place:batken'],
    ['Konibadom', 'place:konibodom'],
    ['Tashkand', 'place:tashkent'],
    ['Kulundo', 'place:kulundu'],
  ])('%s, misspelt, finds %s', (text, id) => {
    expect(found(text)).toContain(id);
  });

  test('finds every item by every spelling, whole, and by its first four letters', () => {
    const all = createSearch(items, items.length);
    for (const { id, kind, names } of items) {
      for (const name of names) {
        for (const text of [name, name.slice(0, 4), name.toUpperCase()]) {
          const ids = all(text).flatMap(({ hits }) => hits.map(({ item }) => `${item.kind}:${item.id}`));
          expect(ids, text).toContain(`${kind}:${id}`);
        }
      }
    }
  });

  test('groups by kind: each once, the best answers first', () => {
    const groups = search('Kairagach');
    const kinds = groups.map(({ kind }) => kind);
    expect(kinds).toEqual([...new Set(kinds)]);
    expect(kinds).toEqual(expect.arrayContaining(['place', 'parcel', 'crossing']));
    for (const { kind, hits } of groups) expect(hits.every(({ item }) => item.kind === kind)).toBe(true);
    expect(search('Stele').map(({ kind }) => kind)[0]).toBe('memorial');
  });

  test('finds the villages that the events name', () => {
    for (const spelling of ['Максат', 'Maksat']) expect(found(spelling)).toContain('place:maksat');
  });

  test('finds words in another order, and a word inside', () => {
    expect(found('guliston kyzyl')).toContain('crossing:kyzyl-bel');
    expect(found('tumshuk')).toContain('parcel:tash-tumshuk');
  });

  test('puts larger places first and gives at most so many of a kind', () => {
    const places = createSearch(items, 3)('k')[0]?.hits ?? [];
    expect(places.length).toBe(3);
    const ranks = places.map(({ item }) => item.rank);
    expect(ranks).toEqual([...ranks].sort());
  });

  test('says which spelling matched', () => {
    expect(search('Хуҷанд')[0]?.hits[0]).toMatchObject({ spelling: 'Хуҷанд', item: { id: 'khujand' } });
  });

  test('answers coordinates with coordinates alone', () => {
    expect(search('40.21, 70.95')).toEqual([
      {
        kind: 'coordinates',
        hits: [
          {
            item: {
              id: '70.95,40.21',
              kind: 'coordinates',
              layer: null,
              names: [],
              at: [70.95, 40.21],
              rank: 0,
            },
            spelling: '40.21, 70.95',
          },
        ],
      },
    ]);
  });

  test('answers metres of a grid, UTM and addresses of maps, and both meanings of what has two', () => {
    const places = (text: string) =>
      search(text).flatMap(({ kind, hits }) => hits.map(({ item }) => [kind, item.at]));
    expect(places('https://yandex.ru/maps/?ll=70.95%2C40.21&z=12')).toEqual([
      ['coordinates', [70.95, 40.21]],
    ]);
    expect(places('42N 661691 4452797')).toEqual([
      ['coordinates', [expect.closeTo(70.9, 4), expect.closeTo(40.21, 4)]],
    ]);
    expect(places('10 20')).toEqual([
      ['coordinates', [20, 10]],
      ['coordinates', [10, 20]],
    ]);
  });

  test.each(['', '   ', '---', 'Zzzzzzzz', '«»'])('%j finds nothing', (text) => {
    expect(search(text)).toEqual([]);
  });

  test('takes items of other kinds, and does not mind their order', () => {
    const event: SearchItem = {
      id: '2025-03-13',
      kind: 'event',
      layer: null,
      names: ['Treaty signed in Bishkek'],
      at: null,
      rank: 1,
    };
    const more = createSearch([event, ...items]);
    expect(more('bishkek')[0]).toMatchObject({ kind: 'event', hits: [{ item: event }] });
    const other = createSearch([...items].reverse().concat(event));
    for (const text of ['k', 'kara', 'Кара', 'isf', 'dostuk', 'karagan', 'kulundo'])
      expect(other(text)).toEqual(more(text));
  });
});

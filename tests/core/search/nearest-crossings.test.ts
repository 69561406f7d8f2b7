import { expect, test } from 'vitest';
import { languages } from '../../../src/core/language/languages.ts';
import { asksForCrossings } from '../../../src/core/search/nearest-crossings.ts';
import { searchAtlas } from '../../../src/core/search/search-atlas.ts';
import { searchItems } from '../../../src/core/search/search-items.ts';
import { loadLateWords, loadWords } from '../../../src/i18n/language/catalogue.ts';
import { shippedAtlas } from '../atlas/shipped.ts';

const atlas = shippedAtlas();

test.each([
  'nearest crossing',
  'Nearest cros',
  'ближайший пункт пропуска',
  'кпп',
  'эң жакын бекет',
  'гузаргоҳи наздиктарин',
  "eng yaqin o'tkazish punkti",
])('“%s” asks for crossings', (query) => {
  expect(asksForCrossings(query)).toBe(true);
});

test.each([
  ...[
    'nearest crossings',
    'crossings',
    'Crossing points',
    'border crossings',
    'checkpoints',
    'open crossings',
  ],
  ...['ближайшие пункты пропуска', 'Пункты пропуска', 'погранпереходы', 'ближайшие КПП', 'бекет'],
  ...['эң жакын бекеттер', 'өткөрмө бекеттер', 'гузаргоҳҳои наздиктарин', 'гузаргоҳ'],
  ...["eng yaqin o'tkazish punktlari", 'chegara oʻtkazish punktlari'],
])('“%s”, several of them or without more, asks for them, too', (query) => {
  expect(asksForCrossings(query)).toBe(true);
});

test.each(languages)('the page’s own headings of them, in %s, ask for them', async (lang) => {
  const [words, { here }] = await Promise.all([loadWords(lang), loadLateWords(lang)]);
  for (const heading of [words.layers.crossings, here.crossing, here.openCrossing])
    expect(asksForCrossings(heading), heading).toBe(true);
});

test('no name that is shipped asks for them', () => {
  const names = searchItems(atlas).flatMap((item) => item.names);
  expect(names.length).toBeGreaterThan(500);
  expect(names.filter(asksForCrossings)).toEqual([]);
});

test.each(['', 'n', 'near', 'kyzyl-bel', 'cross the river', 'Кызыл-Бел'])('“%s” does not', (query) => {
  expect(asksForCrossings(query)).toBe(false);
});

test('they are told by distance from the middle of the map as it is then, each with its newest report', () => {
  let centre = [69.5, 40.07];
  const search = searchAtlas(atlas, null, () => centre);
  const found = () => search('nearest crossing')[0]?.hits ?? [];
  const placed = atlas.crossings.filter(({ geometry }) => geometry !== null);
  expect(found()).toHaveLength(placed.length);
  expect(found()[0]?.item.id).toBe('kairagach');
  expect(found()[0]?.near?.state).toMatchObject({ state: 'open', from: '2025-03-13' });
  const metres = found().map(({ near }) => near?.metres ?? Number.NaN);
  expect(metres).toEqual([...metres].sort((a, b) => a - b));
  centre = [71.77, 39.46];
  expect(found()[0]?.item.id).toBe('karamyk');
});

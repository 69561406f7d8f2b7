import type { Position } from 'geojson';
import type { Atlas } from '../atlas/atlas.ts';
import { geodesicDistance } from '../geometry/geodesic.ts';
import { foldName } from './fold-name.ts';
import type { SearchGroup, SearchItem } from './search-item.ts';

/** How a reader asks for them, one or several, in the languages of the page: that they are near, and what they are. */
const asked = [
  ...['crossing', 'crossing point', 'border crossing', 'border crossing point', 'checkpoint'].flatMap(
    (what) => [...[what, `${what}s`, `nearest ${what}`, `nearest ${what}s`, `open ${what}s`]],
  ),
  'nearest crossing reported open',
  ...['пункт пропуска', 'переход', 'погранпереход', 'КПП'].flatMap((what) => [what, `ближайший ${what}`]),
  ...['пункты пропуска', 'переходы', 'погранпереходы', 'КПП'].flatMap((what) => [
    ...[what, `ближайшие ${what}`, `открытые ${what}`],
  ]),
  'ближайший пункт пропуска, открытый по сообщениям',
  ...['бекет', 'өткөрмө бекет', 'бекеттер', 'өткөрмө бекеттер'].flatMap((what) => [
    ...[what, `жакын ${what}`, `эң жакын ${what}`, `ачык ${what}`],
  ]),
  'ачык деп билдирилген эң жакын бекет',
  ...['гузаргоҳ', 'гузаргоҳҳо', 'гузаргоҳи сарҳадӣ', 'гузаргоҳҳои сарҳадӣ'],
  ...['гузаргоҳи наздиктарин', 'гузаргоҳҳои наздиктарин', 'гузаргоҳҳои кушода'],
  'гузаргоҳи наздиктарини тибқи хабарҳо кушода',
  ...['oʻtkazish punkti', 'oʻtkazish punktlari', 'chegara oʻtkazish punkti'].flatMap((what) => [
    ...[what, `yaqin ${what}`, `eng yaqin ${what}`, `ochiq ${what}`],
  ]),
  'chegara oʻtkazish punktlari',
  'xabarga koʻra ochiq eng yaqin oʻtkazish punkti',
].map(foldName);

/** Letters from which on the beginning of such words is understood. */
const leastLetters = 5;

/** Whether a text asks for crossings, not for one by its name. */
export function asksForCrossings(text: string): boolean {
  const query = foldName(text);
  return asked.some(
    (phrase) => phrase === query || (query.length >= leastLetters && phrase.startsWith(query)),
  );
}

/** Every crossing that has a place, the nearest to `centre` [lon, lat] first; `items` are those of the search. */
export function nearestCrossings(atlas: Atlas, items: readonly SearchItem[], centre: Position): SearchGroup {
  const hits = items.flatMap((item) => {
    if (item.kind !== 'crossing' || item.at === null) return [];
    const state = atlas.crossings.find(({ id }) => id === item.id)?.status.at(-1) ?? null;
    return [{ item, spelling: '', near: { metres: geodesicDistance(centre, item.at), state } }];
  });
  return { kind: 'crossing', hits: hits.sort((one, other) => one.near.metres - other.near.metres) };
}

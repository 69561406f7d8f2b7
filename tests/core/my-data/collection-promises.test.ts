import { expect, test } from 'vitest';
import { tellPromises } from '../../../src/core/my-data/collection-promises.ts';
import { createNotices } from '../../../src/core/my-data/notice.ts';
import { open } from '../../data/my-data/opening.ts';

function told(collection: unknown, found = 2) {
  const { tell, list } = createNotices();
  tellPromises(collection, found, tell);
  return list.map(({ code, promised, found }) => ({ code, promised, found }));
}

const next = { links: [{ rel: 'self' }, { rel: 'next', href: 'https://host.example/items?offset=2' }] };

test.each([
  ['more that match than were sent', { numberMatched: 12, numberReturned: 2 }, 12],
  ['all of them, by WFS', { totalFeatures: 12 }, 12],
  ['what was sent', { numberReturned: 3 }, 3],
  ['what was sent, of as many that match', { numberMatched: 2, numberReturned: 3 }, 3],
  ['a limit of ArcGIS', { exceededTransferLimit: true }, null],
  ['the same, as it stands in GeoJSON', { properties: { exceededTransferLimit: true } }, null],
  ['a next page', next, null],
  ['a next page of which nobody knows how many', { ...next, numberMatched: 'unknown' }, null],
])('a collection that says %s is told', (_, collection, promised) => {
  expect(told(collection)).toEqual([{ code: 'fewer-features', promised, found: 2 }]);
});

test.each([
  {},
  { numberMatched: 2, numberReturned: 2, links: [{ rel: 'self' }] },
  { totalFeatures: 'unknown', exceededTransferLimit: false, properties: null, links: null },
  null,
])('%j says nothing of others', (collection) => {
  expect(told(collection)).toEqual([]);
});

test('a verdict over the first page of a service is none', async () => {
  const square = [
    [70, 40],
    [70.01, 40],
    [70.01, 40.01],
    [70, 40.01],
    [70, 40],
  ];
  const feature = (from: string, to: string) => ({
    type: 'Feature',
    properties: { from, to },
    geometry: { type: 'Polygon', coordinates: [square] },
  });
  const features = [feature('KGZ', 'TJK'), feature('TJK', 'KGZ')];
  const page = { type: 'FeatureCollection', features, numberMatched: 5, numberReturned: 2 };
  const { outcome } = await open(JSON.stringify(page), 'a.geojson');
  expect(outcome).toMatchObject({
    opened: { notices: [{ code: 'fewer-features', promised: 5, found: 2 }] },
    balance: { verdict: 'cannot-tell' },
  });
});

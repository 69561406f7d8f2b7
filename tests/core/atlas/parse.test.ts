import { describe, expect, test } from 'vitest';
import { drawnIn, parseBorder } from '../../../src/core/atlas/border.ts';
import { parseParcel } from '../../../src/core/atlas/parcel.ts';
import { parseSources } from '../../../src/core/atlas/source.ts';
import { plots } from '../../fixtures/published.ts';
import { shippedFile } from './shipped.ts';

const line = {
  type: 'LineString',
  coordinates: [
    [70, 40],
    [70.1, 40.1],
  ],
};
const properties = { id: 'a', pair: 'KGZ-TJK', from: '2025-01-26', until: null };
const feature = (change: object) => ({ type: 'Feature', id: 'a', properties, geometry: line, ...change });
const problemOf = (change: object) =>
  parseBorder({ type: 'FeatureCollection', features: [feature(change)] }).problems[0];

describe('a collection', () => {
  test.each([[null], [[]], [{}], [{ type: 'FeatureCollection' }], [{ type: 'Feature', features: [] }]])(
    'is not %j',
    (value) => {
      expect(parseBorder(value)).toEqual({
        items: [],
        problems: [{ code: 'not-a-collection', feature: '-', path: '' }],
      });
    },
  );

  test('keeps the good features beside a bad one, and numbers what has no id', () => {
    const { items, problems } = parseBorder({
      type: 'FeatureCollection',
      features: [feature({}), feature({ id: undefined, properties: null }), null],
    });
    expect(items).toEqual([{ ...properties, geometry: line }]);
    expect(problems.map(({ feature: at }) => at)).toEqual(['2', '3']);
  });
});

describe('a feature', () => {
  test.each([
    [{ properties: { ...properties, pair: 'KGZ-KAZ' } }, 'bad-property', 'properties.pair'],
    [{ properties: { ...properties, from: '26 Jan' } }, 'bad-property', 'properties.from'],
    [{ geometry: null }, 'bad-geometry', 'geometry'],
    [{ geometry: { type: 'Point', coordinates: [70, 40] } }, 'bad-geometry', 'geometry.type'],
    [{ geometry: { ...line, coordinates: [[70, 40]] } }, 'bad-geometry', 'geometry.coordinates'],
    [
      {
        geometry: {
          ...line,
          coordinates: [
            [70, 40],
            [70, '40'],
          ],
        },
      },
      'bad-geometry',
      'geometry.coordinates.1.1',
    ],
    [
      {
        geometry: {
          ...line,
          coordinates: [
            [70, 40],
            [70, null],
          ],
        },
      },
      'bad-geometry',
      'geometry.coordinates.1.1',
    ],
  ])('%j is a problem at its place', (change, code, path) => {
    expect(problemOf(change)).toEqual({ code, feature: 'a', path });
  });
});

test('a stretch is drawn from its first release until the one that no longer draws it', () => {
  const { items } = parseBorder({
    type: 'FeatureCollection',
    features: [feature({ properties: { ...properties, until: '2025-03-25' } })],
  });
  const drawn = ['2025-01-25', '2025-01-26', '2025-03-24', '2025-03-25'].map((date) =>
    items.some((border) => drawnIn(border, date)),
  );
  expect(drawn).toEqual([false, true, true, false]);
});

test('every plot of the list is read, hectares as they are written', () => {
  const { items, problems } = parseParcel(shippedFile('parcels.geojson'));
  expect(problems).toEqual([]);
  expect(items).toHaveLength(plots);
  expect(items.find(({ id }) => id === 'kairagach-enclave')?.reported.map(({ value }) => value)).toContain(
    '35',
  );
});

test('a source whose address is no web page is a problem', () => {
  const { items, problems } = parseSources({
    a: { publisher: 'A', url: 'javascript:alert(1)' },
    b: { publisher: 'B' },
  });
  expect(Object.keys(items)).toEqual(['b']);
  expect(problems).toEqual([{ code: 'bad-property', feature: 'a', path: 'url' }]);
});

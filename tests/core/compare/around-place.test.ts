import { expect, test } from 'vitest';
import { aroundPlace } from '../../../src/core/compare/around-place.ts';
import { shippedAtlas } from '../atlas/shipped.ts';

const atlas = shippedAtlas();
const largest = atlas.changes
  .filter(({ from, to }) => from === 'KGZ' && to === 'TJK')
  .reduce((most, change) => (change.ellipsoidalHa > most.ellipsoidalHa ? change : most));

test('changed ground is told by the nearest settlement, with all that changed around that', () => {
  const around = aroundPlace(atlas, largest);
  if (!around?.moved) throw new Error('no settlement');
  expect(['town', 'village']).toContain(around.place.kind);
  expect(around.metres).toBeLessThan(10_000);
  const whole = (to: string, from: string) =>
    atlas.changes
      .filter((change) => change.to === to && change.from === from)
      .reduce((sum, { ellipsoidalHa }) => sum + ellipsoidalHa, 0);
  expect(around.moved.toTjkHa).toBeGreaterThan(0);
  expect(around.moved.toTjkHa).toBeLessThan(whole('TJK', 'KGZ'));
  expect(around.moved.toKgzHa).toBeLessThanOrEqual(whole('KGZ', 'TJK'));
});

test('ground of a third country has its settlement, and no sum of which it is no part', () => {
  const others = atlas.changes.filter(({ from, to }) => from === 'UZB' || to === 'UZB');
  expect(others.length).toBeGreaterThan(0);
  for (const change of others.slice(0, 20))
    expect(aroundPlace(atlas, change)).toMatchObject({ km: 10, moved: null });
});

test('a settlement inside the ground is no distance away', () => {
  const [place] = atlas.places.filter(({ kind }) => kind === 'village');
  if (!place) throw new Error('no village');
  const [lon = 0, lat = 0] = place.geometry.coordinates;
  const square = [
    [lon - 0.01, lat - 0.01],
    [lon + 0.01, lat - 0.01],
    [lon + 0.01, lat + 0.01],
    [lon - 0.01, lat + 0.01],
    [lon - 0.01, lat - 0.01],
  ];
  const change = { ...largest, geometry: { type: 'Polygon' as const, coordinates: [square] } };
  expect(aroundPlace(atlas, change)).toMatchObject({ place: { id: place.id }, metres: 0 });
  expect(aroundPlace({ ...atlas, places: [] }, change)).toBeNull();
});

import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { drawPin } from '../../../src/map/share/picture-pin.ts';
import { fakeSvg, partsOf } from '../fake-svg.ts';

beforeAll(fakeSvg);
afterAll(() => vi.unstubAllGlobals());

const frame = { project: (lat: number, lon: number) => ({ x: lon, y: lat }), metresPerPixel: 20 };
const radii = (radiusM: number | null) =>
  partsOf(drawPin({ at: [70, 40], foot: null, radiusM }, frame)).map(({ attributes }) => attributes.get('r'));

test('a picture shows how far off a position may be, as the page does', () => {
  expect(radii(500)).toContain('25');
  expect(radii(null)).not.toContain('25');
  expect(radii(500)).toHaveLength(radii(null).length + 1);
});

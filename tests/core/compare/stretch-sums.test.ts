import { expect, it } from 'vitest';
import type { Stretch } from '../../../src/core/atlas/stretch.ts';
import { stretchSums } from '../../../src/core/compare/stretch-sums.ts';

const stretch = (source: string | null, ridge: boolean, lengthKm: number, meanSpacingM: number): Stretch => ({
  order: 1,
  source,
  ridge,
  name: null,
  nameLocal: null,
  fixme: null,
  lastEdit: '2026-01-01',
  lengthKm,
  meanSpacingM,
  longestEdgeM: 500,
  firstDrawnKm: { '2018-04-11': lengthKm / 4, '2025-03-23': (3 * lengthKm) / 4 },
});

it('sums stretches that agree in source and ridge, the spacing by the number of edges', () => {
  const sums = stretchSums(
    [stretch('bing', true, 10, 100), stretch('bing', false, 4, 100), stretch('bing', true, 20, 400)],
    '2025-03-01',
  );
  expect(sums.map(({ source, ridge, lengthKm, redrawnKm }) => [source, ridge, lengthKm, redrawnKm])).toEqual([
    ['bing', true, 30, 22.5],
    ['bing', false, 4, 3],
  ]);
  // 100 edges of 100 m and 50 of 400 m.
  expect(sums[0]?.meanSpacingM).toBeCloseTo(200);
});

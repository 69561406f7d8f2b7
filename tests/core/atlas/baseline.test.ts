import { expect, it } from 'vitest';
import { parseBaselines } from '../../../src/core/atlas/baseline.ts';

const row = { toTjkHa: 1, toTjkTurfHa: 1, toKgzHa: 1, toKgzTurfHa: 1, vorukhKm2: [101.2] };

it('reads a baseline by its date, and refuses one without its other engine', () => {
  expect(parseBaselines({ '2018-04-11': row }).items['2018-04-11']).toEqual(row);
  const { toKgzTurfHa: _, ...half } = row;
  const [problem] = parseBaselines({ '2018-04-11': half }).problems;
  expect([problem?.feature, problem?.path]).toEqual(['2018-04-11', 'toKgzTurfHa']);
});

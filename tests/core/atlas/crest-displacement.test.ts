import { expect, it } from 'vitest';
import { parseCrestDisplacement } from '../../../src/core/atlas/crest-displacement.ts';

const measured = {
  ...{ before: '2022-12-02', after: '2023-03-26', ways: ['1'], stepM: 50, points: 10, movedPoints: 8 },
  ...{ sdM: 82, medianMovedM: 45, correlation: [{ lagM: 500, value: 0.57 }], correlationKm: 0.75 },
};

it('reads the measurement whole or not at all', () => {
  expect(parseCrestDisplacement(measured)).toEqual(measured);
  expect(parseCrestDisplacement({ ...measured, correlation: [{ lagM: 500 }] })).toBeNull();
  expect(parseCrestDisplacement(null)).toBeNull();
});

import { expect, test } from 'vitest';
import { notConverted, toldTogether } from '../../../../src/core/my-data/crs/told-conversion.ts';

const from = (convertedFrom: string, datumAccuracyM: number | null, grid: number | null) => ({
  convertedFrom,
  datumAccuracyM,
  gridHa: () => grid,
});

test('layers of two systems are told by both, with the worse accuracy and no grid', () => {
  const both = toldTogether(from('CK-42', 4.5, 100.06), from('UTM', 0, 99.98));
  expect(both).toMatchObject({ convertedFrom: 'CK-42; UTM', datumAccuracyM: 4.5 });
  expect(both.gridHa()).toBeNull();
  expect(toldTogether(both, from('UTM', 0, 99.98))).toBe(both);
  expect(toldTogether(from('CK-42', 4.5, 100), from('own', null, 1))).toMatchObject({ datumAccuracyM: null });
});

test('what was in degrees already adds nothing', () => {
  const utm = from('UTM', 0, 99.98);
  expect(toldTogether(utm, notConverted)).toBe(utm);
  expect(toldTogether(notConverted, utm)).toBe(utm);
});

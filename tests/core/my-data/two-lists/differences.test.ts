import { describe, expect, test } from 'vitest';
import type { ParcelPair } from '../../../../src/core/my-data/two-lists/comparison.ts';
import { byDifference, differencesOf } from '../../../../src/core/my-data/two-lists/differences.ts';
import { box, compared, feature } from './lists.ts';

const pairOf = (a: Parameters<typeof feature>, b: Parameters<typeof feature>) =>
  compared([feature(...a)], [feature(...b)]).pairs[0] as ParcelPair;

const own = { name: 'Юг', from: 'KGZ', to: 'TJK', 'area, ha': '1' };

describe('the differences of a pair', () => {
  test('are none for the same parcel', () => {
    expect(differencesOf(pairOf([box(0, 0, 100), own], [box(0, 0, 100), own]), 0)).toEqual([]);
  });

  test('are other parties, no ground and another stated area, the gravest first', () => {
    const theirs = { ...own, from: 'TJK', to: 'KGZ', 'area, ha': '1.01' };
    expect(differencesOf(pairOf([box(0, 0, 100), own], [box(900, 0, 100), theirs]), 1)).toEqual([
      'parties',
      'no-ground',
      'stated',
    ]);
  });

  test('are in measured areas and outlines what lies beyond the tolerance, and nothing within', () => {
    const wider = pairOf([box(0, 0, 100), own], [box(0, 0, 103, 100), own]);
    expect(differencesOf(wider, 1)).toEqual(['outline', 'measured']);
    expect(differencesOf(wider, 5)).toEqual([]);
    const shifted = pairOf([box(0, 0, 100), own], [box(10, 0, 100), own]);
    expect(differencesOf(shifted, 1)).toEqual(['outline']);
  });

  test('bring pairs into order: the gravest first, those alike apart', () => {
    const moved = (x: number, change: object) => feature(box(x, 0, 100), { ...own, ...change });
    const { pairs } = compared(
      [moved(0, { name: 'a' }), moved(500, { name: 'b' }), moved(1000, { name: 'c' })],
      [
        moved(0, { name: 'a' }),
        moved(500, { name: 'b', 'area, ha': '2' }),
        moved(1000, { name: 'c', from: 'TJK', to: 'KGZ' }),
      ],
    );
    const { differing, agreeing } = byDifference(pairs, 1);
    expect(differing.map(({ a }) => a.name)).toEqual(['c', 'b']);
    expect(agreeing.map(({ a }) => a.name)).toEqual(['a']);
  });

  test('hold no group of ground together that the reader has told apart', () => {
    const [small, large] = [feature(box(0, 0, 40), {}), feature(box(0, 0, 100), {})];
    expect(compared([small], [large]).unsure.map(({ kind }) => kind)).toEqual(['part']);
    const told = compared([small], [large], [{ a: 1, b: 1, same: false }]);
    expect([told.unsure.length, told.onlyA.length, told.onlyB.length]).toEqual([0, 1, 1]);
  });
});

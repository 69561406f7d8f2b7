import { describe, expect, test } from 'vitest';
import type { MeasuredSide } from '../../../src/core/exchange/measured-balance.ts';
import { likeExchanges, likeParties } from '../../../src/core/my-data/like-names.ts';

const like = (...ids: string[]) => likeExchanges(ids.map((id) => ({ id })));

describe('exchanges', () => {
  test.each([
    ['Vorukh', 'vorukh'],
    ['Vorukh 1', 'Vorukh  1'],
    ['Vorukh-1', 'Vorukh 1'],
    ['Ворух1', 'Ворух 1'],
    ['Чоң-Алай', 'чоң алай'],
    ['Берёзка', 'Березка'],
    ['Сox', 'Сох'],
    ['1', '1.0'],
    ['1', '01'],
    ['Лот 1', 'лот 1,00'],
    ['Vorukh-01', 'Vorukh 1'],
    ['№ 1', 'No 1'],
    ['#1', '1'],
  ])('%s and %s may be one', (one, other) => {
    expect(like(one, 'else', other)).toEqual([[one, other]]);
  });

  test.each([
    ['1 1', '11'],
    ['1-12', '11-2'],
    ['North', 'South'],
    ['Vorukh 1', 'Vorukh 2'],
    ['', 'x'],
    ['1.1', '1.10'],
    ['2.1.0', '2.1'],
    ['10', '1'],
    ['North 1', 'rth 1'],
  ])('%s and %s are two', (one, other) => {
    expect(like(one, other)).toEqual([]);
  });

  test('of many only the first groups are told', () => {
    expect(like(...Array.from({ length: 50 }, (_, i) => [`a${i}`, `A${i}`]).flat())).toHaveLength(20);
  });
});

test('parties are told by their names in all exchanges, each once', () => {
  const sides = (...parties: string[]) => ({ sides: parties.map((party) => ({ party }) as MeasuredSide) });
  expect(likeParties([sides('Isfara', 'Leilek'), sides('ISFARA', 'Leilek')])).toEqual([['Isfara', 'ISFARA']]);
  expect(likeParties([sides('KGZ', 'TJK'), sides('KGZ', 'TJK')])).toEqual([]);
});

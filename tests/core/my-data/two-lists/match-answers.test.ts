import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withAnswer } from '../../../../src/core/my-data/two-lists/comparing.ts';
import { heededAnswers } from '../../../../src/core/my-data/two-lists/match-answers.ts';
import { box, compared, feature } from './lists.ts';

const same = (a: number, b: number) => ({ a, b, same: true });
const different = (a: number, b: number) => ({ a, b, same: false });

test('answers about parcels that are not there, and those that contradict earlier ones, are told', () => {
  const answers = [
    same(1, 1),
    same(1, 2),
    same(2, 1),
    different(1, 1),
    different(2, 2),
    same(2, 2),
    same(4, 1),
  ];
  expect(heededAnswers([...answers, different(1, 4), same(1, 1)], 3, 3)).toEqual({
    heeded: [same(1, 1), different(2, 2), same(1, 1)],
    unheeded: [
      { ...same(1, 2), reason: 'contradicts' },
      { ...same(2, 1), reason: 'contradicts' },
      { ...different(1, 1), reason: 'contradicts' },
      { ...same(2, 2), reason: 'contradicts' },
      { ...same(4, 1), reason: 'no-such-parcel' },
      { ...different(1, 4), reason: 'no-such-parcel' },
    ],
  });
});

test('the comparison tells the answers that it could not follow, and follows the others', () => {
  const list = [feature(box(0, 0, 100), { id: 1 }), feature(box(500, 0, 100), { id: 2 })];
  const { unheeded, pairs } = compared(list, list, [same(1, 2), same(1, 1), same(900, 1)]);
  expect(unheeded.map(({ reason }) => reason)).toEqual(['contradicts', 'no-such-parcel']);
  expect(pairs.filter(({ by }) => by === 'reader').map(({ a, b }) => [a.feature, b.feature])).toEqual([
    [1, 2],
  ]);
});

test('a new answer takes the place of those that it contradicts: no two of them ever do', () => {
  const answer = fc.record({
    a: fc.integer({ min: 1, max: 3 }),
    b: fc.integer({ min: 1, max: 3 }),
    same: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 12 }), (said) => {
      const kept = said.reduce<ReturnType<typeof withAnswer>>(withAnswer, []);
      expect(heededAnswers(kept, 3, 3).unheeded).toEqual([]);
      if (said.length > 0) expect(kept.at(-1)).toEqual(said.at(-1));
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anyMeeting,
  foldsBack,
  properCrossing,
  type Segment,
} from '../../../src/core/geometry/segment-crossing.ts';

const place = fc.integer({ min: -20, max: 20 });
const segment: fc.Arbitrary<Segment> = fc.tuple(place, place, place, place);
const turned = ([x1, y1, x2, y2]: Segment): Segment => [x2, y2, x1, y1];

describe('two segments', () => {
  test.each<[string, Segment, Segment, number[] | null, number[] | null]>([
    ['cross', [0, 0, 2, 2], [0, 2, 2, 0], [1, 1], [1, 1]],
    ['touch end to middle', [0, 0, 2, 0], [1, 0, 1, 5], null, [1, 0]],
    ['touch end to end', [0, 0, 2, 0], [2, 0, 3, 3], null, [2, 0]],
    ['lie on each other', [0, 0, 4, 0], [1, 0, 2, 0], null, [1, 0]],
    ['lie on one line apart', [0, 0, 1, 0], [2, 0, 3, 0], null, null],
    ['miss', [0, 0, 1, 1], [3, 0, 3, 9], null, null],
    ['would cross if longer', [0, 0, 2, 2], [3, 4, 4, 3], null, null],
  ])('%s', (_, s, t, crossing, meeting) => {
    expect(properCrossing(s, t)).toEqual(crossing);
    expect(anyMeeting(s, t)).toEqual(meeting);
  });

  test('meet or not whichever comes first and whichever way they run', () => {
    fc.assert(
      fc.property(segment, segment, (s, t) => {
        const meets = anyMeeting(s, t) !== null;
        expect(anyMeeting(t, s) !== null).toBe(meets);
        expect(anyMeeting(turned(s), t) !== null).toBe(meets);
        const crosses = properCrossing(s, t) !== null;
        expect(properCrossing(t, turned(s)) !== null).toBe(crosses);
        if (crosses) expect(meets).toBe(true);
      }),
    );
  });
});

test('a segment folds back only straight over the one before it', () => {
  expect(foldsBack([0, 0, 2, 0], [2, 0, 1, 0])).toBe(true);
  expect(foldsBack([0, 0, 2, 0], [2, 0, -5, 0])).toBe(true);
  expect(foldsBack([0, 0, 2, 0], [2, 0, 3, 0])).toBe(false);
  expect(foldsBack([0, 0, 2, 0], [2, 0, 1, 0.001])).toBe(false);
});

import { expect, test } from 'vitest';
import { lengthen } from '../../../src/i18n/language/lengthen.ts';
import { enLateWords } from '../../../src/i18n/page/late-words.en.ts';
import { en } from '../../../src/i18n/page/words.en.ts';

test('every sentence grows by more than half, figures stay', () => {
  const long = lengthen(en);
  expect(long.share.length).toBeGreaterThanOrEqual(1.5 * en.share.length);
  expect(long.hectares(190)).toBe('190 ha');
  expect(long.layerCount(3).startsWith('3 features')).toBe(true);
  expect(long.method.published[0]?.length).toBeGreaterThan(1.5 * (en.method.published[0]?.length ?? 0));
  expect(Object.keys(lengthen(enLateWords))).toEqual(Object.keys(enLateWords));
});

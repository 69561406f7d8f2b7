import { expect, test } from 'vitest';
import { lengthen } from '../../../src/i18n/language/lengthen.ts';
import { lateWords } from '../../../src/i18n/page/late-words.en.ts';
import { words } from '../../../src/i18n/page/words.en.ts';

test('every sentence grows by more than half, figures stay', () => {
  const long = lengthen(words);
  expect(long.use.length).toBeGreaterThanOrEqual(1.5 * words.use.length);
  expect(long.hectares(190)).toBe('190 ha');
  expect(long.layerCount(3).startsWith('3 features')).toBe(true);
  expect(long.method.published[0]?.length).toBeGreaterThan(1.5 * (words.method.published[0]?.length ?? 0));
  expect(Object.keys(lengthen(lateWords))).toEqual(Object.keys(lateWords));
});

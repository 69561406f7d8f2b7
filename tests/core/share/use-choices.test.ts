import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pictureFormats, pngSize } from '../../../src/core/share/picture-format.ts';
import { readUseChoices } from '../../../src/core/share/use-choices.ts';

const first = readUseChoices(null);

test('what was chosen comes back; what is unusable falls back, each for itself', () => {
  const chosen = { kind: 'embed', format: 'a4', theme: 'dark' };
  expect(readUseChoices(JSON.stringify(chosen))).toEqual(chosen);
  expect(readUseChoices('{"kind":"film","format":"toString","theme":"dark"}')).toEqual({
    ...first,
    theme: 'dark',
  });
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(Object.keys(readUseChoices(text))).toEqual(Object.keys(first));
    }),
  );
});

test('a PNG has the proportions that its format is named after, and twice the pixels at double size', () => {
  const proportions = { wide: 16 / 9, square: 1, tall: 4 / 5, a4: 210 / 297 } as const;
  for (const format of Object.keys(pictureFormats) as (keyof typeof pictureFormats)[]) {
    const { width, height } = pngSize(format, 1);
    expect(width / height, format).toBeCloseTo(proportions[format], 2);
    expect(width).toBeGreaterThanOrEqual(1000);
    expect(pngSize(format, 2)).toEqual({ width: 2 * width, height: 2 * height });
  }
});

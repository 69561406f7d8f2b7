import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportedFigure, writtenFigure } from '../../../src/core/exchange/figure.ts';

describe('a written figure', () => {
  test.each([
    ['155', 155, 154.5, 155.5],
    ['23.5', 23.5, 23.45, 23.55],
    ['18.14', 18.14, 18.135, 18.145],
    ['1000', 1000, 999.5, 1000.5],
    ['5.0', 5, 4.95, 5.05],
    ['0', 0, -0.5, 0.5],
  ])('%s is %f between %f and %f', (text, value, low, high) => {
    expect(writtenFigure(text)).toEqual({ value, low, high });
  });

  test.each(['', '1,000', '15 ha', '-3', '1.', '.5', '1e3', 'NaN', '12.5.1', ' 7'])('%s is none', (text) => {
    expect(writtenFigure(text)).toBeNull();
  });

  test('is as wide as one of its last digit, whatever is written', () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
        const text = (digits / 10 ** decimals).toFixed(decimals);
        const figure = writtenFigure(text);
        expect(figure?.value).toBe(Number(text));
        expect((figure?.high ?? 0) - (figure?.low ?? 0)).toBeCloseTo(10 ** -decimals, 9);
      }),
    );
  });
});

describe('a reported figure', () => {
  test('is the first source’s, in the span of all', () => {
    expect(reportedFigure(['18.4', '18.14'])).toEqual({ value: 18.4, low: 18.135, high: 18.45 });
    expect(reportedFigure(['2.7', '2.1'])).toEqual({ value: 2.7, low: 2.05, high: 2.75 });
    expect(reportedFigure(['42', '42'])).toEqual({ value: 42, low: 41.5, high: 42.5 });
  });

  test('is none where a source cannot be read, or there is none', () => {
    expect(reportedFigure([])).toBeNull();
    expect(reportedFigure(['12', 'about 12'])).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { csvCell } from '../../../src/core/balance/csv.ts';

describe('a cell', () => {
  test.each([
    ['Maity', 'Maity'],
    ['a, b', '"a, b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+996', "'+996"],
    ['-cmd', "'-cmd"],
    ['@x', "'@x"],
    [-4.6, '-4.6'],
    [1332.7, '1332.7'],
  ])('%s', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });
});

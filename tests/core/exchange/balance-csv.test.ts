import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCell } from '../../../src/core/exchange/balance-csv.ts';
import { formulas, markup } from '../../fixtures/hostile-texts.ts';

/** What a spreadsheet sees in a cell. */
const content = (cell: string) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);

describe('a cell of the CSV', () => {
  test.each(formulas.map((text) => [JSON.stringify(text), text]))('holds %s as text', (_, text) => {
    expect(content(csvCell(text))).toBe(`'${text}`);
  });

  test('keeps figures as figures, negative ones too', () => {
    expect(csvCell(-12.5)).toBe('-12.5');
    expect(csvCell(1331.9)).toBe('1331.9');
  });

  test('keeps every other text, and never ends early', () => {
    for (const text of markup) expect(content(csvCell(text))).toBe(text);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const cell = csvCell(text);
        expect([text, `'${text}`]).toContain(content(cell));
        expect(content(cell)).not.toMatch(/^\s*[=+\-@]/);
        if (!cell.startsWith('"')) expect(cell).not.toMatch(/[",\r\n]/);
      }),
    );
  });
});

import { expect, test } from 'vitest';
import { languages } from '../../../src/core/language/languages.ts';
import { loadLateWords } from '../../../src/i18n/language/catalogue.ts';

test('the limits of a field are written as the language writes numbers, with every digit', async () => {
  const said = await Promise.all(
    languages.map(async (lang) => (await loadLateWords(lang)).fields.outside(0, 1e9, true, 0.125)),
  );
  expect(said[0]).toBe('More than 0 and at most 1,000,000,000; until then 0.125 holds.');
  for (const text of said.slice(1)) {
    expect(text).toMatch(/1\s000\s000\s000/);
    expect(text).toContain('0,125');
  }
});

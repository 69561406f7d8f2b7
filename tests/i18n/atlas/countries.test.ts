import { expect, test } from 'vitest';
import { countryName } from '../../../src/i18n/atlas/countries.en.ts';

test('a party of a file keeps its name, whatever it is', () => {
  expect(countryName('KGZ')).toBe('Kyrgyzstan');
  for (const party of ['', 'A', 'constructor', '__proto__', 'toString'])
    expect(countryName(party)).toBe(party);
});

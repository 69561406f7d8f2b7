import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hereOf, hereSelection } from '../../../src/core/here/here-selection.ts';
import { defaultChoices } from '../../../src/core/page/choices.ts';
import { readAddress, writeAddress } from '../../../src/state/share/address.ts';

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

test('a position that is asked about survives the address to a decimetre', () => {
  fc.assert(
    fc.property(position, ([lon, lat]) => {
      const choices = { ...defaultChoices, selection: hereSelection([lon, lat]) };
      const [x = Number.NaN, y = Number.NaN] = hereOf(readAddress(writeAddress(choices)).selection) ?? [];
      expect(Math.abs(x - lon)).toBeLessThan(0.6e-6);
      expect(Math.abs(y - lat)).toBeLessThan(0.6e-6);
    }),
  );
});

test.each([
  'here:',
  'here:40',
  'here:91,70',
  'here:40,181',
  'here:a,b',
  'here:40,70,1',
  'here:1e1,70',
  'here:__proto__',
])('%s is no position', (text) => expect(readAddress(`#sel=${text}`).selection).toBeNull());

test('latitude comes first in the address', () => {
  expect(writeAddress({ ...defaultChoices, selection: hereSelection([70.95, 40.21]) })).toContain(
    'sel=here:40.21,70.95',
  );
  expect(hereOf({ layer: 'places', id: 'ak-sai' })).toBeNull();
});

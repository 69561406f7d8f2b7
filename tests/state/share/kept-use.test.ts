import { expect, test } from 'vitest';
import { keepUse, readKeptUse } from '../../../src/state/share/kept-use.ts';
import { memoryStorage } from '../../wiring/page-parts.ts';

test('the choices are remembered, and the panel works where the browser refuses a memory', () => {
  const storage = memoryStorage();
  const first = readKeptUse(storage);
  keepUse(storage, { kind: 'picture', format: 'tall', theme: 'dark' });
  expect(readKeptUse(storage)).toEqual({ kind: 'picture', format: 'tall', theme: 'dark' });
  const refusing = memoryStorage(true);
  keepUse(refusing, { kind: 'picture', format: 'tall', theme: 'dark' });
  expect(readKeptUse(refusing)).toEqual(first);
  expect(readKeptUse(undefined)).toEqual(first);
});

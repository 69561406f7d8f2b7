import { expect, test } from 'vitest';
import { mayBeData } from '../../../src/wiring/my-data/ways-in.ts';

test.each([
  ' {"type": "Feature"}',
  '<kml>',
  '[[1,2]]',
  'multipolygon(((',
  'POINT(1 2)',
  'a;b\n1;2',
  'a\tb\n',
  'Ворух, Tajikistan\n',
])('%j may be data', (text) => expect(mayBeData(text)).toBe(true));

test.each(['', 'Vorukh', 'Vorukh, Isfara', '39.86, 70.58', 'Ворух\nИсфара, Таджикистан'])(
  '%j is left to the page',
  (text) => expect(mayBeData(text)).toBe(false),
);

import { expect, test } from 'vitest';
import {
  childOf,
  numberAt,
  parseWellKnownText,
  textAt,
} from '../../../../src/core/my-data/crs/well-known-text.ts';
import { growth, growthOfSquare, hostilePieces } from '../../../fixtures/growth.ts';

test('reads words, texts, numbers and nodes, in either kind of brackets', () => {
  const node = parseWellKnownText(
    ' Geogcs ("say ""G""", DATUM[ "D", SPHEROID["S",6378245,2.983e2]], AXIS["x",EAST]) ',
  );
  expect(node?.keyword).toBe('GEOGCS');
  expect(textAt(node, 0)).toBe('say "G"');
  expect(numberAt(childOf(childOf(node, 'DATUM'), 'ELLIPSOID', 'SPHEROID'), 2)).toBe(298.3);
  expect(textAt(childOf(node, 'AXIS'), 1)).toBe('EAST');
  expect(numberAt(node, 0)).toBeNaN();
  expect(childOf(node, 'UNIT')).toBeNull();
});

test.each([
  '',
  'A',
  'A[',
  'A]',
  'A["x"',
  'A["x]',
  'A[1]]',
  'A[1] B[2]',
  '[1]',
  'A[&]',
  'A[1]x',
  'A[1],B[2]',
  'A[1],VERTCS[',
])('%j is none', (text) => {
  expect(parseWellKnownText(text)).toBeNull();
});

test.each(['VERTCS["EGM96",VDATUM["EGM96"]]', 'METADATA["World",-180.0,-90.0,180.0,90.0,0.0]'])(
  'what ArcGIS writes behind a system says nothing of the ground: %s',
  (more) => expect(parseWellKnownText(`A[1],${more}`)).toEqual(parseWellKnownText('A[1]')),
);

test('takes any depth', () => {
  expect(parseWellKnownText(`${'A['.repeat(50_000)}1${']'.repeat(50_000)}`)?.keyword).toBe('A');
});

test('takes time in proportion to a hostile text', () => {
  for (const piece of hostilePieces)
    expect([piece, growth(parseWellKnownText, piece) < growthOfSquare]).toEqual([piece, true]);
});

test('time that grows with the square would be noticed', () => {
  let sum = 0;
  const squared = (text: string) => {
    for (let i = 0; i < text.length; i += 14) for (let j = 0; j < text.length; j += 14) sum += i ^ j;
  };
  expect(growth(squared, 'x')).toBeGreaterThan(growthOfSquare);
  expect(Number.isFinite(sum)).toBe(true);
});

import { expect, test } from 'vitest';
import { parseCoordinateList } from '../../../../src/core/here/position/coordinate-list.ts';
import { readPosition } from '../../../../src/core/here/position/read-position.ts';
import { typedAccuracy } from '../../../../src/core/here/position/typed-accuracy.ts';
import { crsMember } from '../../../../src/core/my-data/crs/crs-member.ts';
import { crsOfText } from '../../../../src/core/my-data/crs/crs-of-text.ts';
import { parseWellKnownText } from '../../../../src/core/my-data/crs/well-known-text.ts';
import { growth, growthOfSquare, hostilePieces } from '../../../fixtures/growth.ts';

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  readPosition,
  typedAccuracy,
  parseCoordinateList: (text) => parseCoordinateList(text, 'auto'),
  crsOfText,
  crsMember,
  parseWellKnownText,
};

test.each(Object.entries(readers))('%s takes time in proportion to a hostile text', (_, read) => {
  for (const piece of hostilePieces)
    expect([piece, growth(read, piece) < growthOfSquare]).toEqual([piece, true]);
});

test('would notice time that grows with the square', () => {
  let sum = 0;
  const squared = (text: string) => {
    for (let i = 0; i < text.length; i += 14) for (let j = 0; j < text.length; j += 14) sum += i ^ j;
  };
  expect(growth(squared, 'x')).toBeGreaterThan(growthOfSquare);
  expect(Number.isFinite(sum)).toBe(true);
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unpackLz4 } from '../../../src/core/my-data/lz4-block.ts';

/** A text and its block, as the lz4 of the terminal packs it. */
const text = new Uint8Array(readFileSync('tests/fixtures/packed/unpacked.txt'));
const block = new Uint8Array(readFileSync('tests/fixtures/packed/block.lz4'));

test('a block of lz4 is what was packed', () => {
  expect(unpackLz4(block, text.length)).toEqual(text);
  expect(unpackLz4(Uint8Array.of(0), 0)).toEqual(new Uint8Array());
});

test('a match may reach into what it writes, and lengths go on over several bytes', () => {
  // One letter, then 4 + 15 + 255 + 1 times the one before, then five letters as they are.
  const run = Uint8Array.of(0x1f, 97, 1, 0, 255, 1, 0x50, 98, 98, 98, 98, 98);
  expect(new TextDecoder().decode(unpackLz4(run, 281))).toBe(`${'a'.repeat(276)}bbbbb`);
  const letters = Uint8Array.of(0xf0, 255, 2, ...Array(272).fill(99));
  expect(unpackLz4(letters, 272)).toEqual(new Uint8Array(272).fill(99));
});

test('a block that is cut, or of another length, is refused', () => {
  for (let end = 0; end < block.length; end++)
    expect(() => unpackLz4(block.subarray(0, end), text.length)).toThrow(RangeError);
  expect(() => unpackLz4(block, text.length - 1)).toThrow(RangeError);
  expect(() => unpackLz4(block, text.length + 1)).toThrow(RangeError);
});

test('nothing is set aside for a length that no block can have', () => {
  expect(() => unpackLz4(block, 2 ** 40)).toThrow('longer than it can be');
});

test('a match ahead of the beginning, or at no distance, is refused', () => {
  expect(() => unpackLz4(Uint8Array.of(0x10, 97, 2, 0, 0x10, 98), 6)).toThrow('no such match');
  expect(() => unpackLz4(Uint8Array.of(0x10, 97, 0, 0, 0x10, 98), 6)).toThrow('no such match');
});

test('whatever the bytes, it ends: with so many bytes or a RangeError', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(400), (bytes, length) => {
      try {
        expect(unpackLz4(bytes, length)).toHaveLength(length);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }),
    { numRuns: 2000 },
  );
});

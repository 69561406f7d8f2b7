import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unpackHadoopLz4 } from '../../../src/core/my-data/lz4-hadoop.ts';

/** A text and its block, as the lz4 of the terminal packs it. */
const text = new Uint8Array(readFileSync('tests/fixtures/packed/unpacked.txt'));
const block = new Uint8Array(readFileSync('tests/fixtures/packed/block.lz4'));

const framed = (size: number, packed: Uint8Array) => {
  const out = new Uint8Array(8 + packed.length);
  const view = new DataView(out.buffer);
  view.setUint32(0, size);
  view.setUint32(4, packed.length);
  out.set(packed, 8);
  return out;
};
const one = framed(text.length, block);
const both = (a: Uint8Array, b: Uint8Array) => Uint8Array.of(...a, ...b);

test('blocks in frames are what was packed, and so is one without', () => {
  expect(unpackHadoopLz4(one, text.length)).toEqual(text);
  expect(unpackHadoopLz4(both(one, one), 2 * text.length)).toEqual(both(text, text));
  expect(unpackHadoopLz4(block, text.length)).toEqual(text);
});

test('frames that are cut, of another length, or with something behind them are refused', () => {
  for (let end = 0; end < one.length; end += 3)
    expect(() => unpackHadoopLz4(one.subarray(0, end), text.length)).toThrow(RangeError);
  expect(() => unpackHadoopLz4(one, text.length - 1)).toThrow(RangeError);
  expect(() => unpackHadoopLz4(one, text.length + 1)).toThrow(RangeError);
  expect(() => unpackHadoopLz4(both(one, Uint8Array.of(0)), text.length)).toThrow(RangeError);
  expect(() => unpackHadoopLz4(framed(2 ** 31, block), 2 ** 31)).toThrow('longer than it can be');
});

test('whatever the bytes, it ends: with so many bytes or a RangeError', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(200), (bytes, length) => {
      try {
        expect(unpackHadoopLz4(bytes, length)).toHaveLength(length);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }),
  );
});

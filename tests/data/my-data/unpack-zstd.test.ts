import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unpackZstd } from '../../../src/data/my-data/unpack-zstd.ts';

/** A text and its frames, as the zstd of the terminal packs it: with a checksum and its size, and as a stream. */
const text = new Uint8Array(readFileSync('tests/fixtures/packed/unpacked.txt'));
const frames = ['checksum', 'no-size'].map(
  (name) => new Uint8Array(readFileSync(`tests/fixtures/packed/${name}.zst`)),
);
const [checked, plain] = frames as [Uint8Array, Uint8Array];
const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

test.each(frames)('a frame is what was packed', (frame) => {
  expect(unpackZstd(frame, text.length)).toEqual(text);
  expect(() => unpackZstd(frame, text.length - 1)).toThrow();
  expect(() => unpackZstd(frame, text.length + 1)).toThrow();
});

test('frames one after another are one text', () => {
  expect(unpackZstd(joined(plain, checked), 2 * text.length)).toEqual(joined(text, text));
});

test('a frame that is cut is refused wherever it is', () => {
  for (const frame of frames)
    for (let end = 0; end < frame.length; end++)
      expect(() => unpackZstd(frame.slice(0, end), text.length)).toThrow();
});

test('no bit of a frame with a checksum can change unseen', () => {
  const wrong: number[] = [];
  for (let bit = 0; bit < 8 * checked.length; bit++) {
    const damaged = checked.slice();
    damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    try {
      if (!Buffer.from(unpackZstd(damaged, text.length)).equals(text)) wrong.push(bit);
    } catch {
      // Refused.
    }
  }
  expect(wrong).toEqual([]);
});

test('nothing is set aside for more than its blocks can hold, nor for a window beyond what is read', () => {
  expect(() => unpackZstd(plain, 2 ** 31)).toThrow('longer than it can be');
  const wide = plain.slice();
  wide[5] = 20 << 3;
  expect(() => unpackZstd(wide, text.length)).toThrow('a window beyond');
});

test('a frame that unpacks to more than it says ends there', () => {
  // Blocks of 128 kB that repeat one byte: four bytes each.
  const block = [0x02, 0x00, 0x10, 7];
  const bomb = Uint8Array.from([
    ...[0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58],
    ...Array.from({ length: 20_000 }, () => block).flat(),
    ...[0x03, 0x00, 0x10, 7],
  ]);
  expect(() => unpackZstd(bomb, 1000)).toThrow('longer than it says');
});

import { expect, test } from 'vitest';
import { readStruct, readVarint } from '../../../src/core/my-data/thrift.ts';

const cursor = (...bytes: readonly number[]) => ({
  view: new DataView(Uint8Array.from(bytes).buffer),
  at: 0,
});

test('numbers of seven bits a byte', () => {
  expect(readVarint(cursor(0))).toBe(0);
  expect(readVarint(cursor(0xac, 0x02))).toBe(300);
  expect(readVarint(cursor(0xff, 0xff, 0xff, 0xff, 0x0f))).toBe(2 ** 32 - 1);
  expect(() => readVarint(cursor(0x80))).toThrow(RangeError);
  expect(() => readVarint(cursor(...Array(20).fill(0x80)))).toThrow(RangeError);
});

test('a struct by its field numbers; texts and lists are passed over', () => {
  // 1: 5, 2: text "ab", 3: list of two, 4: struct { 1: true }, 20: -1
  const bytes = [0x15, 10, 0x18, 2, 97, 98, 0x19, 0x25, 2, 4, 0x1c, 0x11, 0, 0x05, 40, 1, 0];
  const here = cursor(...bytes, 99);
  const read = readStruct(here);
  expect(read.get(1)).toBe(5);
  expect(read.get(4)).toEqual(new Map([[1, true]]));
  expect(read.get(20)).toBe(-1);
  expect(here.at).toBe(bytes.length);
});

test('what has no end, no such type or too many lists is refused', () => {
  expect(() => readStruct(cursor(0x15))).toThrow(RangeError);
  expect(() => readStruct(cursor(0x1e, 0))).toThrow(RangeError);
  expect(() => readStruct(cursor(0x18, 50, 1))).toThrow(RangeError);
  expect(() => readStruct(cursor(...Array(100).fill(0x1c)))).toThrow(RangeError);
});

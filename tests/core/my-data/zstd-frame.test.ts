import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { zstdFrame } from '../../../src/core/my-data/zstd-frame.ts';

const read = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/packed/${name}.zst`));

test('what a frame says of itself: its end, its size, its window, its checksum', () => {
  const [checked, plain] = [read('checksum'), read('no-size')];
  expect(zstdFrame(checked, 0)).toMatchObject({ end: checked.length, size: 2092, window: 2092 });
  expect(zstdFrame(checked, 0).checksum).toBe(
    new DataView(checked.buffer).getUint32(checked.length - 4, true),
  );
  expect(zstdFrame(plain, 0)).toMatchObject({
    end: plain.length,
    size: null,
    window: 2 * 1024 * 1024,
    most: 128 * 1024,
    checksum: null,
  });
});

test('the second frame begins where the first ends', () => {
  const bytes = Uint8Array.from([...read('checksum'), ...read('no-size')]);
  expect(zstdFrame(bytes, zstdFrame(bytes, 0).end)).toMatchObject({ end: bytes.length, size: null });
});

// One block that repeats a byte: size in one, two, four and eight bytes.
const block = [0x23, 0, 0, 7];
test.each([
  [[0x20, 4], 4],
  [[0x60, 4, 1], 260 + 256],
  [[0xa0, 4, 0, 1, 0], 65_540],
  [[0xe0, 4, 0, 0, 0, 1, 0, 0, 0], 2 ** 32 + 4],
])('sizes of every width', (about, size) => {
  expect(zstdFrame(Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, ...about, ...block]), 0)).toMatchObject({
    size,
    most: 4,
  });
});

test('what is cut, of another kind, or needs a dictionary is refused', () => {
  const bytes = read('checksum');
  for (const whole of [bytes, read('no-size')])
    for (let end = 0; end < whole.length; end++)
      expect(() => zstdFrame(whole.slice(0, end), 0)).toThrow(RangeError);
  for (const [at, value] of [
    [0, 0],
    [4, 0x65],
    [4, 0x6c],
    [7, 0xff],
  ] as const) {
    const changed = bytes.slice();
    changed[at] = value;
    expect(() => zstdFrame(changed, 0)).toThrow(RangeError);
  }
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countInRuns } from '../../../src/core/my-data/parquet-runs.ts';

const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...varint(Math.floor(value / 128))];

/** Values as a writer puts them: runs of one value, or groups of eight packed bits. */
function written(values: readonly number[], width: number, packed: boolean): number[] {
  if (values.length === 0) return [];
  if (!packed) {
    const [first] = values;
    const end = values.findIndex((value) => value !== first);
    const count = end < 0 ? values.length : end;
    const bytes = Array.from(
      { length: Math.ceil(width / 8) },
      (_, i) => ((first as number) >> (8 * i)) & 255,
    );
    return [...varint(2 * count), ...bytes, ...written(values.slice(count), width, packed)];
  }
  const groups = Math.ceil(values.length / 8);
  const bytes = Array(groups * width).fill(0);
  values.forEach((value, index) => {
    for (let bit = 0; bit < width; bit++) {
      const at = index * width + bit;
      if ((value >> bit) & 1) bytes[at >> 3] |= 1 << (at & 7);
    }
  });
  return [...varint(2 * groups + 1), ...bytes];
}

test('what a writer puts into runs holds, and its highest values are counted', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }),
      fc.array(fc.nat(255), { maxLength: 40 }),
      fc.boolean(),
      (width, some, packed) => {
        const most = 2 ** width - 1;
        const values = some.map((value) => value & most);
        const bytes = Uint8Array.from(written(values, width, packed));
        expect(countInRuns(bytes, width, values.length, most)).toBe(
          values.filter((value) => value === most).length,
        );
        if (!packed) expect(countInRuns(bytes, width, values.length + 1, most)).toBeNull();
      },
    ),
  );
});

test('a run that goes beyond is refused at once, however long it says it is', () => {
  expect(countInRuns(Uint8Array.from([...varint(2 ** 31), 1]), 1, 20, 1)).toBeNull();
  expect(countInRuns(Uint8Array.from([...varint(2 ** 31 + 1), 1]), 1, 20, 1)).toBeNull();
  expect(countInRuns(Uint8Array.from([0, 0, 0, 0]), 1, 20, 1)).toBeNull();
  expect(countInRuns(Uint8Array.of(), 3, 1, 1)).toBeNull();
});

import { expect, test } from 'vitest';
import { isDeeper } from '../../../src/core/my-data/depth.ts';

const lists = (levels: number): unknown => (levels === 0 ? 1 : [lists(levels - 1)]);
const objects = (levels: number): unknown => (levels === 0 ? null : { a: 1, b: objects(levels - 1) });

test.each([lists, objects])('levels are counted to the one', (make) => {
  expect(isDeeper(make(5), 5)).toBe(false);
  expect(isDeeper(make(6), 5)).toBe(true);
});

test('coordinates do not count, whatever lies beside them does', () => {
  expect(isDeeper({ type: 'Polygon', coordinates: lists(50) }, 5)).toBe(false);
  expect(isDeeper({ coordinates: lists(50), properties: { x: lists(5) } }, 5)).toBe(true);
});

test('hundreds of thousands of levels are no danger', () => {
  expect(isDeeper(JSON.parse(`${'['.repeat(300_000)}${']'.repeat(300_000)}`), 200)).toBe(true);
});

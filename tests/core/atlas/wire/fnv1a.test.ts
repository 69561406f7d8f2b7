import { expect, test } from 'vitest';
import { fnv1a } from '../../../../src/core/atlas/wire/fnv1a.ts';

// Of the vectors that its authors publish.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the checksum of “%s” is the published one', (text, sum) => expect(fnv1a(text)).toBe(sum));

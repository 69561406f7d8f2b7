import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readTarballEntries } from '../../../geodata/pipeline/tarball-entry.ts';
import { makeTarball } from './tarball-fixture.ts';

const archive = makeTarball({
  'p/one': Buffer.from('first'),
  'p/two': Buffer.alloc(512, 'x'),
  'p/three': Buffer.from(''),
});

it('reads the entries asked for, in the order asked', () => {
  const [two, one] = readTarballEntries('a.tgz', archive, ['p/two', 'p/one']);
  expect(one?.toString()).toBe('first');
  expect(two?.toString()).toBe('x'.repeat(512));
});

it('names the entry that is missing', () => {
  expect(() => readTarballEntries('a.tgz', archive, ['p/four'])).toThrow('a.tgz, p/four: no such entry');
});

it('says so when the compressed file is cut short', () => {
  expect(() => readTarballEntries('a.tgz', archive.subarray(0, archive.length - 20), ['p/one'])).toThrow(
    'a.tgz, archive: cannot be unpacked',
  );
});

it('says so when an entry is cut short', () => {
  const cut = gzipSync(gunzipSync(archive).subarray(0, 512 + 512 + 512 + 100));
  expect(() => readTarballEntries('a.tgz', cut, ['p/two'])).toThrow('a.tgz, p/two: the entry is truncated');
});

import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { tarballEntries } from '../../../geodata/pipeline/tarball-entry.ts';
import { makeTarball } from './tarball-fixture.ts';

const archive = makeTarball({
  'p/one': Buffer.from('first'),
  'p/two': Buffer.alloc(512, 'x'),
  'p/three': Buffer.from(''),
});

it('reads every entry by its path', () => {
  const entries = tarballEntries('a.tgz', archive);
  expect([...entries.keys()]).toEqual(['p/one', 'p/two', 'p/three']);
  expect(entries.get('p/one')?.toString()).toBe('first');
  expect(entries.get('p/two')?.toString()).toBe('x'.repeat(512));
  expect(entries.get('p/three')).toHaveLength(0);
});

it('says so when the compressed file is cut short', () => {
  expect(() => tarballEntries('a.tgz', archive.subarray(0, archive.length - 20))).toThrow(
    'a.tgz, archive: cannot be unpacked',
  );
});

it('says so when an entry is cut short', () => {
  const cut = gzipSync(gunzipSync(archive).subarray(0, 512 + 512 + 512 + 100));
  expect(() => tarballEntries('a.tgz', cut)).toThrow('a.tgz, p/two: the entry is truncated');
});

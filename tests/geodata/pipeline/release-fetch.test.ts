import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchRelease } from '../../../geodata/pipeline/release-fetch.ts';
import { makeTarball } from './tarball-fixture.ts';

const archive = makeTarball({
  'package/package.json': Buffer.from('{}'),
  'package/data/timezones.geojson.index.json': Buffer.from('{"index":1}'),
  'package/data/timezones.geojson.geo.dat': Buffer.from([1, 2, 3]),
});
const integrity = `sha512-${createHash('sha512').update(archive).digest('base64')}`;
const release = {
  version: '0.0.1',
  timeZoneRelease: '2025a',
  date: '2025-01-20',
  published: null,
  before: true,
  integrity,
  row: 4,
};
let cache: string;

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'cache-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

it('takes the two files from a cached package whose hash is right', async () => {
  writeFileSync(join(cache, 'geo-tz-0.0.1.tgz'), archive);
  const files = await fetchRelease(release, cache);
  expect(files.file).toBe('geo-tz-0.0.1.tgz');
  expect(files.index.toString()).toBe('{"index":1}');
  expect([...(files.blobs as Buffer)]).toEqual([1, 2, 3]);
});

it('stops at an altered package and names row, package and hash', async () => {
  const altered = Buffer.from(archive);
  altered[altered.length - 1] = (altered.at(-1) as number) ^ 1;
  writeFileSync(join(cache, 'geo-tz-0.0.1.tgz'), altered);
  await expect(fetchRelease(release, cache)).rejects.toThrow(
    /releases\.csv row 4 \(geo-tz 0\.0\.1\), geo-tz-0\.0\.1\.tgz: altered or truncated: its hash is sha512-/,
  );
});

it('stops at a truncated package', async () => {
  writeFileSync(join(cache, 'geo-tz-0.0.1.tgz'), archive.subarray(0, 100));
  await expect(fetchRelease(release, cache)).rejects.toThrow('altered or truncated');
});

it('stops at a package that the registry does not have, and leaves nothing behind', async () => {
  const registry = createServer((_, response) => response.writeHead(404).end('{}'));
  await new Promise<void>((listening) => registry.listen(0, '127.0.0.1', listening));
  vi.stubEnv('npm_config_registry', `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`);
  try {
    await expect(fetchRelease(release, cache)).rejects.toThrow(
      /releases\.csv row 4 \(geo-tz 0\.0\.1\), package: cannot be fetched \(.*404/,
    );
    expect(readdirSync(cache)).toEqual([]);
  } finally {
    vi.unstubAllEnvs();
    registry.close();
  }
});

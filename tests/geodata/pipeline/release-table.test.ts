import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReleases, readZones } from '../../../geodata/pipeline/release-table.ts';

const HASH = `sha512-${'A'.repeat(86)}==`;
const HEADER = 'version,tz_release,published,integrity';
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'releases-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const releases = (...rows: string[]) => {
  writeFileSync(join(dir, 'releases.csv'), [HEADER, ...rows, ''].join('\n'));
  return readReleases(dir);
};
const zones = (...rows: string[]) => {
  writeFileSync(join(dir, 'zones.csv'), ['zone,country', ...rows, ''].join('\n'));
  return readZones(dir);
};
const FIRST = `1.0.0,2025a,2025-01-26,${HASH}`;

describe('readReleases', () => {
  it('reads the rows with their place in the file', () => {
    expect(releases(FIRST, `1.0.1,2025b,2025-03-25,${HASH}`)[1]).toEqual({
      version: '1.0.1',
      timeZoneRelease: '2025b',
      published: '2025-03-25',
      integrity: HASH,
      row: 3,
    });
  });

  it.each([
    ['a version that is none', `latest,2025b,2025-03-25,${HASH}`, 'column "version"'],
    ['a repeated version', `1.0.0,2025b,2025-03-25,${HASH}`, 'stands already in row 2'],
    ['a release name that is none', `1.0.1,new,2025-03-25,${HASH}`, 'column "tz_release"'],
    ['a date that is none', `1.0.1,2025b,2025-02-30,${HASH}`, 'column "published"'],
    ['a date out of order', `1.0.1,2025b,2025-01-26,${HASH}`, 'is not later than the row before'],
    ['another kind of hash', '1.0.1,2025b,2025-03-25,sha1-AAAA', 'column "integrity"'],
  ])('names file, row and reason for %s', (_, row, reason) => {
    expect(() => releases(FIRST, row)).toThrow(/^releases\.csv, row 3/);
    expect(() => releases(FIRST, row)).toThrow(reason);
  });

  it('asks for a before and an after', () => {
    expect(() => releases(FIRST)).toThrow('needs two releases');
  });
});

describe('readZones', () => {
  it('gives null for a neighbour', () => {
    const read = zones('A/K,KGZ', 'A/T,TJK', 'A/U,UZB', 'A/V,UZB', 'A/N,other');
    expect([...read.values()]).toEqual(['KGZ', 'TJK', 'UZB', 'UZB', null]);
  });

  it('refuses a country it does not know, and a country without a zone', () => {
    expect(() => zones('A/K,KGZ', 'A/X,XYZ')).toThrow('zones.csv, row 3, column "country": "XYZ"');
    expect(() => zones('A/K,KGZ', 'A/T,TJK')).toThrow('no zone for UZB');
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReleases, readZones, sinceBefore } from '../../../geodata/pipeline/release-table.ts';

const HASH = `sha512-${'A'.repeat(86)}==`;
const HEADER = 'version,tz_release,date,published,compare,integrity';
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
const FIRST = `1.0.0,2025a,2025-01-20,2025-01-26,before,${HASH}`;

describe('readReleases', () => {
  it('reads the rows with their place in the file', () => {
    expect(releases(FIRST, `1.0.1,2025b,2025-03-23,,,${HASH}`)[1]).toEqual({
      version: '1.0.1',
      timeZoneRelease: '2025b',
      date: '2025-03-23',
      published: null,
      before: false,
      integrity: HASH,
      row: 3,
    });
  });

  it.each([
    ['a version that is none', `latest,2025b,2025-03-23,,,${HASH}`, 'column "version"'],
    ['a repeated version', `1.0.0,2025b,2025-03-23,,,${HASH}`, 'stands already in row 2'],
    ['a release name that is none', `1.0.1,new,2025-03-23,,,${HASH}`, 'column "tz_release"'],
    ['a date that is none', `1.0.1,2025b,2025-02-30,,,${HASH}`, 'column "date"'],
    ['a date out of order', `1.0.1,2025b,2025-01-20,,,${HASH}`, 'is not later than the row before'],
    ['a package older than its data', `1.0.1,2025b,2025-03-23,2025-03-01,,${HASH}`, 'column "published"'],
    ['a use that is none', `1.0.1,2025b,2025-03-23,,after,${HASH}`, 'column "compare"'],
    ['another kind of hash', '1.0.1,2025b,2025-03-23,,,sha1-AAAA', 'column "integrity"'],
  ])('names file, row and reason for %s', (_, row, reason) => {
    expect(() => releases(FIRST, row)).toThrow(/^releases\.csv, row 3/);
    expect(() => releases(FIRST, row)).toThrow(reason);
  });

  it('asks for just one before, and an after', () => {
    const plain = `1.0.1,2025b,2025-03-23,,,${HASH}`;
    const second = `1.0.1,2025b,2025-03-23,,before,${HASH}`;
    const third = `1.0.2,2025c,2026-01-07,,,${HASH}`;
    expect(() => releases(FIRST)).toThrow('needs just one "before", and a newer row');
    expect(() => releases(plain, third)).toThrow('needs just one "before"');
    expect(() => releases(FIRST, second, third)).toThrow('needs just one "before"');
  });
});

describe('sinceBefore', () => {
  it('divides at the row that is compared with', () => {
    const rows = releases(`0.9.0,2024a,2024-03-13,,,${HASH}`, FIRST, `1.0.1,2025b,2025-03-23,,,${HASH}`);
    const { older, recent } = sinceBefore(rows, rows);
    expect([older, recent].map((part) => part.map(({ version }) => version))).toEqual([
      ['0.9.0'],
      ['1.0.0', '1.0.1'],
    ]);
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

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseReleases } from '../../../src/core/atlas/release.ts';
import { snapshotNamed } from '../../../src/core/compare/snapshot-named.ts';

const read = (file: string) => parseReleases(JSON.parse(readFileSync(`geodata/${file}`, 'utf8'))).items;
const releases = { ...read('releases-history.json'), ...read('releases.json') };

describe('snapshotNamed', () => {
  it('knows every snapshot by its date', () => {
    for (const date of Object.keys(releases)) expect(snapshotNamed(releases, date)).toBe(date);
  });

  it.each([
    ['2025-01-26', '2025-01-20'],
    ['2025-03-25', '2025-03-23'],
    ['2026-01-13', '2026-01-07'],
    ['2026-03-08', '2026-03-07'],
    ['2026-05-07', '2026-04-29'],
    ['2026-07-12', '2026-07-10'],
    ['2026-09-16', '2026-09-16'],
  ])('takes %s, as addresses wrote it before, for %s', (published, date) => {
    expect(snapshotNamed(releases, published)).toBe(date);
    // A date between two snapshots shows the one before it: the old addresses show what they showed.
    expect(
      Object.keys(releases)
        .filter((each) => each <= published)
        .sort()
        .at(-1),
    ).toBe(date);
  });

  it('knows no other', () => {
    expect(snapshotNamed(releases, '2025-01-21')).toBeNull();
  });
});

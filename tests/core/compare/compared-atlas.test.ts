import { describe, expect, test } from 'vitest';
import { drawnIn } from '../../../src/core/atlas/border.ts';
import { comparedAtlas } from '../../../src/core/compare/compared-atlas.ts';
import { changesSpan } from '../../../src/core/compare/compared-pair.ts';
import { releaseDates, shippedSpan } from '../../../src/core/compare/release-dates.ts';
import { mappedBalance } from '../../../src/core/exchange/mapped-balance.ts';
import { geodesicLength } from '../../../src/core/geometry/geodesic.ts';
import { measure } from '../../../src/core/geometry/measure-polygon.ts';
import { wholeAtlas } from '../atlas/shipped.ts';

const atlas = wholeAtlas();
const [first, newest] = shippedSpan(atlas);
const older = releaseDates(atlas).filter((date) => date !== newest);

describe('the atlas as the reader compares it', () => {
  test('is compared from January 2025 to the newest unless told, with the shipped changes', () => {
    const told = comparedAtlas(atlas, { before: null, date: null });
    expect(changesSpan(told)).toEqual({ before: first, after: newest });
    expect(told.changes).toBe(atlas.changes);
    expect(comparedAtlas(atlas, { before: null, date: null })).toBe(told);
  });

  test.each(older)('has the ground that changed from %s on', (before) => {
    const { changes } = comparedAtlas(atlas, { before, date: null });
    const { toTjk, toKgz } = mappedBalance(changes, 1, { halfWidthHa: 0 });
    const { toTjkHa = 0, toKgzHa = 0 } = atlas.baselines[before] ?? {};
    expect(toTjk.ellipsoidal).toBeCloseTo(toTjkHa, 1);
    expect(toKgz.ellipsoidal).toBeCloseTo(toKgzHa, 1);
  });

  test('draws each piece of it as large as its figure says', () => {
    const { changes } = comparedAtlas(atlas, { before: '2020-11-05', date: null });
    const large = changes.filter(({ noise }) => !noise);
    expect(large.length).toBeGreaterThan(50);
    for (const { geometry, ellipsoidalHa } of large.slice(0, 60))
      expect(measure(geometry).ellipsoidalM2 / 10_000).toBeCloseTo(ellipsoidalHa, 0);
  });

  test('holds the line of every snapshot', () => {
    const { borders } = comparedAtlas(atlas, { before: '2018-04-11', date: null });
    for (const date of ['2018-04-11', '2022-04-25', first, newest]) {
      const km = borders
        .filter((border) => border.pair === 'KGZ-TJK' && drawnIn(border, date))
        .reduce((sum, { geometry }) => sum + geodesicLength(geometry.coordinates) / 1000, 0);
      const told = { ...atlas.late?.['releases-history'], ...atlas.releases }[date]?.lengthKm['KGZ-TJK'];
      expect(km).toBeCloseTo(told ?? Number.NaN, 1);
    }
  });

  test('falls back to the nearest snapshot before a date that is none, and tells the oldest before all', () => {
    expect(changesSpan(comparedAtlas(atlas, { before: '2021-01-01', date: '2025-03-25' }))).toEqual({
      before: '2020-11-05',
      after: '2025-03-23',
    });
    expect(changesSpan(comparedAtlas(atlas, { before: '1990-01-01', date: null })).before).toBe('2018-04-11');
  });

  test('draws old grounds over the newest', () => {
    const grounds = comparedAtlas(atlas, { before: '2018-04-11', date: null }).compared?.grounds ?? {};
    expect(Object.keys(grounds)).toEqual(['2018-04-11']);
    expect(grounds['2018-04-11']?.length).toBeGreaterThan(3);
  });
});

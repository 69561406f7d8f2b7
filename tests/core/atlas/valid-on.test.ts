import { describe, expect, test } from 'vitest';
import { drawnIn } from '../../../src/core/atlas/border.ts';
import { borderMarks } from '../../../src/core/atlas/layers/borders.ts';
import { changeMarks } from '../../../src/core/atlas/layers/changes.ts';
import { isPlaceIn, standsIn } from '../../../src/core/atlas/valid-on.ts';
import { newest, sinceBefore } from '../../fixtures/snapshots.ts';
import { shippedAtlas } from './shipped.ts';

const shipped = shippedAtlas();

const [first = ''] = sinceBefore;
const idsOf = (marks: { id: string; symbol: string }[], ...symbols: string[]) =>
  marks.flatMap(({ id, symbol }) => (symbols.includes(symbol) ? id : [])).sort();
const treatyLine = shipped.borders.filter(({ pair }) => pair === 'KGZ-TJK');

describe('the line of a drawing', () => {
  test.each(sinceBefore.slice(1).map((release, i) => [sinceBefore[i] as string, release]))(
    'of %s made that of %s by what is gone and what is new',
    (since, release) => {
      const marks = borderMarks(shipped.borders, { first, release, since });
      const drawn = (date: string) =>
        treatyLine.filter((border) => drawnIn(border, date)).map(({ id }) => id);
      expect(idsOf(marks, 'line-now', 'line-new')).toEqual(drawn(release).sort());
      const kept = drawn(since).filter((id) => drawn(release).includes(id));
      expect(idsOf(marks, 'line-now')).toEqual(kept.sort());
      expect(idsOf(marks, 'line-now', 'line-gone')).toEqual(drawn(since).sort());
    },
  );

  test('has nothing new where it is compared with none', () => {
    const marks = borderMarks(shipped.borders, { first, release: '2025-03-25', since: null });
    expect(idsOf(marks, 'line-new', 'line-gone')).toEqual([]);
  });
});

test('changed ground comes drawing by drawing, and all of it in the newest', () => {
  const count = (release: string) =>
    changeMarks(shipped.changes, { first, release, since: null }, false).length;
  const counts = sinceBefore.map(count);
  expect(counts[0]).toBe(0);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect(counts.at(-1)).toBe(shipped.changes.filter(({ noise }) => !noise).length);
});

test('the exclave of Kairagach is one before the treaty only, the others throughout', () => {
  const exclaves = (release: string) =>
    shipped.places
      .filter((place) => place.kind === 'exclave' && isPlaceIn(place, release))
      .map(({ id }) => id);
  expect(exclaves(first)).toContain('kairagach-exclave');
  expect(exclaves('2025-03-25')).toEqual(exclaves(first).filter((id) => id !== 'kairagach-exclave'));
});

test('the stele stands after the treaty only; the former junction stays as a reminder', () => {
  const kinds = (release: string) =>
    shipped.memorial.filter((point) => standsIn(point, release)).map(({ kind }) => kind);
  expect(kinds(first)).toEqual(['junction-before']);
  expect(kinds(newest).sort()).toEqual(['junction-after', 'junction-before', 'stele']);
});

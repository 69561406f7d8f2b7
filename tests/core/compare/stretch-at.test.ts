import { describe, expect, test } from 'vitest';
import type { StretchLine } from '../../../src/core/atlas/stretch.ts';
import { shippedSpan } from '../../../src/core/compare/release-dates.ts';
import { stretchAt, stretchOfSelection } from '../../../src/core/compare/stretch-at.ts';
import { shippedAtlas, wholeAtlas } from '../atlas/shipped.ts';

const atlas = wholeAtlas();
const [, newest] = shippedSpan(atlas);

describe('the stretch at a position', () => {
  test('is the one that the position lies on, in the snapshot of the day', () => {
    const lines = atlas.late?.['stretch-lines'] ?? [];
    const now = lines.filter(({ until }) => until === null).slice(0, 40);
    expect(now.length).toBeGreaterThan(20);
    for (const line of now) {
      const middle = line.geometry.coordinates[line.geometry.coordinates.length >> 1] ?? [];
      const found = stretchAt(atlas, middle, newest);
      expect(found?.metres).toBeLessThan(0.02);
      // At an end two stretches meet.
      if (line.geometry.coordinates.length > 2) expect(found?.line.id).toBe(line.id);
    }
  });

  test('is of the lines of that day alone: the older one on an older day, none before the first', () => {
    const [first] = atlas.late?.['stretch-lines'] ?? [];
    const line = (id: string, lat: number, from: string, until: string | null) => {
      const coordinates = [
        [70, lat],
        [71, lat],
      ];
      return { ...first, id, from, until, geometry: { type: 'LineString', coordinates } } as StretchLine;
    };
    const lines = [line('old', 40, '2018-04-11', '2025-03-23'), line('new', 40.01, '2025-03-23', null)];
    const drawn = { ...atlas, late: { ...atlas.late, 'stretch-lines': lines } };
    // Nearer to the other one, which is not drawn on that day.
    expect(stretchAt(drawn, [70.5, 40.009], '2020-01-01')?.line.id).toBe('old');
    expect(stretchAt(drawn, [70.5, 40.001], '2026-01-01')?.line.id).toBe('new');
    expect(stretchAt(drawn, [70.5, 40], '2017-01-01')).toBeNull();
  });

  test('is not known until the stretches are fetched', () => {
    expect(stretchAt(shippedAtlas(), [70, 40], newest)).toBeNull();
  });
});

describe('a piece of the first view’s line that was chosen', () => {
  const border = atlas.borders.find(
    ({ pair, until, geometry }) => pair === 'KGZ-TJK' && until === null && geometry.coordinates.length > 40,
  );
  const vertices = border?.geometry.coordinates ?? [];

  test('stands for the stretch where it was chosen, else at its middle', () => {
    const at = vertices[3] ?? [];
    const chosen = stretchOfSelection(atlas, { layer: 'borders', id: border?.id ?? '', at });
    expect(chosen).toBe(stretchAt(atlas, at, newest)?.line.id);
    const middle = vertices[vertices.length >> 1] ?? [];
    expect(stretchOfSelection(atlas, { layer: 'borders', id: border?.id ?? '' })).toBe(
      stretchAt(atlas, middle, newest)?.line.id,
    );
  });

  test('stands for nothing where it is another border, a stretch already, or no border', () => {
    const other = atlas.borders.find(({ pair }) => pair === 'KGZ-UZB')?.id ?? '';
    expect(stretchOfSelection(atlas, { layer: 'borders', id: other })).toBeNull();
    const stretch = atlas.late?.['stretch-lines']?.[0]?.id ?? '';
    expect(stretchOfSelection(atlas, { layer: 'borders', id: stretch })).toBeNull();
    expect(stretchOfSelection(atlas, { layer: 'places', id: 'vorukh' })).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { stretchAt, stretchOfSelection } from '../../../src/core/compare/stretch-at.ts';
import { shippedAtlas, wholeAtlas } from '../atlas/shipped.ts';

const atlas = wholeAtlas();
const newest = '2026-09-16';

describe('the stretch at a position', () => {
  test('is the one that the position lies on, in the snapshot of the day', () => {
    const lines = atlas.late?.['stretch-lines'] ?? [];
    for (const line of lines.filter(({ until }) => until === null).slice(0, 40)) {
      const middle = line.geometry.coordinates[line.geometry.coordinates.length >> 1] ?? [];
      const found = stretchAt(atlas, middle, newest);
      expect(found?.metres).toBeLessThan(0.02);
      // At an end two stretches meet.
      if (line.geometry.coordinates.length > 2) expect(found?.line.id).toBe(line.id);
    }
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

import { expect, test } from 'vitest';
import { boxesOverlap } from '../../../src/map/atlas/pixels.ts';
import { sheet, sizes, valley, zooms } from '../shipped-sheet.ts';

test.each(sizes)(
  '%i × %i: no figure touches a crossing, a water work, the stele or a main town',
  (...size) => {
    let figures = 0;
    for (const zoom of zooms) {
      const { laid, fixed } = sheet(zoom, size, valley);
      for (const { mark, boxes } of laid)
        for (const box of boxes.slice(1)) {
          figures++;
          expect(
            fixed.filter((other) => boxesOverlap(box, other, 1)),
            `${mark.id} at ${zoom}`,
          ).toEqual([]);
        }
    }
    expect(figures).toBeGreaterThan(10);
  },
);

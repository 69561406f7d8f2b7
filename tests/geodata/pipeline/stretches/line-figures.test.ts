import { expect, it } from 'vitest';
import type { Vertex } from '../../../../geodata/pipeline/rings.ts';
import { lineFigures, turningVertices } from '../../../../geodata/pipeline/stretches/line-figures.ts';

/** 179.9999 × 3/8 E is the side of a cell. */
const SIDE = 67.499963;

it('counts an edge that a release cut at the side of a cell as one', () => {
  const line: Vertex[] = [
    [SIDE - 0.01, 40],
    [SIDE, 40],
    [SIDE + 0.01, 40],
    [SIDE + 0.01, 40.01],
  ];
  expect(turningVertices(line)).toHaveLength(3);
  const { longestEdgeM, lengthKm, meanSpacingM } = lineFigures([line]);
  expect(longestEdgeM).toBeCloseTo(1707.9, 0);
  expect(meanSpacingM).toBeCloseTo((1000 * lengthKm) / 2, 0);
});

it('keeps a vertex that a mapper set on a straight line, and one that turns at the side of a cell', () => {
  const straight: Vertex[] = [
    [70.1, 40.1],
    [70.11, 40.1],
    [70.12, 40.1],
  ];
  expect(turningVertices(straight)).toHaveLength(3);
  expect(
    turningVertices([
      [SIDE - 0.01, 40],
      [SIDE, 40.001],
      [SIDE + 0.01, 40],
    ]),
  ).toHaveLength(3);
});

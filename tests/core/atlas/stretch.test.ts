import { expect, it } from 'vitest';
import { parseStretches, parseStretchLine } from '../../../src/core/atlas/stretch.ts';

const line = (reason: string) => ({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'x',
      properties: {
        ...{ id: 'x', stretch: null, from: '2018-04-11', until: null, firstDrawn: '2018-04-11' },
        ...{ lengthKm: 1, meanSpacingM: 1, longestEdgeM: 1, expectedErrorM: 15, correlationKm: null, reason },
      },
      geometry: {
        type: 'LineString',
        coordinates: [
          [70, 40],
          [71, 40],
        ],
      },
    },
  ],
});
const stretch = {
  ...{
    order: 1,
    source: null,
    ridge: true,
    name: null,
    nameLocal: null,
    fixme: null,
    lastEdit: '2026-03-03',
  },
  ...{ lengthKm: 3, meanSpacingM: 200, longestEdgeM: 500, firstDrawnKm: { '2018-04-11': 3 } },
};

it('reads a line of a stretch, and refuses a reason that no page could tell', () => {
  expect(parseStretchLine(line('redrawn')).items).toHaveLength(1);
  expect(parseStretchLine(line('guessed')).problems[0]?.path).toBe('properties.reason');
});

it('reads a stretch by its way, and refuses kilometres of no date', () => {
  expect(parseStretches({ 242724861: stretch }).items['242724861']).toEqual(stretch);
  expect(parseStretches({ 1: { ...stretch, firstDrawnKm: { never: 3 } } }).problems).toHaveLength(1);
});

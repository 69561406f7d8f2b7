import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseStretchLine, type StretchLine } from '../../../src/core/atlas/stretch.ts';
import { nearestStretch, sideUnsure } from '../../../src/core/here/nearest-stretch.ts';

const line = (
  id: string,
  lat: number,
  from: string,
  until: string | null,
  expectedErrorM: number,
): StretchLine => ({
  ...{
    id,
    stretch: null,
    from,
    until,
    firstDrawn: from,
    lengthKm: 85,
    meanSpacingM: 85_000,
    longestEdgeM: 85_000,
  },
  ...{ expectedErrorM, correlationKm: null, reason: 'redrawn' },
  geometry: {
    type: 'LineString',
    coordinates: [
      [70, lat],
      [71, lat],
    ],
  },
});
const lines = [line('old', 40, '2018-04-11', '2025-03-23', 80), line('new', 40.01, '2025-03-23', null, 15)];

describe('nearestStretch', () => {
  it('takes the lines of the day only', () => {
    expect(nearestStretch(lines, '2020-01-01', [70.5, 40.009])?.line.id).toBe('old');
    expect(nearestStretch(lines, '2026-01-01', [70.5, 40.001])?.line.id).toBe('new');
    expect(nearestStretch(lines, '2017-01-01', [70.5, 40])).toBeNull();
  });

  it('leaves the side open within the error of that very stretch', () => {
    // 0.001° of latitude is 111 m: within 1.96 × 80 m, beyond 1.96 × 15 m.
    const old = nearestStretch(lines, '2020-01-01', [70.5, 40.001]);
    const redrawn = nearestStretch(lines, '2026-01-01', [70.5, 40.011]);
    expect([old && sideUnsure(old), redrawn && sideUnsure(redrawn)]).toEqual([true, false]);
  });

  it('finds the crest and the western line as shipped', () => {
    const shipped = parseStretchLine(JSON.parse(readFileSync('geodata/stretch-lines.geojson', 'utf8'))).items;
    const at = (lon: number, lat: number) => nearestStretch(shipped, '2026-03-07', [lon, lat])?.line;
    expect(at(69.321144, 39.726736)).toMatchObject({
      stretch: '242724861',
      reason: 'lsib',
      expectedErrorM: 80,
    });
    expect(at(70.2, 39.59)).toMatchObject({
      stretch: '1075507804',
      reason: 'redrawn',
      firstDrawn: '2023-03-26',
    });
  });
});

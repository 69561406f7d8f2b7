import { expect, it } from 'vitest';
import { type Edge, ringEdges, sharedEdges } from '../../../geodata/pipeline/border-edges.ts';
import { borderLines } from '../../../geodata/pipeline/border-lines.ts';
import { buildGeometry } from '../../../geodata/pipeline/build-geometry.ts';
import type { DrawnRelease } from '../../../geodata/pipeline/draw-release.ts';
import { linesAt } from '../../../geodata/pipeline/mapped.ts';
import { boxRing, type MultiPolygon } from '../../../geodata/pipeline/rings.ts';

const ground = (w: number, s: number, e: number, n: number): MultiPolygon => [[boxRing([w, s, e, n])]];

function drawn(date: string, meridian: number): DrawnRelease {
  const countries = {
    KGZ: ground(70, 40, meridian, 41),
    TJK: ground(meridian, 40, 72, 41),
    UZB: ground(70, 41, 72, 41.5),
  };
  const rings = ringEdges(countries.KGZ);
  const edges: Record<'KGZ-TJK' | 'KGZ-UZB' | 'TJK-UZB', Edge[]> = {
    'KGZ-TJK': sharedEdges(rings, ringEdges(countries.TJK)),
    'KGZ-UZB': [],
    'TJK-UZB': [],
  };
  return { date, countries, edges };
}
const RELEASES = [drawn('2025-01-01', 71), drawn('2025-02-01', 71), drawn('2025-03-01', 70.9)];

it('keeps an edge of several releases once, and filtering by date gives the line of any release', () => {
  const borders = borderLines(RELEASES);
  expect(borders.features.map(({ properties }) => properties)).toEqual([
    { id: 'KGZ-TJK_2025-01-01_2025-03-01_001', pair: 'KGZ-TJK', from: '2025-01-01', until: '2025-03-01' },
    { id: 'KGZ-TJK_2025-03-01_now_001', pair: 'KGZ-TJK', from: '2025-03-01', until: null },
  ]);
  const { countries, changes } = buildGeometry(RELEASES, []);
  const mapped = { borders, countries, changes };
  expect(linesAt(mapped, 'KGZ-TJK', '2025-02-01').map((line) => line.coordinates)).toEqual([
    [
      [71, 40],
      [71, 41],
    ],
  ]);
  expect(linesAt(mapped, 'KGZ-TJK', '2025-03-01').map((line) => line.coordinates)).toEqual([
    [
      [70.9, 40],
      [70.9, 41],
    ],
  ]);
});

it('gives the countries before and after, and what changed between', () => {
  const { countries, changes } = buildGeometry(RELEASES, [{ sector: 'here', box: [70, 40, 72, 41] }]);
  expect(countries.features.map(({ id }) => id)).toEqual(
    ['2025-01-01', '2025-03-01'].flatMap((date) =>
      ['KGZ', 'TJK', 'UZB'].map((country) => `${country}@${date}`),
    ),
  );
  expect(changes.features.map(({ properties }) => properties)).toMatchObject([
    { id: 'KGZ-TJK_001', from: 'KGZ', to: 'TJK', sector: 'here', firstRelease: '2025-03-01', noise: false },
  ]);
  const { ellipsoidalHa = 0, turfHa = 0 } = changes.features[0]?.properties ?? {};
  // Turf's sphere: 0.447 % − 1.34 % · sin²(40.5°) off the ellipsoid.
  expect(turfHa / ellipsoidalHa).toBeCloseTo(0.9988, 4);
});

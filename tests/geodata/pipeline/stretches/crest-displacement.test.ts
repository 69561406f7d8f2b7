import { expect, it } from 'vitest';
import type { Edge } from '../../../../geodata/pipeline/border-edges.ts';
import type { Pair } from '../../../../geodata/pipeline/mapped.ts';
import type { Vertex } from '../../../../geodata/pipeline/rings.ts';
import { metresPerDegree } from '../../../../geodata/pipeline/square.ts';
import { crestDisplacement } from '../../../../geodata/pipeline/stretches/crest-displacement.ts';
import type { Stretch } from '../../../../geodata/pipeline/stretches/stretch-table.ts';

const metres = metresPerDegree(39.6);
/** A line to the east along 39.6 N, `off(km)` metres north of it. */
function line(off: (km: number) => number): Edge[] {
  const at = (i: number): Vertex => [70 + (i * 50) / metres.lon, 39.6 + off(i / 20) / metres.lat];
  return Array.from({ length: 1200 }, (_, i) => ({ key: `${i}`, a: at(i), b: at(i + 1) }));
}
const snapshot = (date: string, edges: Edge[]) => ({
  date,
  edges: { 'KGZ-TJK': edges, 'KGZ-UZB': [], 'TJK-UZB': [] } as Record<Pair, Edge[]>,
});
const WAVE_KM = 4;
const AMPLITUDE_M = 60;

it('finds spread and correlation of a line that swings about the old one', () => {
  const old = line(() => 0);
  const drawn = line((km) => AMPLITUDE_M * Math.sin((2 * Math.PI * km) / WAVE_KM));
  const measured = crestDisplacement(
    [snapshot('2022-12-02', old), snapshot('2023-03-26', drawn)],
    [{ stretch: 'c', firstDrawn: '2023-03-26', from: '2023-03-26', until: null, edges: drawn }],
    [{ way: 'c', name: 'Turkistan Ridge' } as Stretch],
  );
  // A sine: SD A/√2, median A/√2, correlation cos(2πh/λ).
  expect(measured.sdM).toBeCloseTo(AMPLITUDE_M / Math.SQRT2, 0);
  expect(measured.medianMovedM).toBeCloseTo(AMPLITUDE_M / Math.SQRT2, -0.5);
  for (const { lagM, value } of measured.correlation) {
    expect(value).toBeCloseTo(Math.cos((2 * Math.PI * lagM) / 1000 / WAVE_KM), 1);
  }
  expect(measured.correlationKm).toBeCloseTo((WAVE_KM * Math.acos(1 / Math.E)) / (2 * Math.PI), 1);
});

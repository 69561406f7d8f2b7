import { describe, expect, it } from 'vitest';
import type { Edge } from '../../../../geodata/pipeline/border-edges.ts';
import type { Vertex } from '../../../../geodata/pipeline/rings.ts';
import { metresPerDegree } from '../../../../geodata/pipeline/square.ts';
import { LineIndex, samplesOf } from '../../../../geodata/pipeline/stretches/line-index.ts';

const metres = metresPerDegree(40);
const edge = (key: string, a: Vertex, b: Vertex): Edge => ({ key, a, b });
const line = new LineIndex([edge('w', [70, 40], [70.01, 40]), edge('e', [70.01, 40], [70.02, 40.01])]);
/** `east`, `north` metres from 70.005 E 40 N. */
const at = (east: number, north: number): Vertex => [70.005 + east / metres.lon, 40 + north / metres.lat];

describe('LineIndex', () => {
  it('gives the nearest edge with the way to it', () => {
    const near = line.nearest(at(0, 30), 100);
    expect(near?.edge.key).toBe('w');
    expect(near?.metres).toBeCloseTo(30, 2);
    expect(near?.north).toBeCloseTo(-30, 2);
    expect(line.nearest(at(0, 30), 29)).toBeNull();
  });

  it('holds an edge that runs along it, not one that leaves it between its ends', () => {
    expect(line.holding({ a: at(-200, 0.5), b: at(200, -0.5) }, 1)?.key).toBe('w');
    expect(line.holding({ a: at(-200, 0), b: at(200, 1.5) }, 1)).toBeNull();
    // Both ends lie on the line, which bends between them.
    expect(line.holding({ a: [70, 40], b: [70.02, 40.01] }, 1)).toBeNull();
  });
});

it('samples an edge at both ends and every 25 m at least', () => {
  const samples = samplesOf({ a: at(0, 0), b: at(100, 0) });
  expect([samples[0], samples.at(-1)]).toEqual([at(0, 0), at(100, 0)]);
  expect(samples.length).toBeGreaterThanOrEqual(5);
});

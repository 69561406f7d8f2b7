import { describe, expect, it } from 'vitest';
import { ringEdges } from '../../../../geodata/pipeline/border-edges.ts';
import type { Vertex } from '../../../../geodata/pipeline/rings.ts';
import { cutLine } from '../../../../geodata/pipeline/stretches/cut-line.ts';
import type { Stretch } from '../../../../geodata/pipeline/stretches/stretch-table.ts';
import { Row } from '../../../../geodata/pipeline/table-read.ts';
import { geodesicLength } from '../../../../src/core/geometry/geodesic.ts';

/** A chain of four edges, and a ring apart from it. */
const chain: Vertex[] = [0, 1, 2, 3, 4].map((i) => [70 + i / 100, 40 + (i % 2) / 200]);
const ring: Vertex[] = [
  [71, 40],
  [71.01, 40],
  [71.01, 40.02],
  [71, 40.02],
  [71, 40],
];
const edges = [...ringEdges([[chain, ring]]).values()];
const stretch = (way: string, line: Vertex[]): Stretch => ({
  row: new Row('stretches.csv', 2, new Map()),
  way,
  order: 1,
  lengthKm: Number((geodesicLength(line) / 1000).toFixed(3)),
  start: line[0] as Vertex,
  end: line.at(-1) as Vertex,
  lastEdit: '2026-01-01',
  source: null,
  ridge: false,
  name: null,
  nameLocal: null,
  fixme: null,
});
const ways = [stretch('w', chain.slice(0, 3)), stretch('e', chain.slice(2)), stretch('r', ring)];

describe('cutLine', () => {
  it('gives every edge its way, rings too, whichever way round they run', () => {
    const backwards = [stretch('w', chain.slice(0, 3).reverse()), ...ways.slice(1)];
    for (const table of [ways, backwards]) {
      const wayOf = cutLine(edges, table);
      expect(wayOf.size).toBe(edges.length);
      expect([...wayOf.values()].sort().join('')).toBe('eerrrrww');
    }
  });

  it('takes the arc of a ring that is as long as the table says', () => {
    const arcs = [stretch('w', chain), stretch('short', ring.slice(0, 2)), stretch('long', ring.slice(1))];
    const counts = [...cutLine(edges, arcs).values()].filter((way) => way === 'long');
    expect(counts).toHaveLength(3);
  });

  it('stops at a length that no line has, at an edge of two ways and at an edge of none', () => {
    const wrong = { ...stretch('w', chain.slice(0, 3)), lengthKm: 9 };
    expect(() => cutLine(edges, [wrong])).toThrow('the line between the ends of way w is not 9 km');
    expect(() => cutLine(edges, [...ways, stretch('x', chain.slice(1, 3))])).toThrow(
      'shares an edge with way w',
    );
    expect(() => cutLine(edges, ways.slice(0, 2))).toThrow('is on no way of the table');
  });
});

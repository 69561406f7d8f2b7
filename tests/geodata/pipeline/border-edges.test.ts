import { describe, expect, it } from 'vitest';
import { dateEdges, type Edge, ringEdges, sharedEdges } from '../../../geodata/pipeline/border-edges.ts';
import { boxRing } from '../../../geodata/pipeline/rings.ts';

const west = ringEdges([[boxRing([70, 40, 71, 41])]]);
const east = ringEdges([[boxRing([71, 40, 72, 41])]]);

describe('sharedEdges', () => {
  it('finds the common edge although the rings run it in opposite directions', () => {
    const shared = sharedEdges(west, east);
    expect(shared.map(({ a, b }) => [a, b])).toEqual([
      [
        [71, 40],
        [71, 41],
      ],
    ]);
  });

  it('compares vertices at 6 decimals', () => {
    const nearly = ringEdges([[boxRing([71.0000004, 40, 72, 41])]]);
    const apart = ringEdges([[boxRing([71.000001, 40, 72, 41])]]);
    expect(sharedEdges(west, nearly)).toHaveLength(1);
    expect(sharedEdges(west, apart)).toHaveLength(0);
  });
});

describe('ringEdges', () => {
  it('leaves out edges that are not wholly in the window', () => {
    expect(ringEdges([[boxRing([70, 40, 71, 41])]], [69, 39, 70.5, 42]).size).toBe(1);
  });
});

describe('dateEdges', () => {
  const edge = (key: string): Edge => ({ key, a: [70, 40], b: [70, 41] });
  const dates = ['2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01'];
  const drawn = [['p', 'q'], ['p'], ['p', 'q', 'r'], ['p', 'q']].map((keys, index) => ({
    date: dates[index] as string,
    edges: keys.map(edge),
  }));

  it('stores an edge once for each unbroken run of releases', () => {
    const spans = dateEdges('KGZ-TJK', drawn).map(({ key, from, until }) => [key, from, until]);
    expect(spans.sort()).toEqual([
      ['p', '2025-01-01', null],
      ['q', '2025-01-01', '2025-02-01'],
      ['q', '2025-03-01', null],
      ['r', '2025-03-01', '2025-04-01'],
    ]);
  });
});

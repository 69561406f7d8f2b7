import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edge, ringEdges } from '../../../geodata/pipeline/border-edges.ts';
import { chainEdges } from '../../../geodata/pipeline/chains.ts';
import { boxRing, type Vertex, vertexKey } from '../../../geodata/pipeline/rings.ts';

const edge = (a: Vertex, b: Vertex): Edge => {
  const [p, q] = [vertexKey(a), vertexKey(b)];
  return p < q ? { key: `${p} ${q}`, a, b } : { key: `${q} ${p}`, a: b, b: a };
};
const edgesOf = (line: readonly Vertex[]): string[] =>
  line.slice(1).map((vertex, i) => edge(line[i] as Vertex, vertex).key);

const graph = fc
  .uniqueArray(
    fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(5)).filter(([x, y, u, v]) => x !== u || y !== v),
    { minLength: 1, maxLength: 30 },
  )
  .map((ends) => {
    const edges = ends.map(([x, y, u, v]) => edge([70 + x, 35 + y], [70 + u, 35 + v]));
    return [...new Map(edges.map((e) => [e.key, e])).values()];
  });

describe('chainEdges', () => {
  it('uses every edge once and no other', () => {
    fc.assert(
      fc.property(graph, (edges) => {
        const used = chainEdges(edges).flatMap(edgesOf);
        expect(used.sort()).toEqual(edges.map(({ key }) => key).sort());
      }),
    );
  });

  it('does not depend on the order of the edges', () => {
    fc.assert(
      fc.property(graph, (edges) => {
        expect(chainEdges([...edges].reverse())).toEqual(chainEdges(edges));
      }),
    );
  });

  it('makes one closed line of a ring', () => {
    const [line, ...more] = chainEdges([...ringEdges([[boxRing([70, 40, 71, 41])]]).values()]);
    expect(more).toEqual([]);
    expect(line).toHaveLength(5);
    expect(line?.at(-1)).toEqual(line?.[0]);
  });

  it('goes straight on where lines cross', () => {
    const cross = [
      edge([70, 40], [71, 40]),
      edge([71, 40], [72, 40]),
      edge([71, 39], [71, 40]),
      edge([71, 40], [71, 41]),
    ];
    expect(chainEdges(cross)).toEqual([
      [
        [70, 40],
        [71, 40],
        [72, 40],
      ],
      [
        [71, 39],
        [71, 40],
        [71, 41],
      ],
    ]);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Vertex } from '../../../../geodata/pipeline/rings.ts';
import { joinPieces } from '../../../../geodata/pipeline/terrain/join-pieces.ts';

const line: Vertex[] = Array.from({ length: 40 }, (_, i) => [70 + i / 10, 40 + (i % 3) / 10]);

/** A line cut at some of its vertices, with the single positions that cutting at a bin's edge leaves, in any order. */
const cut = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 38 }), { maxLength: 12 }), fc.integer())
  .map(([at, seed]) => {
    const ends = [0, ...at.sort((a, b) => a - b), 39];
    const pieces = ends.slice(1).flatMap((end, i) => {
      const piece = line.slice(ends[i], end + 1);
      return [piece, [piece[0] as Vertex, piece[0] as Vertex]];
    });
    return pieces.map((piece, i) => ({ piece, key: Math.sin(seed + i) })).sort((a, b) => a.key - b.key);
  });

test('pieces in any order make the line they were cut from, in its direction', () => {
  fc.assert(
    fc.property(cut, (pieces) => {
      expect(joinPieces(pieces.map(({ piece }) => piece))).toEqual([line]);
    }),
  );
});

test('a shore cut in several pieces becomes a ring', () => {
  const [a, b, c]: Vertex[] = [
    [70, 40],
    [71, 40],
    [70.5, 41],
  ];
  const [ring] = joinPieces([
    [b, c],
    [a, b],
    [c, a],
  ] as Vertex[][]);
  expect(ring?.[0]).toEqual(ring?.at(-1));
  expect(ring).toHaveLength(4);
});

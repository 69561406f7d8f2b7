import type { Vertex } from '../rings.ts';

/** Pieces are cut where they cross the one-degree bins of GSHHG: both sides bear the very same position there. */
const keyOf = ([lon, lat]: Vertex): string => `${lon} ${lat}`;

const startOf = (piece: readonly Vertex[]): string => keyOf(piece[0] as Vertex);
const endOf = (piece: readonly Vertex[]): string => keyOf(piece.at(-1) as Vertex);

/**
 * Joins pieces end to start into the fewest lines, keeping their direction (downstream for rivers, around for shores);
 * a ring begins and ends at the same position. A piece that is a single position, as the cutting leaves them, is dropped.
 */
export function joinPieces(pieces: readonly (readonly Vertex[])[]): Vertex[][] {
  const left = new Set(pieces.filter((piece) => new Set(piece.map(keyOf)).size > 1));
  const ends = new Set([...left].map(endOf));
  const lines: Vertex[][] = [];
  const take = (first: readonly Vertex[]) => {
    const line = [...first];
    left.delete(first);
    for (;;) {
      const at = endOf(line);
      const next = [...left].find((piece) => startOf(piece) === at);
      if (next === undefined) break;
      line.push(...next.slice(1));
      left.delete(next);
    }
    lines.push(line);
  };
  for (const piece of [...left]) if (!ends.has(startOf(piece))) take(piece);
  for (const piece of [...left]) if (left.has(piece)) take(piece);
  return lines;
}

import { chainEdges } from '../chains.ts';
import { type LineFigures, lineFigures } from './line-figures.ts';
import type { StretchedLine } from './stretch-lines.ts';
import { CUT_SNAPSHOT, type Stretch } from './stretch-table.ts';

/** A stretch as it stood in the snapshot that the table cuts. */
export interface StretchFacts extends LineFigures {
  order: number;
  source: string | null;
  ridge: boolean;
  name: string | null;
  nameLocal: string | null;
  fixme: string | null;
  lastEdit: string;
  /** Kilometres by the first snapshot that has them. */
  firstDrawnKm: Record<string, number>;
}

const drawnThen = ({ from, until }: StretchedLine): boolean =>
  from <= CUT_SNAPSHOT && (until === null || CUT_SNAPSHOT < until);

/** Way → its tags and the figures of its line. */
export function stretchFacts(
  lines: readonly StretchedLine[],
  stretches: readonly Stretch[],
): Record<string, StretchFacts> {
  const then = lines.filter(drawnThen);
  return Object.fromEntries(
    stretches.map(({ way, order, source, ridge, name, nameLocal, fixme, lastEdit }) => {
      const own = then.filter(({ stretch }) => stretch === way);
      const firstDrawnKm: Record<string, number> = {};
      for (const date of [...new Set(own.map(({ firstDrawn }) => firstDrawn))].sort()) {
        const edges = own.filter(({ firstDrawn }) => firstDrawn === date).flatMap((line) => line.edges);
        firstDrawnKm[date] = lineFigures(chainEdges(edges)).lengthKm;
      }
      const figures = lineFigures(chainEdges(own.flatMap(({ edges }) => edges)));
      return [way, { order, source, ridge, name, nameLocal, fixme, lastEdit, ...figures, firstDrawnKm }];
    }),
  );
}

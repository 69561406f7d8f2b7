import type { Stretch, StretchLine } from '../atlas/stretch.ts';

/** Kilometres of line by what was stated as its source. */
export type SourceSum = {
  /** The source tag; null where none is stated. */
  readonly source: string | null;
  /** Whether the ways are tagged as the crest of a ridge. */
  readonly ridge: boolean;
  readonly lengthKm: number;
  /** Length over the number of straight edges, metres. */
  readonly meanSpacingM: number;
  /** Kilometres whose edges no snapshot before `since` has. */
  readonly redrawnKm: number;
};

/** The stretches summed by source, the longest sum first; what was first drawn on `since` or later counts as redrawn. */
export function stretchSums(stretches: readonly Stretch[], since: string): SourceSum[] {
  const groups = new Map<string, Stretch[]>();
  for (const stretch of stretches) {
    const key = `${stretch.ridge} ${stretch.source}`;
    groups.set(key, [...(groups.get(key) ?? []), stretch]);
  }
  const sums = [...groups.values()].map((group): SourceSum => {
    const { source, ridge } = group[0] as Stretch;
    const lengthKm = group.reduce((sum, each) => sum + each.lengthKm, 0);
    const edges = group.reduce((sum, each) => sum + (1000 * each.lengthKm) / each.meanSpacingM, 0);
    const redrawnKm = group
      .flatMap(({ firstDrawnKm }) => Object.entries(firstDrawnKm))
      .reduce((sum, [date, km]) => (date >= since ? sum + km : sum), 0);
    return { source, ridge, lengthKm, meanSpacingM: (1000 * lengthKm) / edges, redrawnKm };
  });
  return sums.sort((a, b) => b.lengthKm - a.lengthKm);
}

/** The lines that the snapshot of `day` draws. */
export const stretchLinesOn = (lines: readonly StretchLine[], day: string): StretchLine[] =>
  lines.filter(({ from, until }) => from <= day && (until === null || day < until));

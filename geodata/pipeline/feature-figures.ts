import type { Citations } from './citations.ts';
import { type Row, readTable } from './table-read.ts';

const FILE = 'feature-figures.csv';
const COLUMNS = ['feature', 'what', 'value', 'unit', 'about', 'source'];

/** One published figure of a water work or road, as its source writes it. */
export interface FeatureFigure {
  what: string;
  value: string;
  unit: string | null;
  about: boolean;
  source: string;
}

/** The figures of feature-figures.csv; each must be taken by the feature it belongs to. */
export class FeatureFigures {
  private readonly taken = new Set<string>();

  constructor(private readonly byFeature: ReadonlyMap<string, readonly (FeatureFigure & { row: Row })[]>) {}

  /** The figures of a feature, in the order of the table; each source must be among those of its row. */
  of(row: Row, sources: readonly string[]): FeatureFigure[] {
    const id = row.text('id');
    this.taken.add(id);
    return (this.byFeature.get(id) ?? []).map(({ row: own, ...figure }) => {
      if (!sources.includes(figure.source)) own.fail('source', `is not among the sources of "${id}"`);
      return figure;
    });
  }

  /** Throws when a figure belongs to no feature. */
  allTaken(): void {
    for (const [id, [first]] of this.byFeature) {
      if (!this.taken.has(id)) first?.row.fail('feature', `"${id}" is no water work or road`);
    }
  }
}

/** Reads feature-figures.csv. */
export function readFeatureFigures(dir: string, citations: Citations): FeatureFigures {
  const byFeature = new Map<string, (FeatureFigure & { row: Row })[]>();
  for (const row of readTable(dir, FILE, COLUMNS)) {
    const id = row.text('feature');
    const figures = byFeature.get(id) ?? [];
    const what = row.text('what');
    if (figures.some((figure) => figure.what === what))
      row.fail('what', `"${what}" stands twice for "${id}"`);
    figures.push({
      row,
      what,
      value: row.groupedFigure('value'),
      unit: row.orNull('unit'),
      about: row.oneOf('about', ['yes', 'no']) === 'yes',
      source: citations.citedOne(row, 'source'),
    });
    byFeature.set(id, figures);
  }
  return new FeatureFigures(byFeature);
}

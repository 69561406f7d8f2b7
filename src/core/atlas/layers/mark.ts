import type { Mark } from '../marks.ts';
import type { SymbolId } from '../symbols.ts';

const metresPerKilometre = 1000;

/** Radius, m, of a positional error that is known in kilometres. */
export const errorRadius = (km: number | null): number | null =>
  km === null ? null : km * metresPerKilometre;

/** A mark with what most marks have. */
export const mark = (fields: Pick<Mark, 'id' | 'symbol' | 'geometry' | 'title'> & Partial<Mark>): Mark => ({
  dimmed: false,
  errorRadiusM: null,
  minZoom: 0,
  ...fields,
});

/** The symbols that a mark is drawn with: its own, and that of the band that shades it. */
export const drawnWith = ({ symbol, band }: Mark): readonly SymbolId[] =>
  band ? [symbol, band.symbol] : [symbol];

/** The item of that id. */
export const byId = <T extends { readonly id: string }>(items: readonly T[], id: string): T | undefined =>
  items.find((item) => item.id === id);

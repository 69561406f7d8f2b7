import type { ExchangeId } from '../exchange/exchange-ids.ts';
import type { LangId, Selection } from '../page/choices.ts';
import type { Atlas } from './atlas.ts';
import type { Layer } from './layers/layer.ts';
import { layerOf } from './layers/layers.ts';
import type { LayerMarks } from './marks.ts';
import { nameIn, otherNames } from './name.ts';
import type { RowFigure } from './row-figure.ts';
import type { SymbolId } from './symbols.ts';

/** A feature as a row of the tables that say all that the map draws. */
export type FeatureRow = {
  readonly id: string;
  /** In the reader's language; empty where the feature bears no name. */
  readonly name: string;
  /** The other spellings, for the filter. */
  readonly otherNames: readonly string[];
  /** How it is drawn, and so what it is; null where it has no place. */
  readonly symbol: SymbolId | null;
  readonly selection: Selection | null;
  /** The exchange that a plot belongs to. */
  readonly exchange: ExchangeId | null;
  readonly figure: RowFigure;
};

type Item = ReturnType<NonNullable<Layer['rows']>>[number];

const itemsOf = (atlas: Atlas, { rows, features }: Layer): readonly Item[] =>
  rows?.(atlas) ?? features(atlas).map(({ id, name }) => ({ id, ...(name && { name }), figure: null }));

/** Every feature of a layer, also those that have no place on the map, as shipped. */
export function featureTable(atlas: Atlas, { id: layer, marks }: LayerMarks, lang: LangId): FeatureRow[] {
  const symbols = new Map(marks.map(({ id, symbol }) => [id, symbol]));
  return itemsOf(atlas, layerOf(layer)).map(({ id, name, exchange, figure }): FeatureRow => {
    const symbol = symbols.get(id) ?? null;
    return {
      id,
      name: name ? nameIn(name, lang) : '',
      otherNames: name ? otherNames(name, lang) : [],
      symbol,
      selection: symbol === null ? null : { layer, id },
      exchange: exchange ?? null,
      figure,
    };
  });
}

/** The rows in which every word of `query` begins or stands in a name, or in the texts of its other cells. */
export function filterRows(
  rows: readonly FeatureRow[],
  query: string,
  cellsOf: (row: FeatureRow) => readonly string[],
): readonly FeatureRow[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const texts = [row.name, ...row.otherNames, ...cellsOf(row)].join(' ').toLowerCase();
    return wanted.every((word) => texts.includes(word));
  });
}

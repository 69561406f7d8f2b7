import type { SymbolId } from '../atlas/symbols.ts';

/** Every text of a sheet, ready to be set: title above the map; legend, table and notes below it. */
export type SheetText = {
  readonly title: string;
  readonly subtitle: string;
  readonly verdict: string;
  readonly legendName: string;
  readonly legend: readonly { readonly symbol: SymbolId; readonly text: string }[];
  readonly table: {
    readonly caption: string;
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  readonly notes: readonly string[];
};

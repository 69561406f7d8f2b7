import type { SymbolId } from '../atlas/symbols.ts';
import { currentFile, type MyData } from './my-data.ts';
import type { ComparedParcel, Comparison } from './two-lists/comparison.ts';

/** How the parcels of the reader's open files are drawn: what a legend must explain. */
export function mySymbols(data: MyData): SymbolId[] {
  const shown = currentFile(data);
  const compared = shown?.comparing?.comparison ? shown.comparing : null;
  // The two files are not drawn where their comparison is.
  const files = data.files.filter(({ id }) => !compared || (id !== shown?.id && id !== compared.with));
  const balances = files.flatMap(({ status }) => (status.stage === 'open' ? [status.balance] : []));
  const sides = balances.flatMap(({ exchanges }) => exchanges.flatMap((exchange) => exchange.sides));
  const parties = new Set(sides.filter(({ features }) => features > 0).map(({ party }) => party));
  const others = [...parties].some((party) => party !== 'TJK' && party !== 'KGZ');
  return [
    ...(parties.has('TJK') ? (['own-to-tjk'] as const) : []),
    ...(parties.has('KGZ') ? (['own-to-kgz'] as const) : []),
    ...(compared?.comparison ? comparisonSymbols(compared.comparison) : []),
    ...(others || balances.some(({ undirected }) => undirected > 0) ? (['own-other'] as const) : []),
  ];
}

/** A kind is explained where one of its parcels has an outline. */
function comparisonSymbols({ pairs, onlyA, onlyB, unsure }: Comparison): SymbolId[] {
  const drawn = (parcels: readonly ComparedParcel[]) => parcels.some(({ measuredHa }) => measuredHa !== null);
  return [
    ...(drawn(onlyA) ? (['own-only-a'] as const) : []),
    ...(drawn(onlyB) ? (['own-only-b'] as const) : []),
    ...(pairs.some(({ a, b }) => drawn([a, b])) ? (['own-in-both'] as const) : []),
    ...(unsure.some(({ a, b }) => drawn([...a, ...b])) ? (['own-unsure'] as const) : []),
  ];
}
